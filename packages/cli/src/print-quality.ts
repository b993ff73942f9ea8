import type { TaskSetQuality } from '@tenacious-bench/generators';
import type { Task } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { styler } from './style.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints what a set of tasks is worth, each figure with what it rests on. */
export function printQuality(quality: TaskSetQuality, tasks: readonly Task[], world: World): void {
  const { bold } = styler(world);
  const section = (title: string, lines: readonly string[]) => {
    world.print('');
    world.print(bold(title));
    for (const line of lines) world.print(`  ${line}`);
  };
  world.print(`${quality.tasks} tasks of ${quality.families} families`);
  section('each task', formatTable(taskHeader, taskRows(quality, tasks)));
  section('difficulty', difficultyLines(quality));
  section('discrimination', discriminationLines(quality));
  section('diversity', diversityLines(quality));
  section('coverage', coverageLines(quality));
}

const taskHeader = ['task', 'title', 'failed', 'answers', 'share', 'item-total', 'tries'];
const cannotTell = 'cannot tell';
const notEstimable = 'not estimable';

function taskRows(
  { difficulty, discrimination }: TaskSetQuality,
  tasks: readonly Task[],
): string[][] {
  return difficulty.tasks.map(({ task, failed, answers, share }, index) => {
    const { correlation, tries } = discrimination.tasks[index] ?? {};
    return [
      task,
      clip(tasks[index]?.title ?? ''),
      String(failed),
      String(answers),
      share === undefined ? cannotTell : percent(share),
      correlation?.defined ? correlation.value.toFixed(2) : notEstimable,
      String(tries ?? 0),
    ];
  });
}

function difficultyLines({ difficulty }: TaskSetQuality): string[] {
  const { answers, failed, distribution, passedByAll, passedByNone, notTried } = difficulty;
  if (answers === 0) return [`${cannotTell}: no answer could be judged`];
  const bands = Object.entries(distribution).map(([band, count]) => [band, String(count)]);
  return [
    `${failed} of ${answers} answers fail: ${percent(failed / answers)}`,
    ...formatTable(['answers that fail', 'tasks'], bands),
    ...named('passed by every answer', passedByAll),
    ...named('passed by none', passedByNone),
    ...named('without an answer that could be judged', notTried),
  ];
}

function discriminationLines({ discrimination }: TaskSetQuality): string[] {
  const { mean, negative, tasks } = discrimination;
  const value = mean.defined ? `${mean.value.toFixed(2)} over ${mean.tasks} tasks` : cannotTell;
  return [
    `mean item-total correlation: ${value}`,
    ...reasonsOf(tasks).map((reason) => `${notEstimable}: ${reason}`),
    ...named('passed less often by better agents', negative),
  ];
}

function reasonsOf(tasks: TaskSetQuality['discrimination']['tasks']): string[] {
  const counts = new Map<string, number>();
  for (const { correlation } of tasks)
    if (!correlation.defined)
      counts.set(correlation.reason, (counts.get(correlation.reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} tasks (${reason})`);
}

function diversityLines({ diversity }: TaskSetQuality): string[] {
  const { selfSimilarity, distinct, threadTypeToken } = diversity;
  return [
    selfSimilarity.defined
      ? `nearest task of another family shares ${percent(selfSimilarity.mean)} of word triples in the mean, ${percent(selfSimilarity.percentile95)} at the 95th percentile (${selfSimilarity.tasks} tasks)`
      : `self-similarity: ${cannotTell}: ${selfSimilarity.reason}`,
    ...(selfSimilarity.defined
      ? [
          `closest pair, ${percent(selfSimilarity.closest.similarity)}: ${selfSimilarity.closest.tasks.join(' and ')}`,
        ]
      : []),
    distinct.defined
      ? `different words ${percent(distinct[1])}, pairs ${percent(distinct[2])}, triples ${percent(distinct[3])} of all`
      : `distinct runs: ${cannotTell}: ${distinct.reason}`,
    threadTypeToken.defined
      ? `different words of threads ${percent(threadTypeToken.value)} of ${threadTypeToken.words}`
      : `words of threads: ${cannotTell}: ${threadTypeToken.reason}`,
  ];
}

function coverageLines({ coverage }: TaskSetQuality): string[] {
  const rows = coverage.clauses.map(({ id, declared, broken }) => [
    id,
    String(declared),
    broken === undefined ? cannotTell : String(broken),
  ]);
  return [
    ...formatTable(['clause', 'tasks that declare it', 'tasks on which it was broken'], rows),
    ...named('declared by no task', coverage.undeclared),
    ...named('broken on no task', coverage.unbroken),
    ...named(
      'exercised, and unknown to the policy',
      coverage.unknown.map(({ name, tasks }) => `${name} (${tasks})`),
    ),
  ];
}

function named(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.map(printable).join(', ')}`];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

function clip(text: string): string {
  const line = printable(text);
  return line.length <= 48 ? line : `${line.slice(0, 47)}…`;
}
