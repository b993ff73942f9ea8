import { expect, test } from 'vitest';
import { compileReplyPatterns, endOfPattern, type TimeKind } from './reply-pattern.ts';
import { readReply } from './reply-tokens.ts';

function found(pattern: string, text: string, times: Record<number, TimeKind> = {}): string[] {
  const { tokens } = readReply(text);
  const timeAt = new Map(
    Object.entries(times).map(([at, kind]) => [Number(at), { length: 1, kind }]),
  );
  const patterns = compileReplyPatterns(pattern, { day: 'monday|friday' });
  return tokens.flatMap(({ span }, start) =>
    patterns.flatMap((one) => {
      const next = endOfPattern(one, { tokens, timeAt }, start);
      return next > start ? [text.slice(span.start, tokens[next - 1]?.span.end)] : [];
    }),
  );
}

test.each([
  ['stop', 'Stop! Non-stop.', ['Stop', 'stop']],
  ['stop|quit it', 'Quit it', ['Quit it']],
  ['remov*', 'please REMOVE', ['REMOVE']],
  ['take ..2 off', 'take me right off', ['take me right off']],
  ['take ..2 off', 'take us all right off', []],
  ['take ..2 off', 'take me. Off we go', []],
  ['no thanks?', 'no thanks', ['no thanks', 'no']],
  ['^ no $', 'No, no one', ['No']],
  ['^^ no $$', 'no', ['no']],
  ['^^ no $$', 'no way', []],
  ['<day>', 'on Friday', ['Friday']],
  ["don't", 'dont or don’t', ['dont', 'don’t']],
  ['不要', '请不要发', ['不要']],
  ['👍', 'ok 👍🏽', ['👍']],
  ['désabonner', 'desabonner', ['desabonner']],
  ['if ..3', 'if you must. Bye', ['if you must']],
])('%j in %j finds %j', (pattern, text, expected) => {
  expect(found(pattern, text)).toEqual(expected);
});

test('a time stands for a time of its kind', () => {
  expect(found('in {later}', 'in June', { 1: 'later' })).toEqual(['in June']);
  expect(found('in {later}', 'in June', { 1: 'soon' })).toEqual([]);
});
