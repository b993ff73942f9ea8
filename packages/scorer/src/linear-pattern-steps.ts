import { type Characters, eachOf, overlap } from './linear-pattern-characters.ts';
import type { PatternNode, RepeatNode } from './linear-pattern-syntax.ts';

/** The worst that a backtracking matcher can make of a piece of a pattern, entered once at one place. */
export type PatternCost = {
  /** How often it can leave the piece with a match. */
  readonly paths: number;
  /** How many characters and assertions it can try. */
  readonly steps: number;
  /** The same where the next character is none of `first`. */
  readonly misses: number;
  /** The characters that a match can begin with. */
  readonly first: Characters;
  readonly isNullable: boolean;
  /** Of a repeat whose rounds can match in one way only: what another round begins with. */
  readonly resumes?: Characters;
};

const nothing: PatternCost = { paths: 1, steps: 0, misses: 0, first: 0n, isNullable: true };

/**
 * Bounds the steps of one attempt. A repeat without a bound counts as a single step: where such a repeat is
 * allowed at all, every further step is paid for by a character that no other attempt runs over.
 */
export function patternCost(node: PatternNode): PatternCost {
  switch (node.kind) {
    case 'character':
      return { paths: 1, steps: 1, misses: 1, first: node.characters, isNullable: false };
    case 'assertion':
      return { ...nothing, steps: 1, misses: 1 };
    case 'look':
      return lookCost(patternCost(node.inside));
    case 'sequence':
      return node.items.reduceRight((rest, item) => sequenceCost(item, rest), nothing);
    case 'choice':
      return choiceCost(node.branches.map(patternCost));
    case 'repeat':
      return repeatCost(node);
    default:
      return node satisfies never;
  }
}

// A look-around is left at most once, and never entered again from behind.
function lookCost({ steps }: PatternCost): PatternCost {
  return { ...nothing, steps, misses: steps };
}

function sequenceCost(node: PatternNode, rest: PatternCost): PatternCost {
  const own = patternCost(node);
  const isNullable = own.isNullable && rest.isNullable;
  const first = own.isNullable ? own.first | rest.first : own.first;
  const misses = own.misses + (own.isNullable ? own.paths * rest.misses : 0);
  if (isSettled(own, rest)) {
    // Wherever another round was possible, the rest fails at its first character.
    const steps = own.steps + rest.steps + (own.paths - 1) * rest.misses;
    return { paths: rest.paths, steps, misses, first, isNullable };
  }
  const steps = own.steps + own.paths * rest.steps;
  return { paths: own.paths * rest.paths, steps, misses, first, isNullable };
}

function isSettled({ resumes }: PatternCost, rest: PatternCost): boolean {
  return resumes !== undefined && !rest.isNullable && !overlap(resumes, rest.first);
}

// A character lets only those branches in that can begin with it.
function choiceCost(branches: readonly PatternCost[]): PatternCost {
  const first = branches.reduce((all, branch) => all | branch.first, 0n);
  const worst = (measure: (branch: PatternCost, isLetIn: boolean) => number) =>
    [0n, ...eachOf(first)].reduce(
      (most, one) =>
        Math.max(
          most,
          total(branches, (branch) => measure(branch, lets(branch, one))),
        ),
      0,
    );
  return {
    paths: worst(({ paths }, isLetIn) => (isLetIn ? paths : 0)),
    steps: worst(({ steps, misses }, isLetIn) => (isLetIn ? steps : misses)),
    misses: total(branches, ({ misses }) => misses),
    first,
    isNullable: branches.some(({ isNullable }) => isNullable),
  };
}

function lets({ first, isNullable }: PatternCost, character: Characters): boolean {
  return isNullable || overlap(first, character);
}

function total(branches: readonly PatternCost[], measure: (branch: PatternCost) => number): number {
  return branches.reduce((sum, branch) => sum + measure(branch), 0);
}

function repeatCost({ item, minimum, maximum }: RepeatNode): PatternCost {
  const round = patternCost(item);
  const isNullable = minimum === 0 || round.isNullable;
  const isOneWay = !round.isNullable && round.paths <= 1;
  const common = {
    first: round.first,
    isNullable,
    ...(isOneWay && { resumes: round.first }),
  };
  if (maximum === Number.POSITIVE_INFINITY) {
    return { ...common, paths: 1, steps: minimum + 1, misses: round.misses };
  }
  const steps = round.steps * powers(round.paths, 0, maximum - 1);
  return { ...common, paths: powers(round.paths, minimum, maximum), steps, misses: round.misses };
}

/** The sum of the powers of a base from one exponent to another. */
function powers(base: number, from: number, to: number): number {
  if (base === 1) return Math.max(0, to - from + 1);
  let sum = 0;
  for (let exponent = from; exponent <= to && sum < Number.MAX_SAFE_INTEGER; exponent++) {
    sum += base ** exponent;
  }
  return sum;
}
