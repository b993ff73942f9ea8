import type { Outcome } from '@tenacious-bench/schema';
import { formatJsonl } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import {
  type AskEndpointOptions,
  type AskRow,
  askEndpoint,
  evaluateSealed,
  parseSubmission,
  type RowPrompt,
  type SealableRow,
} from '../index.ts';
import { people } from '../testing/people.ts';
import { sealedSums, sums } from '../testing/sealed-sums.ts';

const rows = sums(20);
const { ada } = await people('ada');
const { commitment } = await sealedSums({ rows, keys: { escrow: [ada.recipient] } });
const silent: Outcome = { kind: 'abstention', reason: 'none' };
const down: Outcome = { kind: 'error', code: 'overloaded', reason: 'status 503' };

function say(body: string): Outcome {
  return { kind: 'message', message: { channel: 'email', body } };
}

/** Asks, and keeps what was shown and told of. */
async function ask(answer: AskRow, options: Partial<AskEndpointOptions> = {}, asked = rows) {
  const told: number[][] = [];
  const shown: RowPrompt[] = [];
  const result = await askEndpoint(asked, {
    ...{ commitment, agent: 'adder' },
    onShow: async (leaves) => void told.push([...leaves]),
    ask: (prompt, passed) => {
      shown.push(prompt);
      return answer(prompt, passed);
    },
    ...options,
  });
  return { result, told, shown };
}

test('every row is asked once, in the order of its leaf, and its answer becomes its output', async () => {
  const { result, shown } = await ask(async ({ row }) => (row === 3 ? silent : say(`sum ${row}`)));
  if (!result.ok) throw new Error('it is a submission');
  expect(shown.map(({ row }) => row)).toEqual([...rows.keys()]);
  expect(result.value).toMatchObject({ agent: 'adder', missing: 0 });
  expect(result.value.outputs.map(({ task }) => task)).toEqual(rows.map(({ id }) => id));
  expect(result.value.outputs[3]?.outcome).toEqual(silent);
  expect(result.value.outputs[4]?.outcome).toEqual(say('sum 4'));
});

test('the outputs, written down and read again, are the same submission', async () => {
  const strange = ['caf\u0065\u0301', '\u0000', '\ud800 alone', '\u2028'];
  const { result } = await ask(async ({ row }) => say(strange[row % 4] ?? ''));
  if (!result.ok) throw new Error('it is a submission');
  const tasks = rows.map(({ id }) => id);
  const read = await parseSubmission(formatJsonl(result.value.outputs), { tasks });
  expect(read).toEqual(result);
});

test('a row is shown without its id and its gold, whatever Unicode form the names of fields are in', async () => {
  const gold = 'caf\u0065\u0301';
  const named: SealableRow[] = rows.map((row) => ({ ...row, [gold]: 'secret' }));
  const goldFields = ['answer', gold.normalize('NFC')];
  const { shown } = await ask(
    async () => silent,
    { commitment: { ...commitment, goldFields } },
    named,
  );
  expect(shown[7]).toEqual({ row: 7, task: { ask: rows[7]?.ask } });
  expect(JSON.stringify(shown)).not.toMatch(/sum-\d|secret|doubling/);
});

test.each([1, 3, 4, 50])(
  'with %i rows at once, each is told of before it is shown, and each once',
  async (concurrency) => {
    const known = new Set<number>();
    const early: number[] = [];
    let underWay = 0;
    let most = 0;
    const answer: AskRow = async ({ row }) => {
      if (!known.has(row)) early.push(row);
      most = Math.max(most, ++underWay);
      for (let turn = 0; turn < (row * 7) % 5; turn++) await undefined;
      underWay -= 1;
      return silent;
    };
    const told: number[][] = [];
    const onShow = async (leaves: readonly number[]) => {
      await undefined;
      told.push([...leaves]);
      for (const leaf of leaves) known.add(leaf);
    };
    const { result } = await ask(answer, { concurrency, onShow });
    expect([result.ok, early]).toEqual([true, []]);
    expect(told.flat()).toEqual([...rows.keys()]);
    expect(told[0]).toHaveLength(Math.min(concurrency, rows.length));
    expect(most).toBeLessThanOrEqual(concurrency);
  },
);

test('what cannot be told of is not shown, and nobody is left asking', async () => {
  const shown: number[] = [];
  const ended: number[] = [];
  const full = async (leaves: readonly number[]) => {
    if (leaves.includes(8)) throw new Error('the disk is full');
  };
  const answer: AskRow = async ({ row }) => {
    shown.push(row);
    for (let turn = 0; turn < 10 * row; turn++) await undefined;
    ended.push(row);
    return silent;
  };
  await expect(ask(answer, { onShow: full })).rejects.toThrow('the disk is full');
  for (const rowsOf of [shown, ended])
    expect(rowsOf.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test.each<[string, AskRow, Outcome]>([
  ['says that there was none', async () => down, down],
  [
    'gives something else',
    async () => ({ text: 'What is 7 and 7?' }),
    { kind: 'error', code: 'unusable_answer', reason: 'the answer has another form' },
  ],
  [
    'throws',
    async ({ task }) => {
      throw new Error(JSON.stringify(task));
    },
    { kind: 'error', code: 'no_answer', reason: 'asking failed' },
  ],
])('where the asking %s, the row has an error, which is unscorable', async (_, fail, outcome) => {
  const { result } = await ask(async (prompt, how) => {
    return prompt.row < 2 ? fail(prompt, how) : say('no');
  });
  if (!result.ok) throw new Error('two of twenty are not too many');
  expect(result.value.outputs.slice(0, 2).map((output) => output.outcome)).toEqual([
    outcome,
    outcome,
  ]);
  const score = () => ({ pass: true, score: 1 });
  const { whole, missing } = await evaluateSealed({ rows, outputs: result.value, score });
  expect([missing, whole.passed.from, whole.passed.to]).toEqual([0, 0.75, 1]);
});

test('with too many errors nobody else is asked, and there is no submission', async () => {
  const failing: AskRow = async ({ row }) => (row % 2 === 0 ? down : {});
  const { result, shown, told } = await ask(failing, { concurrency: 1 });
  const message =
    'of 3 rows asked so far, of 20, 3 brought no answer (overloaded 2, unusable_answer 1)';
  expect(result).toEqual({
    ok: false,
    issues: [{ code: 'too_many_errors', path: 'outputs', message }],
  });
  expect([shown.length, told.flat()]).toEqual([3, [0, 1, 2]]);
});

test.each([
  [0, 0, true],
  [0, 1, false],
  [0.1, 2, true],
  [0.1, 3, false],
  [0.95, 19, true],
])('a share of %f lets %i of 20 rows be without an answer: %s', async (mostErrors, errors, ok) => {
  const { result } = await ask(async ({ row }) => (row < errors ? down : silent), { mostErrors });
  expect(result.ok).toBe(ok);
});

test('a signal ends it: few rows more are told of than shown, and the broken calls are no answers', async () => {
  const stop = new AbortController();
  const answer: AskRow = async ({ row }, { signal }) => {
    if (row === 9) stop.abort();
    return signal?.aborted === true ? down : silent;
  };
  const { result, shown, told } = await ask(answer, { signal: stop.signal, mostErrors: 0 });
  const message = 'the asking was cancelled';
  expect(result).toEqual({ ok: false, issues: [{ code: 'cancelled', path: 'outputs', message }] });
  expect(shown.length).toBeLessThan(rows.length);
  const leaves = told.flat();
  expect(shown.every(({ row }) => leaves.includes(row))).toBe(true);
  expect(leaves.length - shown.length).toBeLessThan(4);
});

test('a signal that was given before shows nothing', async () => {
  const { result, shown, told } = await ask(async () => silent, { signal: AbortSignal.abort() });
  expect([result.ok, shown, told]).toEqual([false, [], []]);
});

test('progress says how many were asked and failed', async () => {
  const seen: string[] = [];
  await ask(async ({ row }) => (row === 1 ? down : silent), {
    concurrency: 1,
    onProgress: (at) => seen.push(`${at.asked}/${at.rows} ${at.errors}`),
  });
  expect([seen[0], seen[1], seen.at(-1)]).toEqual(['1/20 0', '2/20 1', '20/20 1']);
});

test.each<[string, Partial<AskEndpointOptions>, readonly SealableRow[], RegExp]>([
  ['other rows', {}, rows.slice(1), /^19 rows are given and 20 were committed to/],
  [
    'an id that no output can name',
    {},
    [...rows.slice(1), { id: 'two words' }],
    /^a row has an id that is no identifier: no output could name it$/,
  ],
  ['an agent without a name', { agent: '' }, rows, /^agent is /],
  ['no concurrency', { concurrency: 0 }, rows, /^concurrency is 0/],
  ['any number of errors', { mostErrors: 1 }, rows, /^mostErrors is 1/],
  ['errors that are no number', { mostErrors: Number.NaN }, rows, /^mostErrors is NaN/],
])('%s is refused before a row is shown', async (_, options, given, message) => {
  const shown: RowPrompt[] = [];
  const answer: AskRow = async (prompt) => void shown.push(prompt);
  const asking = ask(answer, options, [...given]);
  await expect(asking).rejects.toBeInstanceOf(RangeError);
  await expect(asking).rejects.toThrow(message);
  expect(shown).toEqual([]);
});
