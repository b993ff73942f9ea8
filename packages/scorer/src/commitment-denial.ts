import type { Clause } from './clauses.ts';
import type { CommitmentGround } from './commitment-ground.ts';

const denials = new Set(
  'not no never nor neither without nothing nobody none hardly cannot unable barely instead rather except'.split(
    ' ',
  ),
);

// "Not only", "no later than", "no problem" deny nothing.
const noDenial = new Set(
  'only just more less later problem doubt trouble obstacle matter issue difficulty reason wonder earlier sooner but short stands against changes changed has moved keeps prevents stops hinders speaks'.split(
    ' ',
  ),
);

/** Whether the clause of a mention, or the one that it hangs on, denies it. */
export function isDenied(
  { first, end }: { first: number; end: number },
  ground: CommitmentGround,
): boolean {
  return (
    governingClauses(first, ground).some((clause) =>
      deniesBefore(clause, { first, end }, ground),
    ) ||
    isRefused(first, ground) ||
    isExceeding(end, ground) ||
    isTakenBack(first, ground)
  );
}

/** Whether a denial stands in a clause before a place, or just behind it. */
export function deniesBefore(
  clause: Clause,
  { first, end }: { readonly first: number; readonly end: number },
  { reading }: CommitmentGround,
): boolean {
  for (let index = clause.first; index < Math.min(end + 4, clause.end); index++) {
    const word = reading.words[index];
    // "With no lead time" denies the lead time, and that is the point.
    if (word === undefined || !denials.has(word.text) || index === first) continue;
    const next = reading.words[index + 1]?.text ?? '';
    if (word.text === 'without' && index > clause.first) continue;
    if (!noDenial.has(next) || (word.text === 'no' && next === 'longer')) return true;
  }
  return false;
}

// "Elixir people we don't have", "I would love to offer one, but we have none"
function isTakenBack(word: number, { reading, clauseOf }: CommitmentGround): boolean {
  const own = reading.clauses[clauseOf(word)];
  const next = reading.clauses[clauseOf(word) + 1];
  if (next === undefined || next.sentence !== own?.sentence || next.polarity !== 'negated')
    return false;
  const words = reading.words.slice(next.first, next.end).map(({ text }) => text);
  if (next.introducedBy === 'but')
    return ['none', 'nobody', 'we', 'i'].some((one) => words.includes(one));
  return (
    reading.words[next.first]?.breakBefore === 'none' && (words[0] === 'we' || words[0] === 'i')
  );
}

const verbs = new Set('is are was were be would will being'.split(' '));
const exceeding = new Set('too beyond above past over'.split(' '));

// "Five is more than we have", "six would be too many"
function isExceeding(end: number, { reading: { words } }: CommitmentGround): boolean {
  let at = end;
  while (verbs.has(words[at]?.text ?? '')) at++;
  if (at === end) return false;
  const [next, than] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return exceeding.has(next) || (next === 'more' && than === 'than');
}

// "Mid-May, no."
function isRefused(word: number, { reading, clauseOf }: CommitmentGround): boolean {
  const next = reading.clauses[clauseOf(word) + 1];
  if (next === undefined || next.end - next.first > longestRefusal || next.modality === 'asked')
    return false;
  const opener = reading.words[next.first]?.text ?? '';
  if (next.end - next.first === 1) return ['no', 'not', 'sorry'].includes(opener);
  // "Three in June: I am afraid not one"
  const texts = reading.words.slice(next.first, next.end).map(({ text }) => text);
  return (
    opener === 'i' &&
    texts.includes('not') &&
    ['afraid', 'sorry'].some((one) => texts.includes(one))
  );
}

const alwaysHanging = new Set(['that', 'whether']);

const independent = new Set([
  'and',
  'but',
  'so',
  'yet',
  'then',
  'plus',
  'while',
  'because',
  'though',
]);

const longestRefusal = 6;

/** The clause of a word, and those on which it hangs: "You asked whether we could place six." */
export function governingClauses(word: number, { reading, clauseOf }: CommitmentGround): Clause[] {
  const governing: Clause[] = [];
  let at = clauseOf(word);
  for (;;) {
    const clause = reading.clauses[at];
    if (clause === undefined) return governing;
    governing.push(clause);
    const before = reading.clauses[at - 1];
    if (before?.sentence !== clause.sentence || !hangs(clause, reading.words)) return governing;
    at--;
  }
}

function hangs(
  { first, introducedBy }: Clause,
  words: CommitmentGround['reading']['words'],
): boolean {
  if (alwaysHanging.has(introducedBy)) return true;
  return !independent.has(introducedBy) && words[first]?.breakBefore === 'none';
}
