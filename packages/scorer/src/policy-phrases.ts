import type { Policy, Rule } from '@tenacious-bench/schema';
import type { Atom } from './atoms.ts';
import type { PhraseEntry } from './phrase-entries.ts';
import { indexPhrases, type PhraseMatch } from './phrase-index.ts';
import { remember } from './remember.ts';

/** Which rule a phrase belongs to, and whether it breaks the rule or excuses a break. */
export type PhraseKey = { readonly rule: string; readonly isException: boolean };

/** Finds the phrases of all rules in one pass, those that only this task bans included. */
export type PhraseFinder = (
  atoms: readonly Atom[],
  taskPhrases: readonly string[],
) => PhraseMatch<PhraseKey>[];

type PhraseRule = Extract<Rule, { kind: 'phrase' }>;
type Search = ReturnType<typeof indexPhrases<PhraseKey>>;

/** Makes the one search for every phrase that a policy's rules name. */
export function compilePolicyPhrases({ rules }: Pick<Policy, 'rules'>): PhraseFinder {
  const phraseRules = rules.filter((rule) => rule.kind === 'phrase');
  const find = indexPhrases([
    ...rules.flatMap(exceptionEntries),
    ...phraseRules.flatMap((rule) => phraseEntries(rule, rule.phrases)),
  ]);
  const findOfTask = taskSearch(phraseRules.filter(({ taskPhrases }) => taskPhrases === true));
  return (atoms, taskPhrases) => {
    const found = find(atoms);
    return taskPhrases.length === 0 ? found : [...found, ...findOfTask(taskPhrases)(atoms)];
  };
}

/** No phrase holds one. */
const separator = '\n\u0000';

// The outputs of several agents are scored against one task, so its phrases are not compiled for each of them.
function taskSearch(openToTasks: readonly PhraseRule[]): (phrases: readonly string[]) => Search {
  const searchFor = remember((joined) => {
    const entries = openToTasks.flatMap((rule) => phraseEntries(rule, joined.split(separator)));
    // Whoever writes a task writes one form and means all.
    return indexPhrases(entries.map((entry) => ({ ...entry, inflect: 'all' as const })));
  });
  return (phrases) => searchFor(phrases.join(separator));
}

/** The entries for some phrases as a rule wants them found. */
export function phraseEntries(
  { id, gap = 0, gapStops = [] }: PhraseRule,
  phrases: readonly string[],
): PhraseEntry<PhraseKey>[] {
  const key = { rule: id, isException: false };
  const stops = new Set(gapStops);
  return phrases.map((phrase) => ({ phrase, gap, stops, key }));
}

function exceptionEntries({ id, exceptions = [] }: Rule): PhraseEntry<PhraseKey>[] {
  const key = { rule: id, isException: true };
  return exceptions.map((phrase) => ({ phrase, gap: 0, key }));
}
