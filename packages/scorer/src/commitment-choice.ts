import type { Clause } from './clauses.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { NamedKind } from './commitment-kinds.ts';
import type { CommitmentLimit } from './commitment-limits.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { firstWhere } from './reading-index.ts';

/** The limit that a promise is held against; without one, the kind that nobody has. */
export type CommitmentChoice =
  | { readonly limit: CommitmentLimit }
  | { readonly limit: undefined; readonly missing: NamedKind | undefined };

/** Chooses the limit: of the kind named with the unit, then in its clause, then last talked about, else the widest. */
export function chooseLimit(
  mention: Pick<UnitMention, 'first' | 'head' | 'kinds'>,
  ground: CommitmentGround,
): CommitmentChoice {
  const missing = mention.kinds.find((kind) => limitFor(kind, ground) === undefined);
  if (missing !== undefined) return { limit: undefined, missing };
  const named = mention.kinds.map((kind) => limitFor(kind, ground) as CommitmentLimit);
  if (named.length > 0) return { limit: tightest(named) };
  const described = describing(mention.head, ground);
  const covered = described.find((kind) => limitFor(kind, ground) !== undefined);
  const topic = described.find((kind) => isTopic(kind, mention.first, ground));
  if (topic !== undefined && limitFor(topic, ground) === undefined)
    return { limit: undefined, missing: topic };
  if (covered === undefined && described.length > 0 && !ground.isCoveredNamed)
    return { limit: undefined, missing: described[0] };
  const implied = covered === undefined ? impliedKind(ground) : undefined;
  if (implied !== undefined) return { limit: undefined, missing: implied };
  const talkedAbout = covered ?? lastCovered(mention.first, ground);
  const limit =
    talkedAbout === undefined ? (needed(ground) ?? widest(ground)) : limitFor(talkedAbout, ground);
  return limit === undefined ? { limit, missing: undefined } : { limit };
}

/** The kind that the reader needs and the message is about, where it names none besides that anybody has. */
export function impliedKind({ covered, kinds, needs }: CommitmentGround): NamedKind | undefined {
  if (covered.length > 0) return undefined;
  const needed = new Set(needs.flatMap((need) => need.kinds));
  return kinds.find((kind) => kind.kinds.some((name) => needed.has(name)));
}

/** The limit of a kind; of several that go by one word, the widest. */
export function limitFor(
  { kinds }: Pick<NamedKind, 'kinds'>,
  { limits }: CommitmentGround,
): CommitmentLimit | undefined {
  const own = limits.filter((limit) => limit.kinds.some((kind) => kinds.includes(kind)));
  return own.toSorted((a, b) => b.free - a.free)[0];
}

// Without a word on the kind it is the one that the reader needs.
function needed({ limits, needs }: CommitmentGround): CommitmentLimit | undefined {
  const kinds = new Set(needs.flatMap((need) => need.kinds));
  return limits.find((limit) => limit.free > 0 && limit.kinds.some((kind) => kinds.has(kind)));
}

function widest({ limits }: CommitmentGround): CommitmentLimit | undefined {
  return limits.toSorted((a, b) => b.free - a.free)[0];
}

function tightest(limits: readonly CommitmentLimit[]): CommitmentLimit {
  return limits.toSorted((a, b) => a.free - b.free)[0] as CommitmentLimit;
}

// "C# is home ground for the two", "somebody who spends the day in Terraform": named with the clause, not with the noun.
function describing(head: number, ground: CommitmentGround): NamedKind[] {
  const own = ground.clauseOf(head);
  const { clauses, words } = ground.reading;
  const next = clauses[own + 1];
  const isRelative =
    next?.sentence === clauses[own]?.sentence &&
    next !== undefined &&
    (['who', 'that', 'whose', 'which'].includes(next.introducedBy) ||
      isFragment(next, 8) ||
      (isUnbroken(own + 1, ground) && ['we', 'i'].includes(words[next.first]?.text ?? '')));
  const isLed = isFragment(clauses[own - 1], 6);
  const around = {
    first: (clauses[own - 1] ?? clauses[own])?.first ?? 0,
    end: (clauses[own + 2] ?? clauses[own + 1] ?? clauses[own])?.end ?? 0,
  };
  return ground.kindsBetween(around.first, around.end).filter((kind) => {
    const clause = ground.clauseOf(kind.first);
    if (clause === own - 1 && isLed)
      return isLabel(kind, clauses[clause]) || isCertain(kind, ground);
    const isNear =
      isRelative && (clause === own + 1 || (clause === own + 2 && isUnbroken(clause, ground)));
    if (clause !== own && !isNear) return false;
    return isCertain(kind, ground) && !isOfReader(kind, words);
  });
}

// "Go: three, one of them senior"
function isLabel({ first, end }: NamedKind, clause: Clause | undefined): boolean {
  return clause?.first === first && clause.end === end;
}

// "For the .NET side we would send one person": what a promise is for, whatever else the message has.
function isTopic(
  { first, end }: NamedKind,
  before: number,
  { reading }: CommitmentGround,
): boolean {
  if (end > before) return false;
  const lead = reading.words.slice(Math.max(0, first - 3), first).map(({ text }) => text);
  return lead.some((text) => topicOpeners.has(text));
}

const topicOpeners = new Set(['for', 'on', 'regarding', 'concerning', 'about']);

function isUnbroken(clause: number, { reading }: CommitmentGround): boolean {
  return reading.words[reading.clauses[clause]?.first ?? 0]?.breakBefore === 'none';
}

// "Golang? Two of ours are free", "two engineers, both at home in Scala"
function isFragment(clause: Clause | undefined, longest: number): boolean {
  return clause !== undefined && clause.verb === -1 && clause.end - clause.first <= longest;
}

// "Your Terraform", "the Kotlin roles": what the reader has or looks for.
function isOfReader({ first }: NamedKind, words: CommitmentGround['reading']['words']): boolean {
  // "For your Vue front end there is a pair" says whom the pair is for.
  if (words[first - 2]?.text === 'for') return false;
  return ['your', 'their', 'its'].includes(words[first - 1]?.text ?? '');
}

/** Whether a word can only be meant as the name of a kind. */
export function isCertain(
  { first, isEveryday }: NamedKind,
  { reading }: CommitmentGround,
): boolean {
  const word = reading.words[first];
  if (word === undefined || word.voice !== 'own') return false;
  const { start, end } = word.span;
  const isName = /[A-Z]/.test(reading.text.slice(start, end));
  // What the reader named may open a sentence: "Elixir we can do"; but "go" opens too many.
  const isNamed =
    word.breakBefore !== 'hard' || (word.text.length > 2 && reading.known.has(word.stem));
  return !isEveryday || (isName && isNamed);
}

function lastCovered(before: number, ground: CommitmentGround): NamedKind | undefined {
  const { covered } = ground;
  const at = firstWhere(covered.length, (place) => (covered[place]?.first ?? 0) > before);
  return covered[at - 1] ?? covered[0];
}
