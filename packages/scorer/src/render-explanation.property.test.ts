import { columnsOf } from '@tenacious-bench/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { explainVerdict } from './explain-verdict.ts';
import { feedback } from './feedback.ts';
import { renderExplanation } from './render-explanation.ts';
import { score } from './score.ts';

const policy = compilePolicy(examplePolicy);
const fragments = fc.constantFrom(
  'world-class',
  'You raised $15M',
  '$14M round',
  '\u001b[31m',
  '\u202e',
  '\u0007',
  '漢字'.repeat(30),
  '\r\n',
  '\n\n',
  '"',
);
const text = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 14 })
  .map((parts) => parts.join(' '));

test('an explanation fits its columns, is the same each time, and holds nothing a terminal obeys', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 40, max: 120 }), (subject, body, width) => {
      const message = { channel: 'email', subject, body };
      const verdict = score(policy, exampleTask, message);
      const shown = renderExplanation(explainVerdict(verdict, message), { width });
      expect(renderExplanation(explainVerdict(verdict, message), { width })).toBe(shown);
      for (const line of shown.split('\n')) {
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }
    }),
    { seed: 20261120, numRuns: 200 },
  );
});

test('feedback is short, one line an entry, and holds nothing a terminal obeys', () => {
  fc.assert(
    fc.property(text, (body) => {
      const lines = feedback(score(policy, exampleTask, { channel: 'email', body }));
      expect(lines.length).toBeLessThanOrEqual(12);
      for (const line of lines) expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    }),
    { seed: 20261120, numRuns: 200 },
  );
});
