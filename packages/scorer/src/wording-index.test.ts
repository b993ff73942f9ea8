import { expect, test } from 'vitest';
import { endOfPattern } from './pattern-end.ts';
import { compileWordPatterns, type PatternSubject } from './word-pattern.ts';
import { indexPatterns } from './wording-index.ts';

const language = {
  groups: {},
  names: ['money'],
  wordsOf: (written: string) => written.toLowerCase().match(/[\w$]+/g) ?? [],
};

function subjectOf(text: string): PatternSubject {
  const sentences = text.split('. ').map((sentence) => language.wordsOf(sentence));
  const words = sentences.flatMap((sentence) =>
    sentence.map((word, index) => ({
      text: word,
      breakBefore: index === 0 ? ('hard' as const) : ('none' as const),
    })),
  );
  return {
    words,
    lengthOf: (_, from) => (words[from]?.text.startsWith('$') === true ? 1 : 0),
  };
}

const patterns = [
  'we ..3 offer',
  'offer ..2 you',
  '{money} off',
  '{money}',
  'dis* for ..4 you',
  'a|the price ..2 $',
  '..2 price',
  'you ..5 we ..5 you',
];

// As if every pattern were tried at every word.
function everywhere(subject: PatternSubject): string[] {
  return patterns.flatMap((key) =>
    compileWordPatterns(key, language).flatMap((pattern) =>
      subject.words.flatMap((_, first) => {
        const end = endOfPattern(pattern, subject, first);
        return end > first ? [`${key} ${first} ${end}`] : [];
      }),
    ),
  );
}

test.each([
  'We can offer you a price. You know the price',
  'We gladly offer it. We would really not offer you $40 off the price for you',
  'A discount for each of you is what we offer you',
  'You and we and you',
  `${'You see what we see and '.repeat(12)}we offer you $9 off`,
])('%s: the index finds what trying everywhere finds', (text) => {
  const find = indexPatterns(
    patterns.flatMap((key) =>
      compileWordPatterns(key, language).map((pattern) => ({ pattern, key })),
    ),
  );
  const subject = subjectOf(text);
  const found = find(subject).map(({ key, first, end }) => `${key} ${first} ${end}`);
  expect(found.toSorted()).toEqual([...new Set(everywhere(subject))].toSorted());
});

test('words of the next sentence complete no pattern', () => {
  const [pattern = []] = compileWordPatterns('we offer', language);
  expect(indexPatterns([{ pattern, key: 'x' }])(subjectOf('So do we. Offer it'))).toEqual([]);
});
