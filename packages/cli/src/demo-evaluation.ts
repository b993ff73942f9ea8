import {
  checkClaims,
  compareResults,
  comparisonSentences,
  judgeOutputs,
} from '@tenacious-bench/evaluation';
import type { Result } from '@tenacious-bench/schema';
import { type CompiledPolicy, printable } from '@tenacious-bench/scorer';
import type { DemoBenchmark } from './demo-benchmark.ts';
import { styler } from './style.ts';
import type { World } from './world.ts';

/** Shows what may be said of two agents, and what of figures that somebody published. */
export function demoEvaluation(
  policy: CompiledPolicy,
  { tasks, outputs }: DemoBenchmark,
  world: World,
): void {
  const { bold } = styler(world);
  const { results } = judgeOutputs(policy, tasks, outputs);
  const few = new Set(tasks.slice(0, 12).map(({ id }) => id));
  world.print(bold('Is the careful agent better than the template? Kin count as one'));
  for (const line of compared(results, world)) world.print(`  ${printable(line)}`);
  world.print('On twelve of the tasks alone:');
  const fewer = results.filter(({ task }) => few.has(task));
  for (const line of compared(fewer, world)) world.print(`  ${printable(line)}`);
  world.print('Figures that no data can give, whoever published them:');
  for (const line of impossibleFigures()) world.print(`  ${line}`);
}

function compared(results: readonly Result[], { clock }: World): string[] {
  const of = (name: string) => results.filter(({ agent }) => agent === name);
  const now = new Date(clock.now()).toISOString();
  const comparison = compareResults(of('careful'), of('template'), { now });
  if (comparison.ok) return comparisonSentences(comparison.value);
  return comparison.issues.map(({ message }) => message);
}

function impossibleFigures(): string[] {
  const { claims } = checkClaims([
    { id: 'agreement', kind: 'percentage', value: '89.3', n: 30 },
    { id: 'test', kind: 'p', relation: '=', value: '0.0000' },
  ]);
  return claims.flatMap(({ findings }) => findings.map(({ message }) => message));
}
