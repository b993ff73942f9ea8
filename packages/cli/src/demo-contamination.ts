import { checkShards, type Row, rowTexts, shardOf } from '@tenacious-bench/contamination';
import type { ContaminationReport, Task } from '@tenacious-bench/schema';
import { styler } from './style.ts';
import type { World } from './world.ts';

/** Shows a contamination check: the held-out tasks against the training split, with one leak put there on purpose. */
export async function demoContamination(tasks: readonly Task[], world: World): Promise<void> {
  const { bold } = styler(world);
  const heldOut = rowsOf(tasks, 'held_out');
  const train = rowsOf(tasks, 'train');
  const [leaked] = heldOut;
  if (leaked === undefined) return;
  const reference = [...train, leakOf(leaked, train.length + 1)];
  const { report } = await checkShards(heldOut, [shardOf('train', reference)], {
    now: world.today,
    perForm,
  });
  world.print(bold('Is a held-out task in the training split? One was put there on purpose'));
  world.print(`  ${foundLine(report)}`);
  world.print(`  ${proofLine(report)}`);
}

// Few enough for a demo: the intervals of a real check are narrower.
const perForm = 20;

function rowsOf(tasks: readonly Task[], side: Task['split']): Row[] {
  return tasks
    .filter(({ split }) => split === side)
    .map((task, place) => {
      const texts = rowTexts(task, { fields: ['facts', 'thread'] });
      return { id: task.id, file: `${side}`, row: place + 1, texts, unit: task.family };
    });
}

// As somebody might paste it into a note: in capitals, with words around it.
function leakOf({ texts }: Row, row: number): Row {
  const pasted = texts.map(({ text }) => text.toUpperCase()).join('\n');
  const text = `Copied from the tracker before the call:\n${pasted}\nPlease file it.`;
  return { id: 'the-leak', file: 'train', row, texts: [{ field: 'note', text }] };
}

function foundLine({ matches, tasks, reference }: ContaminationReport): string {
  const leaks = matches.filter(({ verdict }) => verdict === 'leak');
  const rows = [...new Set(leaks.map(({ reference: { id } }) => id))];
  const [first] = leaks;
  return `${tasks.rows} tasks, ${reference.rows} rows: found in ${rows.join(', ') || 'none'}${first === undefined ? '' : ` (${first.because})`}`;
}

function proofLine({ selfProof, controls }: ContaminationReport): string {
  const required = selfProof.filter((form) => form.required > 0);
  const [found, planted] = [sumOf(required, 'found'), sumOf(required, 'planted')];
  return `the check proves itself: ${found} of ${planted} leaks planted in ${required.length} disguises were found, and ${controls.found} of ${controls.planted} rows that only look like one`;
}

function sumOf(forms: ContaminationReport['selfProof'], key: 'found' | 'planted'): number {
  return forms.reduce((sum, form) => sum + form[key], 0);
}
