import type { Rule } from '@tenacious-bench/schema';
import { atomsOf } from './atoms.ts';
import { indexPhrases } from './phrase-index.ts';
import { readPhrase } from './phrase-notation.ts';
import { phraseEntries } from './policy-phrases.ts';

type PhraseRule = Extract<Rule, { kind: 'phrase' }>;

/**
 * Refuses phrases that can do nothing: those that never match, and those that another phrase of the rule finds anyway,
 * in all their spellings.
 */
export function checkPhrases(rule: PhraseRule): void {
  for (const phrase of rule.exceptions ?? []) readPhrase(phrase);
  const find = indexPhrases(phraseEntries(rule, rule.phrases));
  const useless = rule.phrases.flatMap((phrase) => {
    const texts = textsOf(phrase);
    const other = rule.phrases.find(
      (candidate) =>
        candidate !== phrase && texts.every((text) => isFoundBy(candidate, find(atomsOf(text)))),
    );
    return other === undefined
      ? []
      : [`${JSON.stringify(phrase)} (${JSON.stringify(other)} finds it)`];
  });
  const repeated = rule.phrases.filter((phrase, index) => rule.phrases.indexOf(phrase) !== index);
  if (useless.length + repeated.length === 0) return;
  const list = [...useless, ...repeated.map((phrase) => `${JSON.stringify(phrase)} (twice)`)];
  throw new RangeError(`phrases that add nothing: ${list.join(', ')}; remove them`);
}

function isFoundBy(phrase: string, matches: readonly { readonly phrase: string }[]): boolean {
  return matches.some((match) => match.phrase === phrase);
}

/** A phrase with each of its words in turn in every spelling, as a message would have it. */
function textsOf(phrase: string): readonly string[] {
  return readPhrase(phrase).flatMap((words) => {
    const forms = words.map(({ spellings }) => (spellings === 'number' ? ['5'] : spellings));
    const plain = forms.map(([first = '']) => first);
    return forms.flatMap((spellings, at) =>
      spellings.map((spelling) => plain.with(at, spelling).join(' ')),
    );
  });
}
