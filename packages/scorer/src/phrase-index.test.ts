import { normalize } from '@tenacious-bench/text';
import { describe, expect, test } from 'vitest';
import { atomsOf } from './atoms.ts';
import { indexPhrases } from './phrase-index.ts';

function found(phrase: string, text: string, gap = 0): string[] {
  const normalized = normalize(text);
  const matches = indexPhrases([{ phrase, gap, key: phrase }])(atomsOf(normalized.text));
  return matches.map(({ start, end }) => {
    const span = normalized.toOriginal(start, end);
    return text.slice(span.start, span.end);
  });
}

describe('a phrase', () => {
  test.each([
    ['top talent', 'Our top talent is here', ['top talent']],
    [
      'top talent',
      'TOP-TALENT and top_talent, top  talent',
      ['TOP-TALENT', 'top_talent', 'top  talent'],
    ],
    ['top talent', 'toptalent', ['toptalent']],
    ['top talent', 'top\ntalent', ['top\ntalent']],
    ['top talent', 'touching the top. Talent is rare', ['top. Talent']],
    ['top talent', 'at the top.\n\n\nTalent is rare', []],
    ['top talent', 'stop talent, top talents', []],
    ["you'll regret", 'you’ll regret it; youll regret it', ['you’ll regret', 'youll regret']],
    ['ninja', 'NinjaVan has ninjas and a ninja', ['ninja']],
    ['10x', 'a 10x team, 10 x', ['10x']],
    ['résumé', 'a résumé, a resume', ['résumé']],
    ['мир', 'мир, миру', ['мир']],
  ])('%j in %j is %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  test.each([
    [0, []],
    [1, []],
    [2, ['scaling engineering quite aggressively']],
    [3, ['scaling engineering quite aggressively']],
  ])('with %i words allowed inside', (gap, expected) => {
    expect(
      found('scaling aggressively', 'You are scaling engineering quite aggressively.', gap),
    ).toEqual(expected);
  });

  test('without a word is refused, because it could never match', () => {
    expect(() => found('?!', 'x')).toThrow('phrase "?!" has no word: it can never match');
  });
});
