import { compileReplyPolicy } from '@tenacious-bench/scorer/replies';
import { expect, test } from 'vitest';
import { replyExamples } from './reply-examples.ts';
import { tenaciousReplyPolicy } from './reply-policy.ts';

test('every cue finds its examples and nothing in its near misses', () => {
  const languages = tenaciousReplyPolicy.languages.map((language) => ({
    ...language,
    cues: language.cues.map((cue) => {
      const examples = replyExamples[cue.id];
      expect(examples?.match.length, cue.id).toBeGreaterThan(0);
      expect(examples?.miss.length, cue.id).toBeGreaterThan(0);
      return examples === undefined ? cue : { ...cue, examples };
    }),
  }));
  const { examplesApart: _, ...policy } = tenaciousReplyPolicy;
  expect(compileReplyPolicy({ ...policy, languages }).policy.languages).toBe(languages);
});

test('no example is of a cue that is gone', () => {
  const ids = new Set(
    tenaciousReplyPolicy.languages.flatMap(({ cues }) => cues.map(({ id }) => id)),
  );
  expect(Object.keys(replyExamples).filter((id) => !ids.has(id))).toEqual([]);
});
