import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineWriter } from './line-writer.ts';

function written(lines: readonly string[], count = lines.length): string {
  const writer = new LineWriter(count);
  for (const line of lines) writer.add(line);
  return new TextDecoder().decode(writer.bytes());
}

test('the lines are those that were added, each with its end', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
      expect(written(lines)).toBe(lines.map((line) => `${line}\n`).join(''));
    }),
  );
});

test.each([
  ['all alike', Array.from({ length: 300 }, (_, at) => `${at} ${'é'.repeat(1000)}`)],
  ['growing', Array.from({ length: 300 }, (_, at) => '€'.repeat(at * 10))],
  ['one long before many short', ['x'.repeat(1 << 20), ...Array.from({ length: 300 }, String)]],
  ['one long after many short', [...Array.from({ length: 300 }, String), 'x'.repeat(1 << 20)]],
])('lines that are %s fit', (_, lines) => {
  const text = lines.map((line) => `${line}\n`).join('');
  expect(written(lines)).toBe(text);
  // More of them than were said.
  expect(written(lines, 1)).toBe(text);
});
