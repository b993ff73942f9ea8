import type {
  ComparedAgent,
  Comparison,
  DecidedDifference,
  DescribedDifference,
} from '@tenacious-bench/schema';
import { formatP } from '@tenacious-bench/stats';
import { signed } from './signed.ts';

/** A table as words, for whatever shows it. */
export type ComparisonTable = {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * The figures of a comparison as tables: what was registered first, what only describes last.
 *
 * @example
 * ```ts
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const row = { schema: 'tenacious-bench/result@1.0', trial: 0, policy };
 * const resultsOf = (agent, status) =>
 *   Array.from({ length: 12 }, (_, task) => ({ ...row, agent, status, task: `task-${task}`, family: `family-${task}` }));
 * const compared = compareResults(resultsOf('careful', 'passed'), resultsOf('hasty', 'failed'), { now: '2026-05-04' });
 * const [registered] = comparisonTables(compared.value);
 * registered.header.slice(0, 4) // => ['metric', 'tasks', 'families', 'candidate']
 * registered.rows[0].slice(0, 4) // => ['pass', '12', '12', '1']
 * ```
 */
export function comparisonTables(comparison: Comparison): ComparisonTable[] {
  const { decided, described, slices, candidate, baseline, settings } = comparison;
  const differenceHeader = headerOf(settings);
  const sliced = decided[0]?.metric ?? 'pass';
  return [
    {
      title: 'Registered',
      header: ['metric', ...differenceHeader, 'delta', 'verdict'],
      rows: decided.map((one) => [
        one.metric,
        ...differenceCells(one, { p: one.test.p, adjusted: one.test.adjusted }),
        plain(one.delta),
        one.verdict,
      ]),
    },
    { title: 'Behind each', header: ['metric', 'what', 'figure'], rows: decided.flatMap(behind) },
    {
      title: 'Agents',
      header: ['', candidate.agent, baseline.agent],
      rows: agentRows(candidate, baseline),
    },
    {
      title: 'Not registered: describes, decides nothing',
      header: ['metric', ...differenceHeader, ''],
      rows: described.map((one) => [one.name, ...differenceCells(one, one), one.warning ?? '']),
    },
    {
      title: `Slices of ${sliced}: describe, decide nothing`,
      header: ['slice', ...differenceHeader, ''],
      rows: slices.map((one) => [
        `${one.name} ${one.value ?? ''}`,
        ...differenceCells(one, one),
        one.warning ?? '',
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function headerOf({ alpha }: Comparison['settings']): string[] {
  return [
    'tasks',
    'families',
    'candidate',
    'baseline',
    'difference',
    `${plain(100 * (1 - alpha))}% interval`,
    'p',
    'Holm',
    'win/tie/loss',
  ];
}

function differenceCells(
  one: Omit<DescribedDifference, 'name'> | DecidedDifference,
  { p, adjusted }: { readonly p: number; readonly adjusted: number },
): string[] {
  const { pairs, families, candidate, baseline, difference, interval, wins, ties, losses } = one;
  return [
    `${pairs}`,
    `${families}`,
    plain(candidate),
    plain(baseline),
    signed(difference),
    interval.defined ? range(interval) : 'none',
    bareP(p),
    bareP(adjusted),
    `${wins}/${ties}/${losses}`,
  ];
}

function behind(one: DecidedDifference): string[][] {
  const { metric, test, naive, bootstrap, effects, plan } = one;
  const exact = test.method === 'monte-carlo' ? `sampled, ${test.flips} flips` : 'exact';
  const rows = [
    ['test', `sign-flip of whole families against ${plain(test.against)}, ${exact}`],
    ['every task for itself', naive.defined ? `McNemar ${formatP(naive.p)}` : naive.reason],
    ['bootstrap (BCa)', bootstrap.defined ? range(bootstrap) : bootstrap.reason],
    ['odds of winning a task', oddsOf(effects.oddsRatio)],
    ["Cohen's dz", figureOf(effects.cohensDz)],
    ['won less lost', figureOf(effects.dominance)],
    ['design effect', plan.designEffect.toFixed(2)],
    ['smallest difference it could find', detectableOf(plan)],
    ['a repeat needs', neededOf(one)],
  ];
  if (one.missing.share > 0) rows.push(['without a value', missingOf(one.missing)]);
  return rows.map((cells) => [metric, ...cells]);
}

function oddsOf(odds: DecidedDifference['effects']['oddsRatio']): string {
  if (!odds.defined) return odds.reason;
  const { value, low, high } = odds;
  return `${value?.toFixed(2) ?? 'all to none'} (${low.toFixed(2)} to ${high?.toFixed(2) ?? 'no end'})`;
}

function figureOf(effect: DecidedDifference['effects']['cohensDz']): string {
  return effect.defined ? `${signed(effect.value)} (${range(effect)})` : effect.reason;
}

function detectableOf({ detectable, power, alpha }: DecidedDifference['plan']): string {
  if (!detectable.defined) return detectable.reason;
  const exact = detectable.exactPower;
  const own = exact === undefined ? '' : `; the exact test has ${percent(exact)} there`;
  return `${plain(detectable.value)} beyond delta with ${percent(power)} power at alpha ${plain(alpha)}${own}`;
}

function neededOf({ plan: { needed }, pairs, families }: DecidedDifference): string {
  if (!needed.defined) return needed.reason;
  const kin = families < pairs ? ` in ${needed.families} families` : '';
  return `${needed.pairs} tasks${kin}, if the difference is the one observed`;
}

function missingOf({ tries, reasons, tasksLeftOut, bounds, holds }: DecidedDifference['missing']) {
  const codes = reasons.map(
    ({ code, candidate, baseline }) => `${code} ${candidate} and ${baseline}`,
  );
  return [
    `${tries.candidate} and ${tries.baseline} tries (${codes.join(', ')}), ${tasksLeftOut} tasks left out`,
    `${signed(bounds.low)} to ${signed(bounds.high)} if they all went one way`,
    holds ? 'the rest would stand' : 'the rest would not stand',
  ].join('; ');
}

function agentRows(candidate: ComparedAgent, baseline: ComparedAgent): string[][] {
  const both = (name: string, of: (agent: ComparedAgent) => string) => [
    name,
    of(candidate),
    of(baseline),
  ];
  const rates = candidate.passRates.flatMap(({ k }, at) => [
    both(`pass@${k}`, ({ passRates }) => rateOf(passRates[at]?.any)),
    ...(k === 1 ? [] : [both(`pass^${k}`, ({ passRates }) => rateOf(passRates[at]?.all))]),
  ]);
  return [
    both('tries', ({ tries, passed, failed }) => `${tries}: ${passed} passed, ${failed} failed`),
    both('errors', ({ errors }) =>
      errors.length === 0 ? 'none' : errors.map(({ code, count }) => `${code} ${count}`).join(', '),
    ),
    ...rates,
    both('a gate would stop', ({ gateRate }) => rateOf(gateRate)),
    both('of the right ones', ({ falseBlockRate }) => rateOf(falseBlockRate)),
  ];
}

function rateOf(rate: ComparedAgent['gateRate'] | undefined): string {
  if (rate === undefined) return '';
  if (!rate.defined) return rate.reason;
  return `${percent(rate.value)} (${percent(rate.low)} to ${percent(rate.high)})`;
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${signed(low)} to ${signed(high)}`;
}

function bareP(p: number): string {
  return formatP(p).replace(/^p = /, '').replace(/^p /, '');
}

function plain(value: number): string {
  return `${Number(value.toFixed(3))}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
