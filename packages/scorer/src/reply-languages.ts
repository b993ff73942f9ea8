import type { ReplyLanguage } from '@tenacious-bench/schema';
import { compileReplyPatterns, endOfPattern, type ReplyPattern } from './reply-pattern.ts';
import type { ReplyToken } from './reply-tokens.ts';

/** With fewer frequent words a reply is too short to tell: `u` is English chat and polite Dutch. */
const enough = 3;

/** Whether a reply may be in a language. */
export type SpokenIn = (language: string) => boolean;

/**
 * Tells which languages a reply may be in, by its frequent words. `intern` is a person in English and a push-back
 * in German; in a reply of two words both may be meant.
 */
export function indexLanguages(
  languages: readonly ReplyLanguage[],
): (tokens: readonly ReplyToken[]) => SpokenIn {
  const words = new Map<string, ReplyPattern[]>();
  for (const { language, common } of languages) {
    if (common !== undefined) words.set(language, compileReplyPatterns(common, {}));
  }
  return (tokens) => {
    const counts = new Map(
      [...words].map(([language, common]) => [language, countOf(common, tokens)]),
    );
    const most = Math.max(0, ...counts.values());
    return (language) => most < enough || (counts.get(language) ?? most) * 3 >= most;
  };
}

function countOf(common: readonly ReplyPattern[], tokens: readonly ReplyToken[]): number {
  const subject = { tokens, timeAt: new Map() };
  return tokens.filter((_, index) =>
    common.some((pattern) => endOfPattern(pattern, subject, index) > index),
  ).length;
}
