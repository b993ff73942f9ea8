import { isDeepStrictEqual } from 'node:util';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { type ForeignJudgement, judgeForeign, rulesOf } from './foreign-judgement.ts';
import type { ForeignPair } from './foreign-row.ts';

type Preference = 'chosen' | 'rejected' | 'neither';

export type JudgedPair = {
  readonly id: string;
  readonly isSame: boolean;
  readonly chosen: ForeignJudgement;
  readonly rejected: ForeignJudgement;
  readonly byPass: Preference;
  readonly byScore: Preference;
  /** By the number of different rules that fail each message. */
  readonly byRules: Preference;
};

/** How our verdicts stand against somebody else's preferences. */
export type PairResult = {
  readonly pairs: readonly JudgedPair[];
  readonly chosenPass: number;
  readonly rejectedPass: number;
  readonly same: number;
  readonly preferences: Readonly<Record<Measure, Readonly<Record<Preference, number>>>>;
  readonly rules: readonly {
    readonly rule: string;
    readonly chosen: number;
    readonly rejected: number;
  }[];
};
export type Measure = 'byPass' | 'byScore' | 'byRules';

/** Scores both messages of each pair and counts which one we would choose. */
export function comparePairs(policy: CompiledPolicy, foreign: readonly ForeignPair[]): PairResult {
  // A task can have more than one pair, so the place in the file is a part of the id.
  const pairs = foreign.map((pair, index) => judgePair(policy, pair, `${pair.id}#${index + 1}`));
  const count = (measure: Measure) => countPreferences(pairs.map((pair) => pair[measure]));
  return {
    pairs,
    chosenPass: pairs.filter(({ chosen }) => chosen.pass === true).length,
    rejectedPass: pairs.filter(({ rejected }) => rejected.pass === true).length,
    same: pairs.filter(({ isSame }) => isSame).length,
    preferences: { byPass: count('byPass'), byScore: count('byScore'), byRules: count('byRules') },
    rules: countRules(pairs),
  };
}

function judgePair(policy: CompiledPolicy, pair: ForeignPair, id: string): JudgedPair {
  const chosen = judgeForeign(policy, pair.task, pair.chosen);
  const rejected = judgeForeign(policy, pair.task, pair.rejected);
  return {
    id,
    isSame: isDeepStrictEqual(pair.chosen, pair.rejected),
    chosen,
    rejected,
    byPass: larger(Number(chosen.pass), Number(rejected.pass)),
    byScore: larger(chosen.score, rejected.score),
    byRules: larger(-rulesOf(chosen).length, -rulesOf(rejected).length),
  };
}

function larger(chosen: number | undefined, rejected: number | undefined): Preference {
  if (chosen === undefined || rejected === undefined) return 'neither';
  if (chosen > rejected) return 'chosen';
  return chosen < rejected ? 'rejected' : 'neither';
}

function countPreferences(preferences: readonly Preference[]): Record<Preference, number> {
  const count = (wanted: Preference) => preferences.filter((one) => one === wanted).length;
  return { chosen: count('chosen'), rejected: count('rejected'), neither: count('neither') };
}

function countRules(pairs: readonly JudgedPair[]): PairResult['rules'] {
  const all = pairs.flatMap(({ chosen, rejected }) => [...rulesOf(chosen), ...rulesOf(rejected)]);
  const rules = [...new Set(all)].sort();
  return rules.map((rule) => ({
    rule,
    chosen: pairs.filter(({ chosen }) => rulesOf(chosen).includes(rule)).length,
    rejected: pairs.filter(({ rejected }) => rulesOf(rejected).includes(rule)).length,
  }));
}
