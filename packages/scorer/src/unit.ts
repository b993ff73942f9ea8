import type { Vocabulary } from '@tenacious-bench/schema';

/** Whether a noun, in the singular or plural, is one of a unit's. */
export function isUnit(noun: string, unit: string, { units }: Vocabulary): boolean {
  const nouns = units.find(({ id }) => id === unit)?.nouns ?? [];
  return singularForms(noun).some((form) => nouns.includes(form));
}

function singularForms(noun: string): string[] {
  return [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y'), noun.replace(/es$/, '')];
}
