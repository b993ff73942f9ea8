import type { Rule } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { checkPhrases } from './phrase-checks.ts';

type PhraseRule = Extract<Rule, { kind: 'phrase' }>;

const rule: PhraseRule = {
  id: 'rule',
  kind: 'phrase',
  title: 'Rule',
  dimension: 'tone',
  severity: 'block',
  because: 'it is so',
  phrases: ['top talent'],
  examples: { match: ['x'], miss: ['y'] },
};

describe('the phrases of a rule', () => {
  test.each([
    [['top talent', 'our top talent'], '"our top talent" ("top talent" finds it)'],
    [['rock star', 'rockstar'], '"rockstar" ("rock star" finds it)'],
    [['rockstar', 'rockstar~'], '"rockstar" ("rockstar~" finds it)'],
    [['rock-star~', 'rockstars'], '"rockstars" ("rock-star~" finds it)'],
    [["you're late", 'you are late'], '"you are late" ("you\'re late" finds it)'],
    [['guru', 'guru'], '"guru" (twice)'],
  ])('%j say something twice', (phrases, message) => {
    expect(() => checkPhrases({ ...rule, phrases })).toThrow(message);
  });

  test('within the gap of the rule are found as well', () => {
    const phrases = ['send contract', 'send the contract'];
    expect(() => checkPhrases({ ...rule, phrases })).not.toThrow();
    expect(() => checkPhrases({ ...rule, phrases, gap: 1 })).toThrow(
      '"send the contract" ("send contract" finds it)',
    );
    expect(() => checkPhrases({ ...rule, phrases, gap: 1, gapStops: ['the'] })).not.toThrow();
  });

  test.each([
    [['rock star', 'rock stars']],
    [['top talent', 'talent top']],
    [['bench', 'benchmark']],
    [['our # employees', 'our # years']],
  ])('%j differ', (phrases) => {
    expect(() => checkPhrases({ ...rule, phrases })).not.toThrow();
  });

  test.each([[{ phrases: ['?!'] }], [{ exceptions: ['...'] }]])('%j can never match', (change) => {
    expect(() => checkPhrases({ ...rule, ...change })).toThrow('it can never match');
  });
});
