import { describe, expect, test } from 'vitest';
import { scanJson } from './scan-json.ts';

describe('scanJson marks where the JSON ends', () => {
  // The first character that does not fit is in brackets: ⟦x⟧. At the end there is none: ⟦⟧.
  test.each([
    '⟦⟧',
    '⟦x⟧',
    '{"a":1⟦⟧',
    '{"a":1,⟦⟧',
    '{"a":1,⟦}⟧',
    '{⟦a⟧:1}',
    "{⟦'⟧a':1}",
    '{"a" ⟦1⟧}',
    '{"a":⟦}⟧',
    '{"a":1⟦]⟧',
    '{"a":1 ⟦"⟧b":2}',
    '[1,⟦]⟧',
    '[⟦,⟧1]',
    '[1 ⟦2⟧]',
    '[1⟦}⟧',
    '{"a":1}⟦}⟧',
    '{"a":1} ⟦{⟧"b":2}',
    '1⟦,⟧2',
    '0⟦1⟧',
    '⟦-⟧',
    '⟦+⟧1',
    '⟦.⟧5',
    '1⟦.⟧',
    '1⟦e⟧',
    '[⟦N⟧aN]',
    'true⟦1⟧',
    '⟦n⟧ul',
    '"abc⟦⟧',
    '"a⟦\t⟧b"',
    '"a⟦\\⟧x"',
    '"a⟦\\⟧u12g4"',
    '"a⟦\\⟧u12',
    '"a⟦\\⟧',
    '⟦\u00a0⟧1',
    '⟦\ufeff⟧{}',
  ])('%j', (marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    expect(scanJson(text).errorAt).toBe(marked.indexOf('⟦'));
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test.each([
    'null',
    ' \t\n\r{ } ',
    '[]',
    '{"a":[{},[],"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9",-0.5e-10,1E+2,true,false,null]}',
    '"\u2028\u007f😀\ud83d"',
  ])('not in %j', (text) => {
    expect(scanJson(text)).toEqual({});
    expect(() => JSON.parse(text)).not.toThrow();
  });

  test('in a long text and a deep one, without using the stack for them', () => {
    expect(scanJson(`"${'a'.repeat(5e6)}`).errorAt).toBe(5e6 + 1);
    expect(scanJson('['.repeat(1e6)).errorAt).toBe(1e6);
  });
});

describe('scanJson marks a repeated name', () => {
  test.each<[string, number | undefined]>([
    ['{"a":1,"b":2}', undefined],
    ['{"a":1,"a":2}', 7],
    ['{"a":1,"\\u0061":2}', 7],
    ['{"é":1,"e\u0301":2}', 7],
    ['{"a":{"a":1},"b":{"a":2}}', undefined],
    ['[{"a":1},{"a":1}]', undefined],
    ['{"a":{"b":1,"b":2},"a":3}', 12],
    ['{"__proto__":1,"__proto__":2}', 15],
    ['{"__proto__":1,"toString":2}', undefined],
  ])('%s', (text, expected) => {
    expect(scanJson(text)).toEqual(expected === undefined ? {} : { repeatedNameAt: expected });
  });

  test('beside the end of the JSON', () => {
    expect(scanJson('{"a":1,"a":2,}')).toEqual({ repeatedNameAt: 7, errorAt: 13 });
  });
});
