import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { canonicalHash } from './canonical-hash.ts';
import { createExactIndex } from './create-exact-index.ts';
import { exactDuplicates } from './exact-duplicates.ts';

const word = fc.constantFrom<string[]>(
  'seat',
  'may',
  'Zürich',
  'ß',
  'привет',
  '東京',
  '42',
  'platform',
);
const text = fc.array(word, { minLength: 1, maxLength: 5 });
const row = fc.array(text, { minLength: 1, maxLength: 3 });

function rowOf(texts: readonly (readonly string[])[], id = 'row'): Row {
  return {
    id,
    file: 'rows.jsonl',
    row: 1,
    texts: texts.map((words, place) => ({ field: `field${place}`, text: words.join(' ') })),
  };
}

function edited({ texts, ...rest }: Row, edit: (text: string) => string): Row {
  return { ...rest, texts: texts.map(({ field, text }) => ({ field, text: edit(text) })) };
}

test.each<{ name: string; edit: (text: string) => string }>([
  { name: 'white space', edit: (text) => ` ${text.replaceAll(' ', ' \n\t')}\r\n` },
  { name: 'case', edit: (text) => text.toUpperCase() },
  { name: 'punctuation', edit: (text) => `“${text.replaceAll(' ', ', ')}” …` },
  { name: 'look-alike letters', edit: (text) => text.replaceAll('a', 'а').replaceAll('p', 'р') },
  { name: 'accents', edit: (text) => text.normalize('NFD') },
  { name: 'unseen characters', edit: (text) => text.replaceAll('a', 'a\u00ad\u200b') },
])('$name does not matter', ({ edit }) => {
  fc.assert(
    fc.property(row, (texts) => {
      const plain = rowOf(texts);
      const index = createExactIndex({ isOrdered: true });
      index.add(plain);
      expect(index.lookup(edited(plain, edit))).toEqual([0]);
      expect(canonicalHash(edited(plain, edit))).toBe(canonicalHash(plain));
    }),
  );
});

test('the order of fields matters only when asked, and fields without words never', () => {
  fc.assert(
    fc.property(row, (texts) => {
      const [plain, turned] = [rowOf(texts), rowOf([[], ...texts.toReversed(), ['…']])];
      const isSame = texts.map(String).join('|') === texts.toReversed().map(String).join('|');
      expect(canonicalHash(turned)).toBe(canonicalHash(plain));
      for (const isOrdered of [true, false]) {
        const index = createExactIndex({ isOrdered });
        index.add(plain);
        expect(index.lookup(turned)).toEqual(isOrdered && !isSame ? [] : [0]);
      }
    }),
  );
});

test('one other word matters', () => {
  fc.assert(
    fc.property(row, fc.nat(), fc.nat(), (texts, which, where) => {
      const plain = rowOf(texts);
      const index = createExactIndex();
      index.add(plain);
      const changed = texts.map((words) => [...words]);
      const words = changed[which % changed.length] ?? [];
      words[where % words.length] = 'another';
      expect(index.lookup(rowOf(changed))).toEqual([]);
      expect(canonicalHash(rowOf(changed))).not.toBe(canonicalHash(plain));
    }),
  );
});

test('groups are those of equal canonical hashes', () => {
  const rows = fc.array(
    fc.array(fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }), { maxLength: 2 }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (tasks, reference, isOrdered) => {
      const idsOf = (list: readonly Row[], hash: string) =>
        list.filter((one) => canonicalHash(one, { isOrdered }) === hash).map(({ id }) => id);
      const [left, right] = [tasks, reference].map((list) =>
        list.map((texts, place) => rowOf(texts, `${place}`)),
      ) as [Row[], Row[]];
      const silent = canonicalHash({ texts: [] });
      const hashes = new Set(left.map((one) => canonicalHash(one, { isOrdered })));
      const expected = [...hashes]
        .filter((hash) => hash !== silent && idsOf(right, hash).length > 0)
        .map((hash) => ({ tasks: idsOf(left, hash), reference: idsOf(right, hash) }));
      const found = exactDuplicates(left, right, { isOrdered }).map((group) => ({
        tasks: group.tasks.map(({ id }) => id),
        reference: group.reference.map(({ id }) => id),
      }));
      expect(found).toEqual(expected);
    }),
  );
});
