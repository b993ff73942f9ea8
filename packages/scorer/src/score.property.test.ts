import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

const policy = compilePolicy(examplePolicy);
const fragments = fc.constantFrom(
  'world-class',
  '$15M',
  'You raised',
  '?',
  '> ',
  '\n',
  '"',
  '\ud800',
  '&#108;',
);
const text = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join(' '));

test('any message is judged without a throw, and every span slices to its quote', () => {
  fc.assert(
    fc.property(fc.option(text, { nil: undefined }), text, (subject, body) => {
      const message = { channel: 'email', body, ...(subject !== undefined && { subject }) };
      const whole = subject === undefined ? body : `${subject}\n\n${body}`;
      const verdict = score(policy, exampleTask, message);
      if (verdict.status !== 'scored') throw new Error('expected a score');
      for (const { span, quote } of [...verdict.findings, ...verdict.claims]) {
        expect(whole.slice(span.start, span.end)).toBe(quote);
      }
    }),
    { seed: 20261120, numRuns: 300 },
  );
});

test('adding a violation never raises the score and never makes a message pass', () => {
  fc.assert(
    fc.property(text, (body) => {
      const before = score(policy, exampleTask, { channel: 'email', body });
      const after = score(policy, exampleTask, {
        channel: 'email',
        body: `${body}\n\nA world-class team.`,
      });
      if (before.status !== 'scored' || after.status !== 'scored')
        throw new Error('expected scores');
      expect(after.score).toBeLessThanOrEqual(before.score);
      expect(after.pass).toBe(false);
    }),
    { seed: 20261120, numRuns: 200 },
  );
});
