import type { ContaminationMatch, ContaminationReport } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { counted } from './counted.ts';
import { percentOf } from './percent-of.ts';
import type { World } from './world.ts';

/** Prints the weightiest matches: both rows once, and below them what each check says of the two. */
export function printMatches(
  { matches, coverage }: Pick<ContaminationReport, 'matches' | 'coverage'>,
  { show }: { readonly show: number },
  world: World,
): void {
  const { matchesLeftOut } = coverage;
  if (matches.length === 0) return;
  const pairs = byPair(matches.toSorted(byWeight));
  for (const pair of pairs.slice(0, show)) printPair(pair, world);
  const rest = Math.max(0, pairs.length - show);
  if (rest > 0) world.print(`… and ${counted(rest, 'more pair')}`);
  if (matchesLeftOut > 0)
    world.print(`… and ${counted(matchesLeftOut, 'match', 'matches')} that the report only counts`);
  world.print('');
}

const weight = { leak: 0, review: 1, allowed: 2 } as const;

function byWeight(one: ContaminationMatch, other: ContaminationMatch): number {
  return weight[one.verdict] - weight[other.verdict] || (other.residual ?? 0) - (one.residual ?? 0);
}

function byPair(matches: readonly ContaminationMatch[]): ContaminationMatch[][] {
  const pairs = new Map<string, ContaminationMatch[]>();
  for (const match of matches) {
    const key = JSON.stringify([match.task, match.reference]);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [match]);
    else pair.push(match);
  }
  return [...pairs.values()];
}

function printPair(pair: readonly ContaminationMatch[], world: World): void {
  const [{ verdict, task, reference, allowed }] = pair as [ContaminationMatch];
  const until = allowed === undefined ? '' : ` until ${allowed.until} (${allowed.reason})`;
  world.print(printable(`${verdict}${until}: ${place(task)} and ${place(reference)}`));
  for (const { check, raw, residual, because } of pair) {
    const own = residual === undefined ? '' : `, own ${percentOf(residual)}`;
    world.print(
      `  ${printable(`${check.replaceAll('_', ' ')}, raw ${percentOf(raw)}${own}: ${because}`)}`,
    );
  }
}

function place({ id, file, row }: ContaminationMatch['task']): string {
  return `${id} (${file}:${row})`;
}
