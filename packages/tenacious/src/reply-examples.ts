import { englishExamples } from './reply-examples-english.ts';
import { germanicExamples } from './reply-examples-germanic.ts';
import { othersExamples } from './reply-examples-others.ts';
import { romanceExamples } from './reply-examples-romance.ts';

/** Texts for each cue, by its id. */
export type ReplyCueExamples = Readonly<
  Record<string, { readonly match: readonly string[]; readonly miss: readonly string[] }>
>;

/** The examples of all cues, apart from the policy because they would be a sixth of what a browser loads. */
export const replyExamples: ReplyCueExamples = {
  ...englishExamples,
  ...germanicExamples,
  ...romanceExamples,
  ...othersExamples,
};
