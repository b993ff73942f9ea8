import { printable } from '@tenacious-bench/scorer';
import { type ForeignJudgement, rulesOf } from './foreign-judgement.ts';
import type { JudgedPair, Measure, PairResult } from './foreign-pairs.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints which message of each pair our verdicts prefer, and the pairs where that is not the chosen one. */
export function printPairs(result: PairResult, world: World): void {
  const { pairs, same, chosenPass, rejectedPass, rules } = result;
  const others = pairs.filter((pair) => !pair.isSame && pair.byScore !== 'chosen');
  const lines = [
    `pairs ${pairs.length}, of which ${same} with one text twice`,
    `chosen messages that pass    ${chosenPass}`,
    `rejected messages that pass  ${rejectedPass}`,
    '',
    ...preferenceTable(result),
    '',
    ...formatTable(
      ['rule', 'chosen', 'rejected'],
      rules.map(({ rule, chosen, rejected }) => [rule, String(chosen), String(rejected)]),
    ),
    '',
    `the score does not prefer the chosen message: ${others.length}`,
    ...others.flatMap(pairLines),
  ];
  for (const line of lines) world.print(line);
}

const measures: readonly (readonly [Measure, string])[] = [
  ['byPass', 'pass'],
  ['byScore', 'score'],
  ['byRules', 'fewer rules broken'],
];

function preferenceTable({ preferences }: PairResult): string[] {
  const rows = measures.map(([measure, name]) => {
    const { chosen, rejected, neither } = preferences[measure];
    return [name, String(chosen), String(rejected), String(neither)];
  });
  return formatTable(['preferred by', 'chosen', 'rejected', 'neither'], rows);
}

function pairLines({ id, byScore, chosen, rejected }: JudgedPair): string[] {
  return [
    `  ${printable(id)}: ${byScore}`,
    `    chosen    ${told(chosen)}`,
    `    rejected  ${told(rejected)}`,
  ];
}

function told(judgement: ForeignJudgement): string {
  if (judgement.score === undefined) return 'not scored';
  return `${judgement.score.toFixed(3)} ${rulesOf(judgement).sort().join(', ') || 'no rule'}`;
}
