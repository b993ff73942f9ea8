import { anyLanguageExamples } from './reply-examples-any-language.ts';
import { asianExamples } from './reply-examples-asian.ts';
import { centralExamples } from './reply-examples-central.ts';
import { easternExamples } from './reply-examples-eastern.ts';
import { englishExamples } from './reply-examples-english.ts';
import { germanicExamples } from './reply-examples-germanic.ts';
import { iberianExamples } from './reply-examples-iberian.ts';
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
  ...iberianExamples,
  ...centralExamples,
  ...easternExamples,
  ...asianExamples,
  ...anyLanguageExamples,
};
