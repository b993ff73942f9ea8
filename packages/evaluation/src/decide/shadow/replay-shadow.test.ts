import type { Result } from '@tenacious-bench/schema';
import { createRandom } from '@tenacious-bench/stats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { result } from '../../testing/production.ts';
import { resultId } from '../kill-switch/observation.ts';
import { drawShadowSample } from './draw-shadow-sample.ts';
import type { ShadowPick } from './false-blocks.ts';
import { replayShadow } from './replay-shadow.ts';

function messages(count: number, given: Partial<Result>, name: string): Result[] {
  return Array.from({ length: count }, (_, at) => result({ id: `${name}-${at}`, ...given }, 1));
}

const stopped = messages(40, { decision: 'block', rules: ['price', 'tone'] }, 'blocked');
const sent = messages(160, { rules: [] }, 'sent');
const all = [...stopped, ...sent];
/** Ten blocked messages and 150 sent ones are right. */
const labelOf = ({ task }: Pick<Result, 'task'>) => {
  const [kind, number] = task.split('-');
  return Number(number) < (kind === 'blocked' ? 10 : 150);
};

describe('the false-block rate', () => {
  test('is exact about its messages where all are labelled, and still has an interval', () => {
    const { rate, ofStopped, basis, labelled } = replayShadow(all, { labelOf }).falseBlocks;
    expect({ basis, labelled }).toEqual({ basis: 'all', labelled: { stopped: 40, sent: 160 } });
    expect(rate).toMatchObject({ defined: true, value: 10 / 160 });
    expect(ofStopped).toMatchObject({ defined: true, value: 0.25 });
    expect(rate.defined && rate.low > 0.03 && rate.high < 0.12).toBe(true);
  });

  test('is wider where kin are alike', () => {
    const kin = all.map((one, at) => ({ ...one, family: `f${Math.floor(at / 10)}` }));
    const width = (rows: readonly Result[]) => {
      const { rate } = replayShadow(rows, { labelOf }).falseBlocks;
      return rate.defined ? rate.high - rate.low : Number.NaN;
    };
    expect(width(kin)).toBeGreaterThan(1.5 * width(all));
  });

  test('of a drawn sample weighs every kind of message by its size', () => {
    const drawn = drawShadowSample(all, { width: 0.2, seed: 1 }).messages;
    const picked = picksOf(drawn);
    const { rate, basis } = replayShadow(all, { labelOf, picked }).falseBlocks;
    expect(basis).toBe('sample');
    expect(rate.defined && rate.low < 10 / 160 && 10 / 160 < rate.high).toBe(true);
  });

  test('is corrected for a rater who errs', () => {
    const rater = { sensitivity: 0.95, specificity: 0.9 };
    const { ofStopped } = replayShadow(all, { labelOf, rater }).falseBlocks;
    expect(ofStopped).toMatchObject({ value: expect.closeTo((0.25 - 0.1) / 0.85, 12) });
  });

  const drawn = drawShadowSample(all, { width: 0.2 }).messages;
  const picked = picksOf(drawn);
  const partly = (message: Result) => (message.task.endsWith('7') ? labelOf(message) : undefined);
  test.each<[string, readonly Result[], Parameters<typeof replayShadow>[1], string]>([
    ['no message', [], {}, 'no message was judged'],
    ['no label', all, {}, 'no message is labelled'],
    [
      'labels of messages that picked themselves',
      all,
      { labelOf: partly },
      '20 of 200 messages are labelled, and nobody says how they were picked',
    ],
    [
      'a sample that is not wholly labelled',
      all,
      { labelOf: partly, picked },
      'messages that were drawn are not labelled yet',
    ],
    [
      'messages that came after the sample',
      [...all, ...messages(1, {}, 'late')],
      { labelOf, picked },
      'not those that the sample was drawn from',
    ],
    [
      'messages that are judged otherwise now',
      all.map((one) => ({ ...one, decision: 'send' as const })),
      { labelOf, picked },
      'not those that the sample was drawn from',
    ],
    [
      'random labels of which none is of a message that would be stopped',
      all,
      {
        labelOf: (one: Result) => (one.decision === 'send' ? labelOf(one) : undefined),
        picked: 'random' as const,
      },
      'none of the 40 messages of the kind "block" is labelled',
    ],
    [
      'a rater who guesses',
      all,
      { labelOf, rater: { sensitivity: 0.5, specificity: 0.5 } },
      'no better than guessing',
    ],
  ])('cannot be told with %s', (_, rows, options, reason) => {
    const { rate } = replayShadow(rows, options).falseBlocks;
    expect(rate).toMatchObject({ defined: false, reason: expect.stringContaining(reason) });
  });

  test('rests on random labels where the caller says that they are', () => {
    const { rate, basis } = replayShadow(all, { labelOf: partly, picked: 'random' }).falseBlocks;
    expect([basis, rate.defined]).toEqual(['random', true]);
  });
});

test('an error, and an abstention without a message, are counted and in no rate', () => {
  const rows = [
    ...all,
    ...messages(3, { status: 'error' }, 'down'),
    ...messages(2, { decision: 'abstain' }, 'none'),
  ];
  const report = replayShadow(rows, { labelOf });
  expect(report).toMatchObject({ unjudged: 5, gate: { messages: 200, stopped: 40, value: 0.2 } });
});

test('rules are listed by how often each stops something alone', () => {
  const rows = [
    ...messages(3, { decision: 'block', rules: ['price'] }, 'a'),
    ...messages(2, { decision: 'regenerate', rules: ['tone', 'length'] }, 'b'),
    ...messages(1, { decision: 'regenerate', rules: ['advice', 'tone'] }, 'c'),
  ];
  expect(replayShadow(rows, { advice: new Set(['advice']) }).rules).toEqual([
    { rule: 'price', stopped: 3, alone: 3 },
    { rule: 'tone', stopped: 3, alone: 1 },
    { rule: 'length', stopped: 2, alone: 0 },
  ]);
});

test('the gate rate is told week by week, and what has no time stands apart', () => {
  const { at: _, ...timeless } = result({}, 1);
  const on = (at: string, decision: 'send' | 'block') => ({
    ...result({ decision, rules: [] }, 1),
    at,
  });
  const rows = [
    on('2026-05-03T23:59:59Z', 'block'),
    on('2026-05-04', 'send'),
    on('2026-05-10', 'block'),
    timeless,
  ];
  const { weeks, undated } = replayShadow(rows);
  expect(weeks.map(({ week, messages: count, value }) => [week, count, value])).toEqual([
    ['2026-04-27', 1, 1],
    ['2026-05-04', 2, 0.5],
  ]);
  expect(undated).toBe(1);
});

describe('a sample to label', () => {
  test.each([
    [0.1, 0.5, 1, 381],
    [0.1, 0.1, 1, 142],
    [0.2, 0.5, 1, 93],
  ])('of a width of %d at %d takes about %d over %d labels', (width, expected, _, needed) => {
    const sample = drawShadowSample(all, { width, expected, right: 0.999 });
    expect(Math.abs(sample.needed - needed)).toBeLessThan(8);
  });

  test('is the same for the same seed, in whatever order the messages come', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, order) => {
        const shuffled = createRandom(order).shuffle(all);
        const ids = (rows: readonly Result[]) =>
          drawShadowSample(rows, { width: 0.3, seed }).messages.map(({ id }) => id);
        expect(ids(shuffled)).toEqual(ids(all));
      }),
    );
  });

  test('has some of every kind of message, and none twice', () => {
    const rare = messages(30, { decision: 'route_to_human', rules: ['law'] }, 'rare');
    const { messages: drawn } = drawShadowSample([...all, ...rare], { width: 0.4 });
    const kinds = new Set(drawn.map(({ stratum }) => stratum));
    expect([...kinds]).toEqual(['block price', 'route_to_human law', 'send']);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
  });

  test.each([0, 1, Number.NaN])('refuses a width of %d', (width) => {
    expect(() => drawShadowSample(all, { width })).toThrow(RangeError);
  });
});

test('what no label says moves no rate: the order of messages, and labels outside the sample', () => {
  const drawn = drawShadowSample(all, { width: 0.2 }).messages;
  const picked = picksOf(drawn);
  const within = new Set(drawn.map(({ id }) => id));
  const straight = replayShadow(all, { labelOf, picked }).falseBlocks;
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), (order, lie) => {
      const lying = (message: Result) => (within.has(resultId(message)) ? labelOf(message) : lie);
      const rows = createRandom(order).shuffle(all);
      const { rate } = replayShadow(rows, { labelOf: lying, picked }).falseBlocks;
      expect(
        rate.defined && straight.rate.defined && Math.abs(rate.value - straight.rate.value),
      ).toBeLessThan(1e-12);
    }),
    { numRuns: 30 },
  );
});

function picksOf(
  drawn: readonly ({ readonly id: string } & ShadowPick)[],
): Map<string, ShadowPick> {
  return new Map(drawn.map(({ id, stratum, of }) => [id, { stratum, of }]));
}
