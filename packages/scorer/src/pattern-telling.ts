import { isFunctionWord } from './english-words.ts';
import type { PatternStep, WordPattern } from './word-pattern.ts';
import { stemOf } from './words.ts';

/** Where a pattern is looked for. */
export type Telling = {
  /** The step whose words are the rarest; -1 where only named things and gaps make the pattern. */
  readonly at: number;
  /** How many words can stand before it. */
  readonly reach: number;
  /** Of all other steps the rarest, which has to be near as well; -1 where there is none. */
  readonly beside: number;
  /** Where that one can be, a bit for each place behind the telling word; places go round after 32. */
  readonly window: number;
};

/** A stem shorter than this would have to be tried at every word. */
export const stemKey = 3;
/** No name of a party, date or amount is longer than this. */
const longestName = 6;
/** How often a word of grammar and an everyday word of the trade stand in a message, against any other. */
const grammarCost = 40;
const commonCost = 6;

/** What it costs to look for a pattern by one of its steps: how many words in how many messages. */
export type StepCost = (step: PatternStep) => number;

/** Makes the costs of steps, where some words are common; many patterns share a step. */
export function stepCosts(common: ReadonlySet<string>): StepCost {
  const costs = new Map<PatternStep, number>();
  return (step) => {
    const known = costs.get(step);
    if (known !== undefined) return known;
    const cost = costOf(step, common);
    costs.set(step, cost);
    return cost;
  };
}

/** Finds the words of a pattern by which it is found soonest, because nearly all patterns begin with everyday words. */
export function tellingOf(pattern: WordPattern, cost: StepCost): Telling {
  const at = cheapest(pattern, cost, -1);
  // A stem stands for words that nobody has listed.
  const beside = cheapest(pattern, (step) => (hasStems(step) ? Infinity : cost(step)), at);
  const reach = longest(pattern, 0, Math.max(0, at));
  return { at, reach, beside, window: windowOf(pattern, at, beside) };
}

function windowOf(pattern: WordPattern, at: number, beside: number): number {
  if (at < 0 || beside < 0) return 0;
  const [from, to] = at < beside ? [at, beside] : [beside, at];
  const [near, far] = [shortest(pattern, from, to), longest(pattern, from, to)];
  if (far > 30) return -1;
  let window = 0;
  for (let away = near; away <= far; away++) window |= 1 << (at < beside ? away : 32 - away);
  return window;
}

function cheapest(pattern: WordPattern, cost: StepCost, besides: number): number {
  let [best, least] = [-1, Infinity];
  for (let at = 0; at < pattern.length; at++) {
    const own = at === besides ? Infinity : cost(pattern[at] as PatternStep);
    if (own < least) [best, least] = [at, own];
  }
  return best;
}

function costOf(step: PatternStep, common: ReadonlySet<string>): number {
  if (step.kind !== 'words' || step.stems.some((stem) => stem.length < stemKey)) return Infinity;
  let cost = step.stems.length;
  for (const word of step.words)
    cost += isFunctionWord(word) ? grammarCost : common.has(stemOf(word)) ? commonCost : 1;
  return cost;
}

function hasStems(step: PatternStep): boolean {
  return step.kind === 'words' && step.stems.length > 0;
}

function longest(pattern: WordPattern, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += lengthOf(pattern[at] as PatternStep);
  return sum;
}

function shortest(pattern: WordPattern, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { kind } = pattern[at] as PatternStep;
    if (kind === 'words' || kind === 'named') count += 1;
  }
  return count;
}

function lengthOf(step: PatternStep): number {
  switch (step.kind) {
    case 'words':
      return 1;
    case 'gap':
      return step.words;
    case 'named':
      return longestName;
    case 'anchor':
      return 0;
    default:
      return step satisfies never;
  }
}
