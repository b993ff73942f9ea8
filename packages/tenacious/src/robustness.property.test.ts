import { compilePolicy, score } from '@tenacious-bench/scorer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tenaciousPolicy } from './policy.ts';
import { starterTasks } from './starter-tasks.ts';

const policy = compilePolicy(tenaciousPolicy);
const fragments = fc.constantFrom(
  'world-class',
  'two Go engineers',
  '$5,200 a month',
  '10% off',
  'You closed your Series A on 3 May',
  'Could you send it?',
  '[First Name]',
  '[Use the round',
  'Tone: direct',
  'http://a.b/c',
  '“a',
  '”',
  '> ',
  '\n',
  '\n\n',
  '| 1 ; 2',
  '\ud800',
  '\u202e',
  'o\u200bff',
  '&#108;',
  'Best,\nAna',
);
const text = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 14 })
  .map((parts) => parts.join(' '));
const task = fc.constantFrom(...starterTasks);

test('any message on any task is judged without a throw, the same way twice, and spans slice to their quotes', () => {
  fc.assert(
    fc.property(task, fc.option(text, { nil: undefined }), text, (asked, subject, body) => {
      const message = { channel: 'email', body, ...(subject !== undefined && { subject }) };
      const whole = subject === undefined ? body : `${subject}\n\n${body}`;
      const verdict = score(policy, asked, message);
      if (verdict.status !== 'scored') throw new Error('expected a score');
      for (const { span, quote } of [...verdict.findings, ...verdict.claims])
        expect(whole.slice(span.start, span.end)).toBe(quote);
      expect(score(policy, asked, message)).toEqual(verdict);
    }),
    { seed: 20261120, numRuns: 250 },
  );
});

test('a banned phrase at the end never raises the score', () => {
  fc.assert(
    fc.property(task, text, (asked, body) => {
      const before = score(policy, asked, { channel: 'email', body });
      const worse = `${body}\n\nA world-class team.`;
      const after = score(policy, asked, { channel: 'email', body: worse });
      if (before.status !== 'scored' || after.status !== 'scored')
        throw new Error('expected scores');
      expect(after.score).toBeLessThanOrEqual(before.score);
    }),
    { seed: 20261120, numRuns: 150 },
  );
});
