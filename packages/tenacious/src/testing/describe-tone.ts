import type { Fact } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { violationKinds } from '../violation-kinds.ts';
import { sentenceRules } from './sentence-rules.ts';

/** Sentences by what they do to a reader. */
export type ToneSentences = {
  readonly urgency: readonly string[];
  readonly scarcity: readonly string[];
  readonly guilt: readonly string[];
  readonly condescension: readonly string[];
  /** Those of the same topics that press and blame nobody. */
  readonly innocent: readonly string[];
};

const own = [
  'condescension',
  'catching-up',
  'talking-down',
  'guilt',
  'urgency',
  'answer-deadline',
  'short-supply',
];

/** Tests that each sentence is found to do what it does, and the innocent ones nothing. */
export function describeTone(
  title: string,
  { innocent, ...kinds }: ToneSentences,
  facts?: Fact[],
): void {
  const kindsFound = (sentence: string) =>
    sentenceRules(sentence, facts)
      .filter((rule) => own.includes(rule))
      .flatMap((rule) => violationKinds[rule] ?? []);
  describe(title, () => {
    for (const [kind, sentences] of Object.entries(kinds))
      test.each(sentences)(`${kind}: %s`, (sentence) => {
        expect(kindsFound(sentence)).toContain(kind);
      });

    test.each(innocent)('nothing of the kind: %s', (sentence) => {
      expect(kindsFound(sentence)).toEqual([]);
    });
  });
}
