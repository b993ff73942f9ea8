import { type Deduped, dedupe, lexicalEmbedding } from '@tenacious-bench/generators';
import { parseTask, type Task, writeJsonl } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { type Command, readArguments } from './command.ts';
import { domain } from './domain.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { countOption, similarityOption } from './number-option.ts';
import { formatTable } from './table.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Keeps one of each task that a pool holds several times. */
export const dedupeCommand: Command = {
  name: 'dedupe',
  summary: 'keep one of each task that files hold several times, and say why the others went',
  usage: [
    'usage: tbench dedupe TASKS.jsonl ... --out KEPT.jsonl [OPTION ...]',
    '',
    'Of two copies the released one stays, then the hand-written, adversarial, trace-derived, synthetic, swept one; then',
    'the earlier. Two tasks that read alike but have another right decision, stage, channel or certainty are both kept.',
    '',
    '  --out FILE       write the tasks that are kept',
    '  --dropped FILE   write, for each of the others, which task it copies and why',
    '  --ngram S        a copy shares this much of its own 3-word runs (default 0.7)',
    '  --cosine S       a copy is this close by lexical vectors (default 0.8)',
    '  --show N         show at most N reasons (default 5)',
    '  --json           print one JSON document instead of a table',
    '',
    'exit code 0 when the tasks are written, 2 for unusable input',
  ],
  run: runDedupe,
};

async function runDedupe(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    dropped: { type: 'string' },
    ngram: { type: 'string', default: '0.7' },
    cosine: { type: 'string', default: '0.8' },
    show: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  });
  const { out, dropped } = values;
  if (positionals.length === 0 || out === undefined)
    throw new UnusableInput('name files of tasks and --out; see tbench dedupe --help');
  const ngram = similarityOption('--ngram', values.ngram);
  const cosine = similarityOption('--cosine', values.cosine);
  const show = countOption('--show', values.show);
  const tasks: Task[] = [];
  for (const path of positionals) tasks.push(...(await loadRows(path, parseTask, {}, world)));
  const embedding = { ...lexicalEmbedding, cosine };
  const result = await dedupe(tasks, { ...domain, ngram, embedding });
  if (!result.ok) {
    const [first] = result.issues;
    throw new UnusableInput(`${first?.message}; give each task an id of its own`);
  }
  await world.writeTogether(
    new Map([
      [out, writeJsonl(result.value.kept)],
      ...(dropped === undefined ? [] : [[dropped, writeJsonl(result.value.dropped)] as const]),
    ]),
  );
  if (values.json) world.print(terminalJson(withIds(result.value)));
  else printDeduped(result.value, { tasks: tasks.length, out, show }, world);
  return exitCodes.done;
}

function withIds({ kept, ...rest }: Deduped) {
  return { kept: kept.map(({ id }) => id), ...rest };
}

function printDeduped(
  { kept, dropped, contrasts, comparedAsWhole }: Deduped,
  { tasks, out, show }: { tasks: number; out: string; show: number },
  world: World,
): void {
  const rows = (['exact', 'ngram', 'embedding'] as const).map((name) => [
    name,
    String(dropped.filter(({ check }) => check === name).length),
  ]);
  for (const line of formatTable(['check', 'dropped'], rows)) world.print(line);
  world.print('');
  for (const { task, duplicateOf, because } of dropped.slice(0, show))
    world.print(`${task} copies ${duplicateOf}: ${printable(because)}`);
  if (dropped.length > show) world.print(`… and ${dropped.length - show} more`);
  if (contrasts.length > 0)
    world.print(
      `pairs that read alike and ask different questions, both kept: ${contrasts.length}`,
    );
  if (comparedAsWhole.length > 0)
    world.print(
      `tasks with few words of their own, compared as a whole: ${comparedAsWhole.length}`,
    );
  world.print(`${out}: ${kept.length} of ${tasks} tasks`);
}
