import { createRandom } from '@tenacious-bench/stats';
import { findWords, normalize, parseNumberWords } from '@tenacious-bench/text';
import { describe, expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { madeUpWords } from '../testing/made-up-words.ts';
import { readHosts } from './hosts.ts';
import { type Passage, passageOf, type SourceText } from './passage.ts';
import type { Surroundings } from './planted-form.ts';
import { plantedForms } from './planted-forms.ts';

const words = madeUpWords(createRandom('forms'));
const row = (text: string, index = 0): Row => ({
  id: `host-${index}`,
  file: 'train.jsonl',
  row: index + 1,
  texts: [{ field: 'body', text }],
});
const hosts = readHosts(Array.from({ length: 20 }, (_, index) => row(words.prose(30), index)));

function surroundings(seed: number, tasks: readonly Passage[] = []): Surroundings {
  const random = createRandom(seed);
  return { host: random.choice(hosts.rows), hosts, tasks, random };
}

function plant(form: string, passage: Passage, around: Surroundings): string | undefined {
  return plantedForms.find((known) => known.form === form)?.plant(passage, around);
}

/** Words as a check compares them. */
function comparable(text = ''): string[] {
  const { text: plain } = normalize(text, { diacritics: true });
  return findWords(plain.replace(/[-_']/g, ' ')).map((word) => word.text);
}

const seeds = Array.from({ length: 25 }, (_, seed) => seed);

const texts: readonly [name: string, text: string][] = [
  ['prose', words.prose(60)],
  ['one sentence', 'The ferry to the outer islands leaves at nine and comes back at 17:30.'],
  [
    'paragraphs with marks',
    `${words.prose(14)}\n\n- 1,200 of "${words.prose(6)}" (7-14 days)\n- end`,
  ],
  ['Greek', 'Η Μαρία πήγε στην Αθήνα χθες το βράδυ και γύρισε σήμερα το πρωί.'],
  ['German', 'Größere Straßen heißen oft Allee, sagt Jürgen, und kleine heißen Gasse.'],
  [
    'Russian',
    'Паром на дальние острова уходит в девять, а обратно он идёт только в пятницу вечером.',
  ],
  ['Japanese', '外の島へ行く船は九時に出て、夕方の五時半に戻ってくるそうです。'],
];

describe.each(texts)('%s', (name, text) => {
  const passage = passageOf([{ field: 'input', text }]);

  test.each(['verbatim', 'own_paragraph', 'embedded'])('%s holds the text as it is', (form) => {
    for (const seed of seeds) expect(plant(form, passage, surroundings(seed))).toContain(text);
  });

  test.each(['short_lines', 'case_and_punctuation'])('%s keeps every word in order', (form) => {
    for (const seed of seeds) {
      const planted = plant(form, passage, surroundings(seed));
      // Japanese has neither cases nor spaces, so that form is not planted.
      expect(planted === undefined).toBe(name === 'Japanese' && form === 'case_and_punctuation');
      expect(comparable(planted ?? text)).toEqual(comparable(text));
      expect(planted).not.toBe(text);
    }
  });

  test('lookalike_letters keeps every word for whoever folds the letters', () => {
    for (const seed of seeds) {
      const planted = plant('lookalike_letters', passage, surroundings(seed));
      expect(planted === undefined).toBe(!/[A-Za-z]{3}/.test(text));
      expect(comparable(planted ?? text)).toEqual(comparable(text));
      expect(planted).not.toBe(text);
    }
  });

  test('edited changes some of the words and not many', () => {
    for (const seed of seeds) {
      const planted = plant('edited', passage, surroundings(seed)) ?? '';
      const before = passage.words.map((word) => word.text);
      const share =
        editDistance(
          before,
          findWords(planted).map((word) => word.text),
        ) / before.length;
      expect(share).toBeGreaterThan(0);
      // A text of less than a dozen words has at least one edit, which is more than its share.
      expect(share).toBeLessThanOrEqual(Math.max(0.12, 1 / before.length));
    }
  });
});

test('short_lines breaks into lines of four to eight words', () => {
  const planted = plant(
    'short_lines',
    passageOf([{ field: 'input', text: words.prose(200) }]),
    surroundings(3),
  );
  const lengths = (planted ?? '').split('\n').map((line) => findWords(line).length);
  expect(Math.max(...lengths)).toBe(8);
  expect(Math.min(...lengths.slice(0, -1))).toBe(4);
});

test('embedded stands in the middle of a sentence of a much longer text', () => {
  const passage = passageOf([{ field: 'input', text: words.prose(40) }]);
  for (const seed of seeds) {
    const planted = plant('embedded', passage, surroundings(seed)) ?? '';
    const [before = '', after = ''] = planted.split(passage.text);
    const filler = findWords(before).length + findWords(after).length;
    expect(filler / passage.words.length).toBeGreaterThanOrEqual(5);
    expect(filler / passage.words.length).toBeLessThanOrEqual(21);
    expect(before).toMatch(/\p{L} $/u);
    expect(after).toMatch(/^ \p{L}/u);
  }
});

describe('template_swapped', () => {
  const filled = (fixed: readonly string[], own: readonly string[]): SourceText => {
    let text = '';
    const template: { start: number; end: number }[] = [];
    for (const [index, part] of fixed.entries()) {
      template.push({ start: text.length, end: text.length + part.length });
      text += `${part} ${own[index] ?? ''} `;
    }
    return { field: 'input', text, template };
  };
  const fixed = [words.prose(20), words.prose(5), words.prose(12)];
  const own = [words.prose(9), words.prose(4)];
  const passage = passageOf([filled(fixed, own)]);
  const kin = passageOf([filled(fixed, [words.prose(8), words.prose(6)])]);
  const other = passageOf([filled([words.prose(15), words.prose(15)], [words.prose(9)])]);
  const swap = (others: readonly Passage[], seed: number, source = passage) =>
    plant('template_swapped', source, surroundings(seed, others)) ?? '';

  test.each([
    ['beside a task in another template', [kin, other]],
    ['beside tasks in the same template', [kin]],
    ['alone', []],
  ])('%s it has every own piece in order and no run of its own template', (_, others) => {
    for (const seed of seeds) {
      const planted = swap(others, seed);
      const places = own.map((piece) => planted.indexOf(piece));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(places[1]).toBeGreaterThan(places[0] as number);
      for (const run of fixed) expect(planted).not.toContain(run);
    }
  });

  test('takes the other template whole', () => {
    const runs = other.runs.filter((run) => !run.isOwn);
    for (const run of runs) expect(swap([other], 5)).toContain(run.text);
  });

  test('a text without a template stands between sentences of reference rows', () => {
    const plain = passageOf([{ field: 'input', text: words.prose(30) }]);
    expect(swap([], 5, plain).split('\n').slice(1, -1).join('\n')).toBe(plain.text);
  });
});

test('json_wrapped stands as a record in the text of a row', () => {
  const text = 'He said "stop".\nThen she left.';
  const planted =
    plant('json_wrapped', passageOf([{ field: 'input', text }]), surroundings(1)) ?? '';
  const record = planted.split('\n\n').at(-1) ?? '';
  expect(record).toContain('\\"stop\\".\\nThen');
  expect(JSON.parse(record).messages[0].content).toBe(text);
});

test.each([
  ['7 of 19 crates', 'seven of nineteen crates'],
  ['20, 42 and 100', 'twenty, forty-two and one hundred'],
  ['999999 miles', 'nine hundred ninety-nine thousand nine hundred ninety-nine miles'],
  ['room 0472, 3.5 l, 0 left', 'room 0472, 3.5 l, zero left'],
  ['no number', undefined],
])('numbers_as_words: %s', (text, planted) => {
  expect(plant('numbers_as_words', passageOf([{ field: 'input', text }]), surroundings(1))).toBe(
    planted,
  );
});

test('numbers in words are the numbers', () => {
  for (const number of [11, 80, 101, 512, 2000, 40_010, 731_400]) {
    const planted = plant(
      'numbers_as_words',
      passageOf([{ field: 'n', text: `${number}` }]),
      surroundings(1),
    );
    expect(parseNumberWords(planted ?? '')).toBe(number);
  }
});

describe('paraphrased', () => {
  const text = 'We recently bought a large house near the town. Many children often wait there.';

  test('says it in other words and another order', () => {
    const planted = seeds.map(
      (seed) => plant('paraphrased', passageOf([{ field: 'i', text }]), surroundings(seed)) ?? '',
    );
    for (const paraphrase of planted) {
      expect(paraphrase).not.toMatch(/recently|bought|large|children|often|near the/);
      expect(paraphrase).toMatch(
        /We (lately|not long ago) (acquired|purchased) a (big|sizeable) (home|dwelling)/,
      );
    }
    expect(planted.some((paraphrase) => paraphrase.startsWith('We'))).toBe(true);
    expect(planted.some((paraphrase) => /^(Numerous|A lot of)/.test(paraphrase))).toBe(true);
  });

  test('does not plant what it can hardly reword', () => {
    const passage = passageOf([{ field: 'input', text: words.prose(60) }]);
    expect(plant('paraphrased', passage, surroundings(1))).toBeUndefined();
  });
});

test.each(plantedForms.map(({ form }) => form))(
  '%s works beside a reference of one word',
  (form) => {
    const tiny = readHosts([row('Zephyr')]);
    const passage = passageOf([
      { field: 'input', text: 'Many people wait 20 days for the ferry.' },
    ]);
    const [host] = tiny.rows;
    if (host === undefined) throw new Error('a host was read');
    const random = createRandom(1);
    const planted = plant(form, passage, { host, hosts: tiny, tasks: [], random });
    expect(findWords(planted ?? '').length).toBeGreaterThan(5);
  },
);

function editDistance(one: readonly string[], other: readonly string[]): number {
  let costs = other.map((_, index) => index + 1);
  for (const [index, word] of one.entries()) {
    let diagonal = index;
    let left = index + 1;
    costs = costs.map((above, column) => {
      left = Math.min(left + 1, above + 1, diagonal + (word === other[column] ? 0 : 1));
      diagonal = above;
      return left;
    });
  }
  return costs.at(-1) ?? one.length;
}
