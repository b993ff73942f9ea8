import type { Policy } from '@tenacious-bench/schema';
import type { Atom } from './atoms.ts';
import { indexPhrases, type PhraseEntry, type PhraseMatch } from './phrase-index.ts';

/** Which rule a phrase belongs to, and whether it breaks the rule or excuses a break. */
export type PhraseKey = { readonly rule: string; readonly isException: boolean };

/** Finds the phrases of all rules in one pass, those that only this task bans included. */
export type PhraseFinder = (
  atoms: readonly Atom[],
  taskPhrases: readonly string[],
) => PhraseMatch<PhraseKey>[];

/** Makes the one search for every phrase that a policy's rules name. */
export function compilePolicyPhrases({ rules }: Pick<Policy, 'rules'>): PhraseFinder {
  const entries: PhraseEntry<PhraseKey>[] = [];
  const openToTasks: string[] = [];
  for (const rule of rules) {
    const exceptions = { rule: rule.id, isException: true };
    for (const phrase of rule.exceptions ?? []) entries.push({ phrase, gap: 0, key: exceptions });
    if (rule.kind !== 'phrase') continue;
    const key = { rule: rule.id, isException: false };
    for (const phrase of rule.phrases) entries.push({ phrase, gap: rule.gap ?? 0, key });
    if (rule.taskPhrases === true) openToTasks.push(rule.id);
  }
  const find = indexPhrases(entries);
  return (atoms, taskPhrases) => {
    const found = find(atoms);
    if (taskPhrases.length === 0 || openToTasks.length === 0) return found;
    return [...found, ...indexPhrases(taskEntries(taskPhrases, openToTasks))(atoms)];
  };
}

function taskEntries(
  phrases: readonly string[],
  rules: readonly string[],
): PhraseEntry<PhraseKey>[] {
  return rules.flatMap((rule) =>
    phrases.map((phrase) => ({ phrase, gap: 0, key: { rule, isException: false } })),
  );
}
