import type { ReplyLanguage, TimePhrase } from '@tenacious-bench/schema';
import { compileReplyPatterns, type ReplyPattern } from './reply-pattern.ts';

type PhraseMeaning = { readonly phrase: TimePhrase; readonly pattern: ReplyPattern };

/** The words for times of all languages together: a reply does not say which one it is in. */
export type TimeWords = {
  readonly months: readonly (readonly ReplyPattern[])[];
  readonly shortMonths: readonly (readonly ReplyPattern[])[];
  readonly between: readonly ReplyPattern[];
  readonly until: readonly ReplyPattern[];
  readonly after: readonly ReplyPattern[];
  readonly end: readonly ReplyPattern[];
  readonly phrases: readonly PhraseMeaning[];
};

/** Makes the words for times of a policy ready to be looked for. */
export function compileTimeWords(languages: readonly ReplyLanguage[]): TimeWords {
  const times = languages.flatMap(({ times: own }) => (own === undefined ? [] : [own]));
  const wordsOf = (name: 'between' | 'until' | 'after' | 'end') =>
    times.flatMap((own) => compileWords(own[name]));
  const monthsOf = (name: 'months' | 'shortMonths') =>
    Array.from({ length: 12 }, (_, month) =>
      times.flatMap((own) => compileWords(own[name]?.[month])),
    );
  const phrases = times.flatMap((own) => own.phrases ?? []);
  return {
    months: monthsOf('months'),
    shortMonths: monthsOf('shortMonths'),
    between: wordsOf('between'),
    until: wordsOf('until'),
    after: wordsOf('after'),
    end: wordsOf('end'),
    phrases: phrases.flatMap((phrase) =>
      compileReplyPatterns(phrase.words, {}).map((pattern) => ({ phrase, pattern })),
    ),
  };
}

function compileWords(words: string | undefined): ReplyPattern[] {
  return words === undefined || words === '' ? [] : compileReplyPatterns(words, {});
}
