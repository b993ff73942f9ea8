import { canonicalJson, type Task } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poolParties, poolStory, poolTask } from '../testing/pool-task.ts';
import { dedupe } from './dedupe.ts';
import { findKin } from './find-kin.ts';
import { proveDisjoint } from './prove-disjoint.ts';
import { splitTasks } from './split-tasks.ts';

const modes = ['hand_written', 'trace', 'sweep', 'synthesis', 'adversarial'] as const;

/** Tasks that share families, companies, parents and stories here and there. */
const pools = fc
  .uniqueArray(
    fc.record({
      seed: fc.nat(200),
      family: fc.nat(20),
      company: fc.nat(40),
      parent: fc.option(fc.nat(10), { nil: undefined }),
      story: fc.option(fc.nat(8), { nil: undefined }),
      mode: fc.constantFrom(...modes),
    }),
    { minLength: 2, maxLength: 40, selector: ({ seed }) => seed },
  )
  .map((rows) =>
    rows.map(({ seed, family, company, parent, story, mode }) =>
      poolTask(seed, {
        family: `family-${family}`,
        company: `Company ${company}`,
        story: story === undefined ? poolStory(seed) : `${poolStory(story)} number ${seed}`,
        provenance: { mode, ...(parent !== undefined && { parents: [`parent-${parent}`] }) },
      }),
    ),
  );
const shares = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 8 }),
  )
  .map(([train, dev, heldOut]) => {
    const sum = train + dev + heldOut;
    return { train: train / sum, dev: dev / sum, held_out: heldOut / sum };
  });
const runs = { numRuns: 40 };
const pool = { parties: poolParties };

function split(tasks: readonly Task[], options = {}) {
  const result = splitTasks(tasks, { ...pool, ...options });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join());
  return result.value;
}

test('every task is on one side, all kin on the same, and the proof agrees', () => {
  fc.assert(
    fc.property(pools, shares, fc.integer(), (tasks, wanted, seed) => {
      const { tasks: placed, report } = split(tasks, { shares: wanted, seed });
      expect(placed.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id).sort());
      const splitOf = new Map(placed.map((task) => [task.id, task.split]));
      for (const group of findKin(tasks, pool)) {
        expect(new Set(group.tasks.map((id) => splitOf.get(id))).size).toBe(1);
      }
      expect(report.proof.isDisjoint).toBe(true);
    }),
    runs,
  );
});

test('no side misses its share by more than the largest group', () => {
  fc.assert(
    fc.property(pools, shares, (tasks, wanted) => {
      const largest = Math.max(...findKin(tasks, pool).map((group) => group.tasks.length));
      for (const { tasks: got, wanted: wish } of split(tasks, { shares: wanted }).report.sides) {
        expect(Math.abs(got - wish)).toBeLessThanOrEqual(largest + 0.001);
      }
    }),
    runs,
  );
});

test('the order of the input changes nothing', async () => {
  const shuffles = pools.chain((tasks) =>
    fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffles, async ([tasks, shuffled]) => {
      expect(canonicalJson(split(shuffled))).toBe(canonicalJson(split(tasks)));
      expect(findKin(shuffled, pool)).toEqual(findKin(tasks, pool));
      expect(await dedupe(shuffled, pool)).toEqual(await dedupe(tasks, pool));
    }),
    runs,
  );
});

test('splitting a finished split again changes nothing, and moving one of several kin is noticed', () => {
  fc.assert(
    fc.property(pools, fc.integer(), (tasks, seed) => {
      const placed = split(tasks).tasks;
      expect(split(placed, { seed }).tasks).toEqual(placed);
      const moved = findKin(tasks, pool).find((group) => group.tasks.length > 1)?.tasks[0];
      fc.pre(moved !== undefined);
      const broken = placed.map((task) =>
        task.id === moved
          ? { ...task, split: task.split === 'dev' ? ('train' as const) : ('dev' as const) }
          : task,
      );
      expect(proveDisjoint(broken, pool).isDisjoint).toBe(false);
    }),
    runs,
  );
});

test('every task is kept, or dropped for one that is kept', async () => {
  await fc.assert(
    fc.asyncProperty(pools, async (tasks) => {
      const result = await dedupe(tasks, pool);
      if (!result.ok) throw new Error('not usable');
      const { kept, dropped } = result.value;
      const ids = new Set(kept.map(({ id }) => id));
      expect(kept.length + dropped.length).toBe(tasks.length);
      for (const { task, duplicateOf } of dropped) {
        expect([ids.has(task), ids.has(duplicateOf)]).toEqual([false, true]);
      }
    }),
    runs,
  );
});
