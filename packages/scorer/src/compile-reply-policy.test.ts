import type { ReplyCue, ReplyPolicy } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { compileReplyPolicy } from './compile-reply-policy.ts';
import { exampleReplyPolicy } from './example-reply-policy.ts';

const [language] = exampleReplyPolicy.languages;

function withCue(changes: Partial<ReplyCue>): ReplyPolicy {
  const cue: ReplyCue = {
    id: 'en.new',
    class: 'opt_out',
    patterns: ['goodbye'],
    examples: { match: ['Goodbye!'], miss: ['Good day'] },
    ...changes,
  };
  const cues = [...(language?.cues ?? []), cue];
  return { ...exampleReplyPolicy, languages: [{ language: 'en', cues }] };
}

test('a sound cue compiles', () => {
  expect(compileReplyPolicy(withCue({})).policy.languages[0]?.cues).toHaveLength(4);
});

test('a cue without examples compiles only where the policy keeps them apart', () => {
  const { examples: _, ...untried } = withCue({}).languages[0]?.cues.at(-1) ?? never();
  const policy = { ...exampleReplyPolicy, languages: [{ language: 'en', cues: [untried] }] };
  expect(() => compileReplyPolicy(policy)).toThrow('it has no examples');
  expect(compileReplyPolicy({ ...policy, examplesApart: true }).policy.id).toBe('example');
});

test.each([
  [{ examples: { match: ['Hello'], miss: [] } }, 'must match and does not'],
  [{ examples: { match: [], miss: ['goodbye'] } }, 'must not match and does'],
  [{ class: 'unknown' }, 'the class unknown is unknown'],
  [{ patterns: ['<people>'] }, 'names the unknown group <people>'],
  [{ patterns: ['^ $'] }, 'has no word: it would match anything'],
  [{ patterns: ['a|b/c'] }, 'is not one word: it can never match'],
  [{ id: 'en.opt_out' }, 'two cues have this id'],
])('%j is refused: %s', (changes, message) => {
  expect(() => compileReplyPolicy(withCue(changes))).toThrow(message);
});

test.each([
  [[], 'the last one must hold always'],
  [
    [{ when: { any: ['joy'] }, label: 'x', nextAction: 'y', because: 'z' }],
    'the class joy is unknown: this could never hold',
  ],
])('outcomes %j are refused: %s', (outcomes, message) => {
  expect(() => compileReplyPolicy({ ...exampleReplyPolicy, outcomes })).toThrow(message);
});

function never(): never {
  throw new Error('no cue');
}
