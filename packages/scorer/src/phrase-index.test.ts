import { normalize } from '@tenacious-bench/text';
import { describe, expect, test } from 'vitest';
import { atomsOf } from './atoms.ts';
import { indexPhrases } from './phrase-index.ts';

function found(phrase: string, text: string, gap = 0, stops?: ReadonlySet<string>): string[] {
  const normalized = normalize(text);
  const matches = indexPhrases([{ phrase, gap, ...(stops && { stops }), key: phrase }])(
    atomsOf(normalized.text),
  );
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
    ['10x', 'a 10x team, 10 x 4, 10-x', ['10x', '10-x']],
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

  test.each([
    ['quick question', 'a quick reply to one question', []],
    ['quick question', 'a quick and easy question', ['quick and easy question']],
    ['quick ... question', 'a quick reply to one question', ['quick reply to one question']],
    ['quick question', 'That was quick. One question', []],
    ['quick question', 'too quick\n\nYour question', []],
    ['quick question', 'quick\n\nquestion', ['quick\n\nquestion']],
  ])('%j in %j stops at some words, sentences and paragraphs: %j', (phrase, text, expected) => {
    expect(found(phrase, text, 3, new Set(['to']))).toEqual(expected);
  });

  test.each([
    ['bench~', 'benches, b e n c h, b.e.n.c.h, be-nch, b3nch, bénch', 6],
    ['bench', 'benches, benchmark, b e n c h m a r k, w o r k b e n c h', 0],
    ['synergy', '$ynergy, 5ynergy, synergy', 3],
    ['mass', 'ma$$, m@ss, M4$$', 3],
    ['top talent', 't o p  t a l e n t, t.o.p.t.a.l.e.n.t, t0p t@lent', 3],
    ['our # employees', 'our 500 employees, our 1,200+ employees, our twenty-five employees', 3],
    ['our # employees', 'our employees, our many employees', 0],
    ['a player', '4 player', 0],
    ['10x', '1Ox, 10×, v3.10.x, 10 x 4', 2],
  ])('%j is in %j %i times', (phrase, text, times) => {
    expect(found(phrase, text)).toHaveLength(times);
  });

  test('without a word is refused, because it could never match', () => {
    expect(() => found('?!', 'x')).toThrow('phrase "?!" has no word: it can never match');
  });
});
