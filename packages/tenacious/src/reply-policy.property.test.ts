import { classifyReply, compileReplyPolicy } from '@tenacious-bench/scorer/replies';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyCases } from './reply-cases.ts';
import { tenaciousReplyPolicy } from './reply-policy.ts';

const policy = compileReplyPolicy(tenaciousReplyPolicy);
const asOf = '2026-05-04';
const piece = fc.oneof(
  fc.constantFrom(...replyCases.map(({ reply }) => reply)),
  fc.constantFrom(
    '\n> remove me',
    '"stop"',
    '\ud800',
    'until 17 May',
    '5月17日',
    '9월',
    '17.05.',
    '👍🏽',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyReply = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' '));
const actions =
  /^(?:confirm_call_max_30min|send_requested_resource|answer_objection:(?:price|offshore|in_house|trust|capability|fit|hostility)|answer_within_free_capacity_or_route_to_human|acknowledge_and_set_reminder(?::\d{4}-\d{2})?|close_politely|suppress_and_end_thread|wait_until:\d{4}-\d{2}-\d{2}|wait_for_return|contact_referred_person|apologise_and_correct_contact_record|correct_contact_record|route_to_human)$/;

test('any reply gets an action of the closed list, and its evidence slices to the quotes', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const reading = classifyReply(policy, reply, { asOf });
      expect(reading.nextAction).toMatch(actions);
      for (const { span, quote } of reading.evidence) {
        expect(quote).not.toBe('');
        expect(reply.slice(span.start, span.end)).toBe(quote);
      }
      expect(classifyReply(policy, reply, { asOf })).toEqual(reading);
    }),
    { seed: 20261120, numRuns: 150 },
  );
});

test('an opt-out stays one whatever friendly sentence stands before it', () => {
  const optOuts = replyCases.filter(
    ({ label, earlier }) => label === 'unsubscribe' && earlier === undefined,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...optOuts),
      fc.constantFrom('Thursday works. ', 'Great pitch! ', 'Too expensive. ', 'Maybe in June. '),
      ({ reply }, before) => {
        expect(classifyReply(policy, before + reply, { asOf }).label).toBe('unsubscribe');
      },
    ),
    { seed: 20261120, numRuns: 150 },
  );
});

test('quoting an opt-out below does not opt out', () => {
  const optOuts = replyCases.filter(({ label }) => label === 'unsubscribe');
  fc.assert(
    fc.property(fc.constantFrom(...optOuts), ({ reply }) => {
      const quoted = `Thursday works for me.\n\n> ${reply.replaceAll('\n', '\n> ')}`;
      expect(classifyReply(policy, quoted, { asOf }).label).toBe('interested');
    }),
    { seed: 20261120, numRuns: 80 },
  );
});
