import type { Comparison } from '@tenacious-bench/schema';
import { signed } from './signed.ts';

/**
 * A comparison in sentences: the verdict first, then why, then what a reader should know before betting on it.
 *
 * @example
 * ```ts
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const row = { schema: 'tenacious-bench/result@1.0', trial: 0, policy };
 * const resultsOf = (agent, status) =>
 *   Array.from({ length: 12 }, (_, task) => ({ ...row, agent, status, task: `task-${task}`, family: `family-${task}` }));
 * const compared = compareResults(resultsOf('careful', 'passed'), resultsOf('hasty', 'failed'), { now: '2026-05-04' });
 * comparisonSentences(compared.value)
 * // => ['BETTER: careful against hasty, pass +1.000', 'pass: all of +0.471 to +1.000 lies above 0, p = 0.000488']
 * ```
 */
export function comparisonSentences(comparison: Comparison): string[] {
  return [verdictSentence(comparison), ...reasonSentences(comparison), ...cautions(comparison)];
}

function verdictSentence({ verdict, candidate, baseline, decided }: Comparison): string {
  const sides = `${candidate.agent} against ${baseline.agent}`;
  const [first] = decided;
  const needs = decided.flatMap(({ plan, because }) =>
    plan.needed.defined && because.some(({ code }) => code === 'not_enough_tasks')
      ? plan.needed.pairs
      : [],
  );
  switch (verdict) {
    case 'better':
      return `BETTER: ${sides}, ${first?.metric} ${signed(first?.difference ?? 0)}`;
    case 'worse':
      return `WORSE: ${sides}, ${first?.metric} ${signed(first?.difference ?? 0)}`;
    case 'inconclusive':
      return `INCONCLUSIVE${needs.length > 0 ? ` (need n ≈ ${Math.max(...needs)})` : ''}: ${sides}`;
    default:
      return verdict satisfies never;
  }
}

function reasonSentences({ decided }: Comparison): string[] {
  return decided.flatMap(({ metric, because }) =>
    because.map(({ message }) => `${metric}: ${message}`),
  );
}

function cautions({ tasks, decided, candidate, baseline }: Comparison): string[] {
  const { onlyCandidate, onlyBaseline } = tasks;
  const fragile = decided.filter(
    ({ missing, verdict }) => !missing.holds && verdict !== 'inconclusive',
  );
  return [
    ...(onlyCandidate + onlyBaseline > 0
      ? [
          `only the common tasks are compared: ${onlyCandidate} of ${candidate.agent} and ${onlyBaseline} of ${baseline.agent} are left out`,
        ]
      : []),
    ...fragile.map(
      ({ metric }) =>
        `${metric}: the verdict would not stand if every try without a value had gone against it`,
    ),
  ];
}
