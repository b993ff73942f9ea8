import { explainMatch, type Row } from '@tenacious-bench/contamination';
import type { ContaminationMatch } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import type { ContaminationRequest } from './contamination-options.ts';
import { styler } from './style.ts';
import type { ShardOptions, World } from './world.ts';

/** Shows the two texts of each match of a task side by side. Texts are read again, and nobody is shown a sealed one. */
export async function explainMatches(
  id: string,
  matches: readonly ContaminationMatch[],
  { taskFields, referenceFields }: Pick<ContaminationRequest, 'taskFields' | 'referenceFields'>,
  world: World,
): Promise<void> {
  const own = matches.filter(({ task }) => task.id === id);
  world.print('');
  if (own.length === 0) world.print(`${printable(id)} matches nothing`);
  for (const match of own) {
    const task = await readAgain(match.task, taskFields, world);
    const reference = await readAgain(match.reference, referenceFields, world);
    const refusal = refusalOf(match.task.id, task) ?? refusalOf(match.reference.id, reference);
    if (refusal === undefined) show(match, task, reference, world);
    else world.print(refusal);
    world.print('');
  }
}

function show(
  match: ContaminationMatch,
  task: Row | undefined,
  reference: Row | undefined,
  world: World,
): void {
  const width = Math.max(40, world.width);
  const { bold } = styler(world);
  const texts = [task?.texts ?? [], reference?.texts ?? []] as const;
  for (const line of explainMatch(match, ...texts, { width, style: bold })) world.print(line);
}

// The split takes the place of the unit, which nobody asks for here.
async function readAgain(
  { file, row: wanted }: ContaminationMatch['task'],
  fields: ShardOptions,
  world: World,
): Promise<Row | undefined> {
  if (file === '-') return undefined;
  const { rows } = world.openShard(file, { ...fields, unitField: 'split' });
  for await (const batch of rows()) {
    const found = batch.find(({ row }) => row === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function refusalOf(id: string, row: Row | undefined): string | undefined {
  const name = printable(id);
  if (row === undefined) return `${name} cannot be read a second time, so its text is not shown`;
  if (row.unit === undefined || !sealed.has(row.unit)) return undefined;
  return `${name} is in the split ${row.unit}: its text is shown to nobody`;
}

const sealed: ReadonlySet<string> = new Set(['held_out', 'held-out', 'heldout', 'sealed']);
