import { printable } from '@tenacious-bench/scorer';
import { rulesOf } from './foreign-judgement.ts';
import type { Cell, JudgedLabel, LabelResult } from './foreign-labels.ts';
import { wrapIds } from './foreign-wrap-ids.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints where label and verdict part: counts, rules, and the ids of every disagreement. */
export function printLabels(result: LabelResult, world: World): void {
  const { rows, counts, variants, rules } = result;
  const agreed = counts.passPass + counts.failFail;
  printAll(
    [
      `rows ${rows.length}, label and verdict agree on ${agreed}`,
      '',
      ...formatTable(
        ['variant', ...cells],
        [
          ...variants.map(({ variant, ...own }) => [printable(variant), ...numbers(own)]),
          ['all', ...numbers(counts)],
        ],
      ),
      '',
      ...formatTable(
        ['rule', 'label pass', 'alone', 'label fail'],
        rules.map(({ rule, passing, alone, failing }) => [
          rule,
          ...[passing, alone, failing].map(String),
        ]),
      ),
      ...groupLines('the label says pass, and these rules fail it', rows, 'passFail'),
      ...groupLines('the label says fail, and it passes here', rows, 'failPass'),
      ...groupLines('not scored', rows, 'unscorable'),
    ],
    world,
  );
}

const cells = ['pass/pass', 'pass/fail', 'fail/fail', 'fail/pass', 'unscorable'];

function numbers(counts: LabelResult['counts']): string[] {
  const { passPass, passFail, failFail, failPass, unscorable } = counts;
  return [passPass, passFail, failFail, failPass, unscorable].map(String);
}

/** The disagreements of one kind, each exactly once, under the set of rules that made it. */
function groupLines(title: string, rows: readonly JudgedLabel[], cell: Cell): string[] {
  const own = rows.filter((row) => row.cell === cell);
  if (own.length === 0) return [];
  const groups = new Map<string, JudgedLabel[]>();
  for (const row of own) {
    const rules = rulesOf(row).sort().join(' + ');
    groups.set(rules, [...(groups.get(rules) ?? []), row]);
  }
  const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return [
    '',
    `${title}: ${own.length}`,
    ...sorted.flatMap(([rules, group]) => [
      `  ${rules === '' ? '(no rule)' : rules}: ${group.length}`,
      ...wrapIds(group.map(({ id }) => printable(id))),
    ]),
  ];
}

function printAll(lines: readonly string[], world: World): void {
  for (const line of lines) world.print(line);
}
