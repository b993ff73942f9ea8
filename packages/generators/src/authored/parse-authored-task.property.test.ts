import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authoredDomain, exampleAuthored } from '../testing/example-authored.ts';
import { parseAuthoredTask } from './parse-authored-task.ts';

const place = fc.nat({ max: exampleAuthored.length });
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '---\n',
    '\n## Why\n',
    '\n### A\n',
    '```',
    '~~~',
    '<!--',
    '-->',
    '&a',
    '*a',
    '!!x',
    '{{a}}',
    '? ',
    ': ',
    '- ',
    '\t',
    '[',
    '{',
    '|',
    '%YAML 1.1\n',
    '__proto__: 1\n',
    '<<: 2\n',
  ),
);
/** The example with a stretch of it replaced, which is how most broken files come to be. */
const damaged = fc
  .tuple(place, fc.nat({ max: 60 }), fc.array(piece, { maxLength: 3 }))
  .map(([start, length, pieces]) =>
    [exampleAuthored.slice(0, start), ...pieces, exampleAuthored.slice(start + length)].join(''),
  );

describe('parseAuthoredTask', () => {
  test('makes a task of any text, or says on which line it is none', () => {
    const lines = (text: string) => text.split('\n').length;
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseAuthoredTask(text, { file: 'a.md', domain: authoredDomain });
        if (parsed.ok) return;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { file, line = 0, message } of parsed.issues) {
          expect([file, line >= 1 && line <= lines(text), message !== '']).toEqual([
            'a.md',
            true,
            true,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
