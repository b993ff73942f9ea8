import { timeShiftLevels } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchoredTask, everySnapshot } from '../testing/timed-task.ts';
import { checkTimeShift, type TimeShiftOptions } from './check-time-shift.ts';
import { parseTimedTask, type TimedTask } from './timed-task.ts';

const run = { seed: 20260504, numRuns: 400 };
const options = { snapshots: everySnapshot, verifyAnchor: () => true };
const [source] = anchoredTask.sources ?? [];

/** What may be taken away from a task, each by itself. */
const removals: Readonly<Record<string, (task: TimedTask) => TimedTask>> = {
  published: ({ sourcePublishedAt: _, ...task }) => task,
  retrieved: ({ retrievedAt: _, ...task }) => task,
  authored: ({ authoredAt: _, ...task }) => task,
  released: ({ releasedAt: _, ...task }) => task,
  cutoff: ({ cutoff: _, ...task }) => task,
  digest: ({ digest: _, ...task }) => task,
  sources: ({ sources: _, ...task }) => task,
  identifiers: ({ identifiers: _, ...task }) => task,
  texts: ({ texts: _, ...task }) => task,
  answers: ({ answers: _, ...task }) => task,
  anchor: ({ anchor: _, ...task }) => task,
  quotes: (task) => ({
    ...task,
    sources: task.sources?.map((one) => ({ ...one, quotes: [] })) ?? [],
  }),
  snapshot: (task) => ({
    ...task,
    sources: task.sources?.map(({ snapshot: _, ...one }) => one) ?? [],
  }),
  sourceDates: (task) => ({
    ...task,
    sources: task.sources?.map(({ publishedAt: _, retrievedAt: __, ...one }) => one) ?? [],
  }),
};

const days = fc.integer({ min: 0, max: 4000 }).map((day) => isoDay(day));
const fields = ['sourcePublishedAt', 'retrievedAt', 'authoredAt', 'releasedAt'] as const;

/** Tasks that differ from the anchored one in some of their dates, and are mostly still in order. */
const tasks: fc.Arbitrary<TimedTask> = fc
  .record({
    task: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    moved: fc.dictionary(fc.constantFrom(...fields), days, { maxKeys: 1 }),
    at: fc.option(days, { nil: undefined }),
    validUntil: days,
  })
  .map(({ task, moved, at, validUntil }) => ({
    ...anchoredTask,
    ...moved,
    task,
    ...(at !== undefined && {
      identifiers: [{ kind: 'doi' as const, source: 's1', id: '10.1/x', at }],
    }),
    signals: [
      { id: 'f1', observedAt: '2026-03-03', validUntil: '2026-03-31' },
      { id: 'f2', observedAt: '2026-01-01', validUntil },
    ],
  }));

function isoDay(day: number): string {
  return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
}

function levelOf(task: TimedTask, given: TimeShiftOptions = options): number {
  const level = checkTimeShift([task], given)[0]?.level ?? 'refuted';
  return level === 'refuted' ? -1 : timeShiftLevels.indexOf(level);
}

test('taking away what is shown never raises the level of a task that nothing contradicts', () => {
  const steps = fc.shuffledSubarray(Object.values(removals));
  fc.assert(
    fc.property(tasks, steps, (task, taken) => {
      let level = levelOf(task);
      fc.pre(level >= 0);
      let rest = task;
      for (const take of taken) {
        rest = take(rest);
        const lower = levelOf(rest);
        expect(lower).toBeLessThanOrEqual(level);
        // A task that is refuted now stands on a date that another one hid.
        if (lower < 0) return;
        level = lower;
      }
    }),
    run,
  );
});

test('neither does taking away the snapshots, the verifier or both', () => {
  fc.assert(
    fc.property(tasks, fc.boolean(), fc.boolean(), (task, hasSnapshots, hasVerifier) => {
      const level = levelOf(task);
      fc.pre(level >= 0);
      const fewer = {
        ...(hasSnapshots && { snapshots: everySnapshot }),
        ...(hasVerifier && { verifyAnchor: () => true }),
      };
      expect(levelOf(task, fewer)).toBeLessThanOrEqual(level);
    }),
    run,
  );
});

test('a source that came out or was read after the task was written refutes it', () => {
  const authored = fc.integer({ min: 0, max: 4000 });
  const where = fc.constantFrom(
    'sourcePublishedAt',
    'retrievedAt',
    'publishedAt of source',
    'retrievedAt of source',
  );
  fc.assert(
    fc.property(
      tasks,
      authored,
      fc.integer({ min: 1, max: 900 }),
      where,
      fc.boolean(),
      (task, day, later, field, isInstant) => {
        const suffix = isInstant ? 'T12:00:00Z' : '';
        const late = isoDay(day + later) + suffix;
        const [own, ofSource] = field.split(' of ');
        const moved = ofSource
          ? { sources: [{ id: 's1', ...source, [own as string]: late }] }
          : { [own as string]: late };
        const record = { ...task, authoredAt: isoDay(day) + suffix, ...moved };
        expect(levelOf(record)).toBe(-1);
      },
    ),
    run,
  );
});

test('the order of records, and of what a record lists, changes nothing', () => {
  const records = fc.uniqueArray(tasks, { maxLength: 6 });
  fc.assert(
    fc.property(
      records.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const reversed = shuffled.map((task) => ({
          ...task,
          signals: task.signals?.toReversed() ?? [],
        }));
        expect(checkTimeShift(reversed, options)).toEqual(checkTimeShift(list, options));
      },
    ),
    run,
  );
});

test('every generated record is one that the parser takes', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      expect(parseTimedTask(task)).toEqual({ ok: true, value: task });
    }),
    { ...run, numRuns: 50 },
  );
});
