import { describe, expect, test } from 'vitest';
import { type OverlapBars, overlapBars } from '../overlap/judge-overlap.ts';
import { leakPairs } from '../testing/leak-pairs.ts';
import { type SyntheticCorpus, syntheticCorpus } from '../testing/synthetic-corpus.ts';

type QualityOptions = { readonly bars?: OverlapBars; readonly seeds?: readonly number[] };

const seeds = [1, 2, 3];

/** How many leaks a check finds of each form, and how many that are none, in the corpora of some seeds together. */
async function qualityOf(variant: 'prose' | 'sentences', options: QualityOptions = {}) {
  const { bars = overlapBars, seeds: chosen = seeds } = options;
  const counts = new Map<string, { planted: number; found: number }>();
  let right = 0;
  let wrong = 0;
  for (const seed of chosen) {
    const sizes = variant === 'prose' ? { tasks: 80, plain: 150 } : { tasks: 160, plain: 600 };
    const corpus = syntheticCorpus({ seed, variant, leaksPerForm: 40, ...sizes });
    const pairs = new Set(await leakPairs(corpus.tasks, corpus.reference, { bars }));
    for (const [pair, form] of goldPairs(corpus)) {
      const { planted, found } = counts.get(form) ?? { planted: 0, found: 0 };
      counts.set(form, { planted: planted + 1, found: found + Number(pairs.has(pair)) });
      right += Number(pairs.has(pair));
    }
    wrong += [...pairs].filter((pair) => isWrong(pair, corpus)).length;
  }
  const recallOf = (form: string) => {
    const { planted, found } = counts.get(form) ?? { planted: 0, found: 0 };
    return planted < 40 ? 0 : found / planted;
  };
  return { precision: right / (right + wrong), recallOf };
}

function goldPairs({ gold, kinds }: SyntheticCorpus): Map<string, string> {
  const pairs = [...gold].flatMap(([task, rows]) => [...rows].map((row) => [task, row] as const));
  return new Map(pairs.map(([task, row]) => [`${task} ${row}`, kinds.get(row) ?? '']));
}

function isWrong(pair: string, { gold, unsettled }: SyntheticCorpus): boolean {
  const [task = '', row = ''] = pair.split(' ');
  return !gold.get(task)?.has(row) && !unsettled.get(task)?.has(row);
}

const required = {
  verbatim: 0.99,
  own_paragraph: 0.99,
  short_lines: 0.99,
  embedded: 0.99,
  json_wrapped: 0.99,
  case_and_punctuation: 0.99,
  lookalike_letters: 0.99,
  edited: 0.95,
  template_swapped: 0.95,
};

describe.each(['prose', 'sentences'] as const)('in %s', (variant) => {
  const quality = qualityOf(variant);

  test('an alarm is right in 99 of 100 cases', async () => {
    expect((await quality).precision).toBeGreaterThanOrEqual(0.99);
  });

  test.each(Object.entries(required))('%s is found: %d', async (form, recall) => {
    expect((await quality).recallOf(form)).toBeGreaterThanOrEqual(recall);
  });
});

describe('the bars are neither too low nor too high', () => {
  test('a third instead of half of the own words raises false alarms', async () => {
    const { precision } = await qualityOf('sentences', {
      bars: { ...overlapBars, leak: 0.3 },
      seeds: [3],
    });
    expect(precision).toBeLessThan(0.99);
  });

  test('two thirds instead of half of the own words miss what is put into another template', async () => {
    const { recallOf } = await qualityOf('sentences', {
      bars: { ...overlapBars, leak: 0.65 },
      seeds: [3],
    });
    expect(recallOf('template_swapped')).toBeLessThan(0.95);
  });
});
