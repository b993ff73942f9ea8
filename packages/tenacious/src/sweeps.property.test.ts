import { type Decision, parseTask, type Task } from '@tenacious-bench/schema';
import { documentTag, taskId } from '@tenacious-bench/schema/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysOptOut } from './reader-opt-out.ts';
import type { Draw, Sweep, SweepCell } from './sweep.ts';
import { tenaciousSweeps } from './sweep-list.ts';
import { optOutTexts } from './sweep-warmth-wordings.ts';
import { tenaciousExpectation } from './tenacious-expectation.ts';

const run = { seed: 20_260_504, numRuns: 1500 };
const named = tenaciousSweeps.map((sweep) => [sweep.space.id, sweep] as const);

function cellsOf({ space }: Sweep): fc.Arbitrary<SweepCell> {
  const values = Object.entries(space.parameters).map(([name, listed]) => [
    name,
    'from' in listed
      ? fc.integer({ min: listed.from, max: listed.to })
      : fc.constantFrom(...listed),
  ]);
  return fc
    .record(Object.fromEntries(values))
    .filter((cell) =>
      space.constraints.every(
        ({ when, requires }) =>
          !fits(cell, when) || (requires !== undefined && fits(cell, requires)),
      ),
    );
}

function fits(cell: SweepCell, pattern: Readonly<Record<string, readonly unknown[]>>): boolean {
  return Object.entries(pattern).every(([name, values]) => values.includes(cell[name]));
}

function draw(seed: number): Draw {
  let state = seed;
  const integer = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const choice = <Item>(items: readonly Item[]): Item => items[integer(items.length)] as Item;
  return { integer, choice };
}

function taskOf(sweep: Sweep, cell: SweepCell, seed: number): Task {
  const built = sweep.build(cell, { random: draw(seed) });
  if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join('; '));
  const content = { policy: { id: 'tenacious' }, ...built.value };
  return {
    schema: documentTag('task'),
    id: taskId(content),
    ...content,
    family: 'f',
    provenance: { mode: 'sweep', seed, sweep: { space: sweep.space.id, cell } },
  };
}

describe.each(named)('space %s', (_, sweep) => {
  test('makes whole tasks whose thread is in order and whose facts are none of the future', () => {
    fc.assert(
      fc.property(cellsOf(sweep), fc.nat(), (cell, seed) => {
        const task = taskOf(sweep, cell, seed);
        expect(parseTask(task)).toEqual({ ok: true, value: task });
        const dates = [...task.thread.map(({ at }) => at), task.asOf];
        expect(dates).toEqual([...dates].sort());
        expect(task.facts.filter(({ observedAt }) => observedAt > task.asOf)).toEqual([]);
        expect(task.thread.every((turn) => turn.conversation === task.conversation)).toBe(true);
      }),
      { ...run, numRuns: 300 },
    );
  });

  test('has one right answer for every cell, and it follows from the cell', () => {
    fc.assert(
      fc.property(cellsOf(sweep), fc.nat(), (cell, seed) => {
        const task = taskOf(sweep, cell, seed);
        const derived = tenaciousExpectation(task);
        const said = task.thread.flatMap((turn) =>
          turn.kind === 'message' ? turn.message.body : [],
        );
        expect(derived?.decisions, said.join(' | ')).toEqual(oracles[sweep.space.id]?.(cell));
      }),
      run,
    );
  });

  test('refuses a cell of which it does not know a value', () => {
    expect(sweep.build({}, { random: draw(1) })).toMatchObject({ ok: false });
  });
});

const person: Decision[] = ['send', 'route_to_human'];

/** What is right in a cell, written down once more from the parameters alone. */
const oracles: Readonly<Record<string, (cell: SweepCell) => Decision[]>> = {
  capacity: ({ askedBeyondFree, seniority, seniorsFree, start, free }) => {
    const asked = Number(free) + Number(askedBeyondFree);
    const isShort = asked > Number(free);
    const isJunior = seniority === 'senior' && seniorsFree !== 'enough' && asked > 0;
    return isShort || isJunior || start === 'a_day_early' || start === 'at_once'
      ? person
      : ['send'];
  },
  signals: ({ signal, confidence, age, second }) => {
    const isSure = confidence === 'high' || confidence === 'medium';
    const isFresh = age === 'fresh' || age === 'last_day';
    const carries = signal !== 'none' && isSure && isFresh;
    return carries || second === 'sure_roles' || second === 'sure_engagement'
      ? ['send']
      : ['send', 'abstain'];
  },
  price: ({ question, second, sheet }) => {
    const asked = [question, second];
    const isBeyond = ['total', 'discount', 'instalments', 'contract'].some((one) =>
      asked.includes(one),
    );
    return isBeyond || (asked.includes('floor') && sheet === 'unknown') ? person : ['send'];
  },
  warmth: (cell) => {
    const { reply, stage, channel, engagement, signal, address } = cell;
    if (reply === 'opted_out') return ['abstain', 'send'];
    if (reply === 'opted_out_and_confirmed' || reply === 'not_before_later') return ['abstain'];
    if (reply !== 'none') return ['send'];
    if (stage === 'cold' && channel === 'sms') return ['abstain', 'route_to_human'];
    const isInvited =
      signal === 'day_7' ||
      ['today', 'day_14'].includes(String(engagement)) ||
      address === 'bounces';
    if (stage === 'cold' && channel === 'linkedin' && !isInvited)
      return ['abstain', 'route_to_human'];
    const isSure = ['day_7', 'day_8', 'sure'].includes(String(signal));
    const isEngaged = ['today', 'day_14', 'day_15'].includes(String(engagement));
    return isSure || isEngaged ? ['send'] : ['send', 'abstain'];
  },
};

test.each(optOutTexts)('is read as an opt-out: %s', (text) => {
  expect(saysOptOut(text)).toBe(true);
});
