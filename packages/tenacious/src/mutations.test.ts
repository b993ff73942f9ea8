import { messageText } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { drafts } from './drafts.ts';
import { injectionForms } from './injection-forms.ts';
import { type Mutation, mutations } from './mutations.ts';
import { wordCount } from './neutral-sentences.ts';
import type { LabelledKind } from './violation-kinds.ts';

const all = mutations({ every: true });
const kinds = Object.keys(injectionForms) as LabelledKind[];

describe.each(kinds)('%s', (kind) => {
  const made = all.filter((mutation) => mutation.kind === kind);

  test('has at least four forms, each of which fits a draft', () => {
    const forms = injectionForms[kind]?.length ?? 0;
    expect(forms).toBeGreaterThanOrEqual(4);
    expect(new Set(made.map(({ form }) => form)).size).toBe(forms);
  });

  test('differs from its twin by what was put in', () => {
    expect(made.filter(isLikeItsTwin)).toEqual([]);
  });

  test('quotes words of the message that the twin does not have', () => {
    for (const { message, quote, twin } of made.filter((mutation) => mutation.quote !== '')) {
      expect(messageText(message)).toContain(quote);
      expect(messageText(twin.message)).not.toContain(quote);
    }
  });
});

// Length is the violation of one kind, and what is wrong with a channel can be that it has no subject.
const comparable = kinds.filter((kind) => kind !== 'too_long' && kind !== 'channel');

test.each(comparable)('a twin of %s is as long, within four words', (kind) => {
  for (const { message, twin } of all.filter((mutation) => mutation.kind === kind))
    expect(Math.abs(wordsIn(message) - wordsIn(twin.message))).toBeLessThanOrEqual(4);
});

describe('mutations', () => {
  const once = mutations();

  test('breaks a draft once for each kind', () => {
    const places = once.map(({ kind, draft }) => `${kind} in ${draft}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test.each(drafts)('finds room for most kinds in $id', ({ id }) => {
    const found = once.filter(({ draft }) => draft === id);
    expect(found.length).toBeGreaterThan(kinds.length * 0.7);
  });

  test('makes the same of the same seed', () => {
    expect(mutations({ seed: 3 })).toEqual(mutations({ seed: 3 }));
  });

  test('turns the forms with the seed', () => {
    const formOf = (seed: number) =>
      mutations({ seed }).find(({ kind }) => kind === 'banned_phrase')?.form;
    expect([0, 1, 2].map(formOf)).toEqual([2, 3, 4]);
  });

  test.each([-1, 0.5, Number.NaN])('has no seed %d', (seed) => {
    expect(() => mutations({ seed })).toThrow(RangeError);
  });
});

function isLikeItsTwin({ task, message, twin }: Mutation): boolean {
  return JSON.stringify({ task, message }) === JSON.stringify(twin);
}

function wordsIn(message: Mutation['message']): number {
  return wordCount(messageText(message));
}
