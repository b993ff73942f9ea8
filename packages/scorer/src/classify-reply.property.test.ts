import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyReply } from './classify-reply.ts';
import { compileReplyPolicy } from './compile-reply-policy.ts';
import { exampleReplyPolicy } from './example-reply-policy.ts';

const policy = compileReplyPolicy(exampleReplyPolicy);
const asOf = '2026-05-04';
const piece = fc.oneof(
  fc.constantFrom(
    'unsubscribe',
    'call',
    'in March',
    '> ',
    '\n',
    '"',
    '\ud800',
    '５月',
    '9월',
    '31.02.',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyReply = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' '));

test('any reply is read without a throw, the same way twice, and evidence slices to its quote', () => {
  fc.assert(
    fc.property(anyReply, anyReply, (reply, text) => {
      const options = { asOf, earlier: [{ from: 'agent' as const, text }] };
      const reading = classifyReply(policy, reply, options);
      expect(classifyReply(policy, reply, options)).toEqual(reading);
      for (const { span, quote } of reading.evidence) {
        expect(reply.slice(span.start, span.end)).toBe(quote);
        expect(quote).not.toBe('');
      }
    }),
    { seed: 20261120, numRuns: 300 },
  );
});
