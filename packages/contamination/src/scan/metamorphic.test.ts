import { createRandom } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import { plantLeaks } from '../plant/plant-leaks.ts';
import { plantedForms } from '../plant/planted-forms.ts';
import type { Row } from '../rows/row.ts';
import { leakPairs } from '../testing/leak-pairs.ts';
import { numberedWords, plainRow } from '../testing/plain-row.ts';
import { syntheticCorpus } from '../testing/synthetic-corpus.ts';
import { checkShards } from './check-shards.ts';
import type { Shard } from './shard.ts';

const forms = plantedForms.filter(({ required }) => required > 0);
const sizes = { tasks: 80, plain: 250, leaksPerForm: 4, copies: 8, negativesPerKind: 15 };

const preamble =
  'Please read the following record with care before you answer anything at all.\n\n';
const epilogue = '\n\nEnd of the record; sign with your initials and the date of today.';

function wrapped(row: Row): Row {
  const last = row.texts.length - 1;
  return {
    ...row,
    texts: row.texts.map(({ field, text }, number) => ({
      field,
      text: `${number === 0 ? preamble : ''}${text}${number === last ? epilogue : ''}`,
    })),
  };
}

describe.each(['prose', 'sentences'] as const)('in %s', (variant) => {
  const { tasks, reference, sources, gold, kinds } = syntheticCorpus({
    seed: 1,
    variant,
    ...sizes,
  });
  // A part of a task, or a paraphrase, is on the border between a leak and none, and may fall on either side.
  const formsWanted = new Set(forms.map(({ form }) => form));
  const isGold = (pair: string) => {
    const [task = '', row = ''] = pair.split(' ');
    return gold.get(task)?.has(row) && formsWanted.has(kinds.get(row) ?? '');
  };
  const goldPairs = async (...sides: Parameters<typeof leakPairs>) =>
    (await leakPairs(...sides)).filter(isGold);
  const leaks = goldPairs(tasks, reference);

  test('there are leaks to begin with', async () => {
    expect((await leaks).length).toBeGreaterThan(50);
  });

  test('a wrapper around everything changes no leak', async () => {
    expect(await goldPairs(tasks.map(wrapped), reference.map(wrapped))).toEqual(await leaks);
  });

  test('nor do rows that have nothing to do with them', async () => {
    const others = Array.from({ length: 1000 }, (_, at) =>
      plainRow(`other-${at}`, numberedWords(`z${at}`, 1, 30)),
    );
    expect(await goldPairs(tasks, [...reference, ...others])).toEqual(await leaks);
  });

  const clean = sources.filter(({ id }) => !gold.has(id));
  const { planted } = plantLeaks(clean, reference.slice(0, 100), { seed: 3, perForm: 5, forms });
  const withPlanted = leakPairs(tasks, [...reference, ...planted]);

  test.each(forms)('planting $form makes leaks of tasks that had none', async ({ form }) => {
    const expected = planted.filter((row) => row.form === form);
    expect(await withPlanted).toEqual(
      expect.arrayContaining(expected.map(({ id, task }) => `${task} ${id}`)),
    );
  });

  test('and leaves the others what they are', async () => {
    expect(await withPlanted).toEqual(expect.arrayContaining(await leaks));
  });

  test('the order of tasks, rows and shards, and where they are cut, change no byte', async () => {
    const random = createRandom(5);
    const report = async (ones: readonly Row[], shards: readonly Shard[]) => {
      const { report } = await checkShards(ones, shards, { now: '2026-11-20', perForm: 3 });
      return JSON.stringify(report);
    };
    const halves = [reference.slice(0, 150), reference.slice(150)];
    const shards = halves.map((rows, half) => shardIn(`half-${half}`, rows, 50));
    const shuffled = halves.map((rows, half) =>
      shardIn(`half-${half}`, random.shuffle([...rows]), 7),
    );
    expect(await report(random.shuffle([...tasks]), shuffled.reverse())).toBe(
      await report(tasks, shards),
    );
  });
});

/** A shard that has one digest in whatever order its rows come. */
function shardIn(file: string, all: readonly Row[], batch: number): Shard {
  return {
    file,
    async *rows() {
      for (let start = 0; start < all.length; start += batch)
        yield all.slice(start, start + batch).map((row) => ({ ...row, file }));
      const digest = `sha256:${file.padStart(64, '0')}`;
      return { file, digest, rows: all.length, unread: [], lacking: {} };
    },
  };
}
