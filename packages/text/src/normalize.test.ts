import { describe, expect, test } from 'vitest';
import { type NormalizeOptions, normalize } from './normalize.ts';

function textOf(text: string, options?: NormalizeOptions): string {
  return normalize(text, options).text;
}

describe('by default', () => {
  test.each([
    ['capitals', 'Our BENCH', 'our bench'],
    ['curly quotes', '“it’s ‘so’”', "\"it's 'so'\""],
    ['guillemets', '«so» ‹so›', '"so" \'so\''],
    ['acute as an apostrophe', 'don´t', "don't"],
    ['dashes', 'touching—base 7–14 −3 e‑mails', 'touching-base 7-14 -3 e-mails'],
    ['vertical dash, hidden by NFKC', 'a︲b', 'a-b'],
    ['ellipsis', 'wait…', 'wait...'],
    ['spaces', 'top\u00a0talent\u2009a\u3000b\vc', 'top talent a b c'],
    ['line separators', 'a\u2028b\u0085c\nd', 'a\nb\nc\nd'],
    ['fractions', '½ day', '1/2 day'],
    ['full width', 'ｓｋｙｒｏｃｋｅｔ', 'skyrocket'],
    ['mathematical letters', '𝐠𝐚𝐦𝐞-𝐜𝐡𝐚𝐧𝐠𝐞𝐫', 'game-changer'],
    ['circled letters', 'ⓑⓔⓝⓒⓗ', 'bench'],
    ['letters in negative squares', '🅱🅴🅽🅲🅷', 'bench'],
    ['ligature', 'ﬁne', 'fine'],
    ['zero-width joiner', 'be\u200dnch', 'bench'],
    ['soft hyphen', 'ben\u00adch', 'bench'],
    ['bidirectional controls', '\u202ebench\u202c', 'bench'],
    ['variation selector', '✔\ufe0f ok', '✔ ok'],
    ['tags', 'ok\u{e0062}\u{e0065}', 'ok'],
    ['control characters', 'be\0n\x07ch', 'bench'],
    ['Hangul filler', 'be\u3164nch', 'bench'],
    ['byte order mark', '\ufeffHi', 'hi'],
    ['joiner before a mark', 'e\u200d\u0301', 'é'],
    ['sharp s', 'Straße STRAẞE', 'strasse strasse'],
    ['every sigma', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['dotted I', 'İstanbul', 'istanbul'],
    ['foreign digits', '٣ engineers, ५ days', '3 engineers, 5 days'],
  ])('%s', (_, text, expected) => {
    expect(textOf(text)).toBe(expected);
  });
});

describe('look-alike letters', () => {
  test.each([
    ['one Cyrillic letter', 'our bеnch', 'our bench'],
    ['several in capitals', 'TOP ТАLENT', 'top talent'],
    ['Greek', 'rοckstαr', 'rockstar'],
    ['rough ones beside Latin', 'вench sкyrocкeт', 'bench skyrocket'],
    ['a whole word in Latin text', 'a very хорошо соре dоg, сор', 'a very хорошо cope dog, cop'],
    ['small capitals', 'our ʙᴇɴᴄʜ here', 'our bench here'],
    ['Armenian and Cherokee', 'Ꭱոgineer', 'rngineer'],
    ['letters in a number', '$4,2ОО for 3О days', '$4,200 for 30 days'],
  ])('%s', (_, text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  test.each([
    ['Russian prose', 'Мы рады, что вы тут. Все хорошо, спасибо.'],
    ['Greek prose', 'Είμαστε στο γραφείο και σου γράφουμε.'],
    ['a Russian name in English', 'Our colleague Нина Иванова wrote, and so did Οδυσσέας.'],
    ['Cyrillic text with an English word', 'Это сор и оно тут, а это team.'],
    ['a number with a Russian unit', 'в 2Обл'],
    ['accents', 'Élodie and Søren'],
  ])('%s stays', (_, text) => {
    expect(textOf(text, { caseFold: false })).toBe(text.normalize('NFKC'));
  });
});

describe('options', () => {
  test.each<[string, NormalizeOptions, string, string]>([
    ['keep case', { caseFold: false }, 'ß İ A', 'ß İ A'],
    ['keep punctuation', { punctuation: false }, '“a”–b', '“a”–b'],
    ['keep invisibles', { invisibles: false }, 'a\u200db', 'a\u200db'],
    ['keep look-alikes', { confusables: false }, 'bеnch', 'bеnch'],
    ['diacritics', { diacritics: true }, 'bénch Søren Łódź ﬀ', 'bench soren lodz ff'],
    ['diacritics struck through', { diacritics: true }, 'b̶e̶n̶c̶h̶', 'bench'],
    ['diacritics of other scripts', { diacritics: true }, 'йод が', 'йод が'],
    ['entities', { entities: true }, 'R&amp;D &#98;&#x65;n&shy;ch &eacute;', 'r&d bench é'],
    [
      'entities as browsers read them',
      { entities: true },
      '&#150; &#0; &#xD800;',
      '- \ufffd \ufffd',
    ],
    ['unknown entities', { entities: true }, '&bogus; AT&T; &amp', '&bogus; at&t; &amp'],
    ['entities once', { entities: true }, '&amp;lt;', '&lt;'],
    ['emphasis', { emphasis: true }, '**world**-_class_ ~~no~~ `x`', 'world-class no x'],
    ['emphasis inside a word', { emphasis: true }, 'rock*star*', 'rockstar'],
    [
      'no emphasis',
      { emphasis: true },
      '* a\n5*3*2 snake_case_x 2 * 3',
      '* a\n5*3*2 snake_case_x 2 * 3',
    ],
    ['emphasis within a paragraph', { emphasis: true }, '*a\n\nb*', '*a\n\nb*'],
    ['leetspeak', { leetspeak: true }, 'r0ck$t4r w0rld-cl4ss!', 'rockstar world-class!'],
    [
      'no leetspeak',
      { leetspeak: true },
      '60k Q3 $5,200 15-minute 7M',
      '60k q3 $5,200 15-minute 7m',
    ],
  ])('%s', (_, options, text, expected) => {
    expect(textOf(text, options)).toBe(expected);
  });
});

describe('toOriginal', () => {
  test.each([
    ['unchanged', 'our bench', 'bench', 'bench'],
    ['invisible inside', 'our be\u200d\u200dnch', 'bench', 'be\u200d\u200dnch'],
    ['invisible outside', 'our \u200dbench\u200d', 'bench', 'bench'],
    ['after a shorter text', '\u200d𝐠𝐚 our bеnch', 'bench', 'bеnch'],
    ['after a longer text', 'ﬃ… our BENCH', 'bench', 'BENCH'],
    ['part of a ligature', 'oﬃce', 'f', 'ﬃ'],
    ['part of an ellipsis', 'wait…', '.', '…'],
    ['composed letter', 'cafe\u0301 x', 'é', 'e\u0301'],
    ['surrogate pairs', 'x 𝐠𝐚 y', 'ga', '𝐠𝐚'],
    ['sharp s', 'Straße', 'as', 'aß'],
    ['non-breaking hyphen', 'e‑mails', 'e-mails', 'e‑mails'],
  ])('%s', (_, original, found, expected) => {
    const normalized = normalize(original);
    const start = normalized.text.indexOf(found);
    const span = normalized.toOriginal(start, start + found.length);
    expect(original.slice(span.start, span.end)).toBe(expected);
  });

  test('half an emoji is the whole emoji', () => {
    expect(normalize('a👋b').toOriginal(2, 3)).toEqual({ start: 1, end: 3 });
  });

  test('passes through every pass that moved something', () => {
    const original = '&lt;**be&#8205;nch**…';
    const normalized = normalize(original, { entities: true, emphasis: true });
    expect(normalized.text).toBe('<bench...');
    const { start, end } = normalized.toOriginal(1, 6);
    expect(original.slice(start, end)).toBe('be&#8205;nch');
  });

  test.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [0, 6],
    [0.5, 2],
    [Number.NaN, 2],
  ])('refuses %s..%s of five characters', (start, end) => {
    expect(() => normalize('bench').toOriginal(start, end)).toThrow(RangeError);
  });
});
