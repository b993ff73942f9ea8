import type { Row } from '../rows/row.ts';
import { tokenWords } from '../words/token-words.ts';

type Counts = { readonly tasks: number; readonly reference: number };

/** What many units of both sides have, counted one by one: at least three and 1%, five and 0.5%, and fifty are enough. */
export function naiveTemplates(
  tasks: readonly Row[],
  reference: readonly Row[],
): Map<string, Counts> {
  const [ofTasks, ofReference] = [unitsOf(tasks), unitsOf(reference)];
  const needed = Math.max(3, Math.min(50, Math.ceil(0.01 * ofTasks.length)));
  const neededBeside = Math.max(5, Math.min(50, Math.ceil(0.005 * ofReference.length)));
  const templates = new Map<string, Counts>();
  for (const ngram of new Set(ofTasks.flatMap((unit) => [...unit]))) {
    const having = (units: readonly Set<string>[]) =>
      units.filter((unit) => unit.has(ngram)).length;
    const counts = { tasks: having(ofTasks), reference: having(ofReference) };
    if (counts.tasks >= needed && counts.reference >= neededBeside) templates.set(ngram, counts);
  }
  return templates;
}

/** The runs of three words of each unit; rows without one are a unit by what they say. */
function unitsOf(rows: readonly Row[]): Set<string>[] {
  const units = new Map<string, Set<string>>();
  for (const row of rows) {
    const texts = row.texts.map(({ text }) => tokenWords(text));
    const key = JSON.stringify(row.unit ?? texts);
    const unit = units.get(key) ?? new Set();
    units.set(key, unit);
    for (const words of texts) for (const ngram of ngramsOf(words)) unit.add(ngram);
  }
  return [...units.values()];
}

function ngramsOf(words: readonly string[]): string[] {
  if (words.length > 0 && words.length < 3) return [words.join(' ')];
  return [...words.keys()].slice(2).map((at) => words.slice(at - 2, at + 1).join(' '));
}
