import type { Result } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { resultRow } from '../testing/result-rows.ts';
import { gateRates } from './gate-rates.ts';

const confidence = 0.95;
const row = (task: string, given: Partial<Result> = {}) => ({
  family: task,
  tries: [resultRow({ agent: 'one', task, ...given })],
});
const sent = row('sent');
const stopped = row('stopped', { status: 'failed' });
const handedOver = row('handed-over', { status: 'failed', decision: 'route_to_human' });
const silent = row('silent', { decision: 'abstain' });
const broken = row('broken', { status: 'error' });
// No rule could be asked, and yet a message stood there.
const unknownChannel = row('fax', { status: 'failed', decision: 'block' });
const { rules: _, ...abstention } = silent.tries[0] ?? resultRow({ agent: 'one', task: 'silent' });
const wroteNothing = { family: 'silent', tries: [abstention] };

test('messages that would not be sent are stopped; errors and silence are no messages', () => {
  const { gateRate } = gateRates(
    [sent, sent, stopped, handedOver, broken, wroteNothing, unknownChannel],
    {
      isRight: undefined,
      confidence,
    },
  );
  expect(gateRate).toMatchObject({ defined: true, value: 3 / 5 });
});

test('a message that a rule holds back is stopped, also by abstaining', () => {
  const { gateRate } = gateRates([silent, sent], { isRight: undefined, confidence });
  expect(gateRate).toMatchObject({ value: 0.5 });
});

test('of those labelled right, some are stopped; what nobody labelled does not count', () => {
  const right = new Map([
    ['sent', true],
    ['stopped', true],
    ['handed-over', false],
  ]);
  const { falseBlockRate } = gateRates([sent, stopped, handedOver, unknownChannel], {
    isRight: ({ task }) => right.get(task),
    confidence,
  });
  expect(falseBlockRate).toMatchObject({
    defined: true,
    value: 0.5,
    low: expect.closeTo(0.0945, 4),
  });
});

test.each([
  ['nobody labelled', undefined, 'No labels say which messages are right.'],
  ['none is right', () => false, 'No message is labelled right.'],
])('where %s there is a reason and no rate', (_name, isRight, reason) => {
  expect(gateRates([sent], { isRight, confidence }).falseBlockRate).toEqual({
    defined: false,
    reason,
  });
});

test('no message, no rate', () => {
  expect(gateRates([broken], { isRight: undefined, confidence }).gateRate).toEqual({
    defined: false,
    reason: 'No message was judged.',
  });
});
