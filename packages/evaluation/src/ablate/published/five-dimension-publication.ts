import type { Publication } from './publication.ts';

const results = 'ablation_results.json';
const test = 'significance.json';
// random.seed(42) before each comparison, random.choice for each item, sorted[25] and sorted[975].
const resampling = {
  generator: 'python-choice',
  seed: 42,
  resamples: 1000,
  statistic: 'mean-of-differences',
  ends: 'order-statistic',
} as const;

/** The ablation of the five-dimension set: 40 held-out tasks, graded from 0 to 1. */
export const fiveDimensionPublication: Publication = {
  id: 'five-dimension',
  title: 'Tenacious-Bench v0.1 with five graded dimensions, 40 held-out tasks',
  attribution: 'Kidus Gashaw, CC-BY-4.0',
  lists: {
    liftA: { file: results, path: '/results[delta=delta_a]/score_lift' },
    liftB: { file: results, path: '/results[delta=delta_b]/score_lift' },
  },
  deltas: [
    {
      id: 'A',
      title: 'trained judge against the rubric',
      scores: { differences: 'liftA' },
      resampling,
      notShown: [
        'better messages: both sides grade the same message, so the difference is an offset between two graders',
        'a better grader: there is no label that either of them is compared with',
      ],
    },
    {
      id: 'B',
      title: 'trained judge against its backbone without the adapter',
      scores: { differences: 'liftB' },
      resampling,
      notShown: [
        'the effect of the adapter: the committed program never runs a backbone without it',
        'how the scores were made: the file has four decimals where that program rounds to three',
      ],
    },
  ],
  claims: [
    {
      name: 'delta A',
      at: { file: test, path: '/delta_a/mean_lift' },
      is: { delta: 'A', figure: 'estimate' },
      decimals: 4,
    },
    {
      name: 'delta A, lower end',
      at: { file: test, path: '/delta_a/ci_95_lower' },
      is: { delta: 'A', figure: 'low' },
      decimals: 4,
    },
    {
      name: 'delta A, upper end',
      at: { file: test, path: '/delta_a/ci_95_upper' },
      is: { delta: 'A', figure: 'high' },
      decimals: 4,
    },
    {
      name: 'delta A, one-sided p',
      at: { file: test, path: '/delta_a/p_value_one_tailed' },
      is: { delta: 'A', figure: 'p' },
      decimals: 4,
    },
    {
      name: 'delta A, tasks',
      at: { file: test, path: '/delta_a/n_tasks' },
      is: { delta: 'A', figure: 'n' },
    },
    {
      name: 'delta B',
      at: { file: test, path: '/delta_b/mean_lift' },
      is: { delta: 'B', figure: 'estimate' },
      decimals: 4,
    },
    {
      name: 'delta B, lower end',
      at: { file: test, path: '/delta_b/ci_95_lower' },
      is: { delta: 'B', figure: 'low' },
      decimals: 4,
    },
    {
      name: 'delta B, upper end',
      at: { file: test, path: '/delta_b/ci_95_upper' },
      is: { delta: 'B', figure: 'high' },
      decimals: 4,
    },
    {
      name: 'delta B, one-sided p',
      at: { file: test, path: '/delta_b/p_value_one_tailed' },
      is: { delta: 'B', figure: 'p' },
      decimals: 4,
    },
    {
      name: 'delta B, tasks',
      at: { file: test, path: '/delta_b/n_tasks' },
      is: { delta: 'B', figure: 'n' },
    },
  ],
};
