import { expect, test } from 'vitest';
import type { LeakPair, SplitRow } from './row-ties.ts';
import { type Recheck, type VerifyOptions, verifyRepair } from './verify-repair.ts';

const rows = ['a:train', 'b:dev', 'c:dev', 'd:held_out', 'e:held_out'].map((word) => {
  const [id = '', split = ''] = word.split(':');
  return { id, split, text: `text of ${id}` };
});
const leak = (one: string, other: string): LeakPair => ({ one, other });

async function verified(
  leaks: readonly LeakPair[],
  recheck: Recheck<SplitRow>,
  options: VerifyOptions = {},
) {
  const result = await verifyRepair(rows, leaks, recheck, options);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join());
  return result.value;
}

test('a repair is verified when the check finds nothing that crosses', async () => {
  const seen: string[][] = [];
  const { isVerified, rounds, remaining } = await verified([leak('a', 'b')], (after) => {
    seen.push(after.map(({ id, split }) => `${id}:${split}`));
    return [leak('a', 'b')];
  });
  expect({ isVerified, remaining, rounds: rounds.length }).toEqual({
    isVerified: true,
    remaining: [],
    rounds: 1,
  });
  expect(seen).toEqual([['a:dev', 'b:dev', 'c:dev', 'd:held_out', 'e:held_out']]);
});

test('rows reach the check whole', async () => {
  const texts: string[] = [];
  await verifyRepair(rows, [], (after) => {
    texts.push(...after.map(({ text }) => text));
    return [];
  });
  expect(texts).toEqual(rows.map(({ text }) => text));
});

test('what a later check finds is repaired from the beginning, each round told', async () => {
  const chain = [leak('a', 'b'), leak('b', 'd'), leak('d', 'e')];
  let checks = 0;
  const { isVerified, rounds, repair } = await verified([leak('a', 'b')], async () => {
    checks += 1;
    return chain.slice(0, checks + 1);
  });
  expect(isVerified).toBe(true);
  expect(rounds.map(({ crossing }) => crossing)).toEqual([[leak('b', 'd')], [leak('d', 'e')], []]);
  expect(rounds.map((round) => round.repair.moves.map(({ id, to }) => `${id}>${to}`))).toEqual([
    ['a>dev'],
    ['a>dev', 'd>dev'],
    ['a>held_out', 'b>held_out'],
  ]);
  expect(repair).toBe(rounds[2]?.repair);
});

test('what is left after the last round is returned', async () => {
  const chain = [leak('a', 'b'), leak('b', 'd'), leak('d', 'e')];
  let checks = 0;
  const { isVerified, remaining, rounds } = await verified(
    [leak('a', 'b')],
    () => {
      checks += 1;
      return chain.slice(0, checks + 1);
    },
    { rounds: 2 },
  );
  expect({ isVerified, remaining, rounds: rounds.length }).toEqual({
    isVerified: false,
    remaining: [leak('d', 'e')],
    rounds: 2,
  });
});

test('leaks of rows that were dropped are gone', async () => {
  const leaks = [leak('a', 'd'), leak('a', 'b')];
  const { isVerified, repair } = await verified(leaks, () => leaks, { sealed: ['held_out'] });
  expect(isVerified).toBe(true);
  expect(repair.unrepairable.flatMap(({ drop }) => drop)).toEqual([{ id: 'a', split: 'train' }]);
});

test('a check that names a row nobody has is bad data', async () => {
  expect(await verifyRepair(rows, [], () => [leak('a', 'z')])).toEqual({
    ok: false,
    issues: [{ code: 'unknown_row', path: 'leaks[0].other', message: 'no row has the id "z"' }],
  });
});

test('no round at all is refused', async () => {
  await expect(verifyRepair(rows, [], () => [], { rounds: 0 })).rejects.toThrow(
    new RangeError('rounds is 0: a repair that is never checked is not verified'),
  );
});
