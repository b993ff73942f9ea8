import type { Claim } from '@tenacious-bench/schema';
import type { PlacedAmount } from './commitment-amounts.ts';
import { type CommitmentChoice, chooseLimit } from './commitment-choice.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { CommitmentLimit } from './commitment-limits.ts';
import { addsTo, placesBehind } from './commitment-lists.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { freeOf, PromisedSums } from './commitment-sums.ts';

/** Judges the promises of a message one after the other: what is added to a promise counts together with it. */
export function judgeCommitments(
  offers: readonly UnitMention[],
  ground: CommitmentGround,
): Claim[] {
  const promised = new PromisedSums();
  return offers.flatMap((offer, index) => {
    const choice = chooseLimit(offer, ground);
    if (choice.limit === undefined) return missingClaims(offer, choice, ground);
    const { limit } = choice;
    const count = countOf(offer, ground) ?? 0;
    const isSum = addsTo(offers[index - 1], offer, ground);
    const least = Math.max(count, placeOf(offer, ground));
    return [
      limitedClaim(offer, promised.add(offer, limit, { count, least, isSum }), limit, ground),
    ];
  });
}

const places = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
]);

// "A second senior" is not the only one.
function placeOf(
  { first, head, isDefinite }: UnitMention,
  { reading: { words } }: CommitmentGround,
): number {
  // "The third person" is one that was spoken of.
  if (isDefinite) return 0;
  const named = words.slice(first, head).map(({ text }) => places.get(text) ?? 0);
  return Math.max(0, ...named);
}

/** A claim about a stretch of words. */
export function commitmentClaim(
  { first, end }: { readonly first: number; readonly end: number },
  judged: Pick<Claim, 'status' | 'because'> & Partial<Pick<Claim, 'breach' | 'fact'>>,
  { reading, language, clauseOf }: CommitmentGround,
): Claim {
  const { words, text, clauses } = reading;
  const start = words[first]?.span.start ?? 0;
  const span = { start, end: words[end - 1]?.span.end ?? start };
  return {
    kind: 'commitment',
    topic: language.commitment.topic,
    subject: language.subject,
    span,
    quote: text.slice(span.start, span.end),
    polarity: 'affirmed',
    modality: clauses[clauseOf(first)]?.modality ?? 'asserted',
    ...judged,
  };
}

function missingClaims(
  offer: UnitMention,
  choice: Extract<CommitmentChoice, { limit: undefined }>,
  ground: CommitmentGround,
): Claim[] {
  const quote = quoteOf(offer, ground);
  if (choice.missing !== undefined) {
    const because = `${quote} promised; there is nobody of that kind`;
    return [
      kindClaim(offer, { status: 'contradicted', breach: 'kind', because }, ground, choice.missing),
    ];
  }
  if (offer.amount === undefined) return [];
  const because = `${quote} promised; no fact says how much is free`;
  return [commitmentClaim(offer, { status: 'unsupported', breach: 'count', because }, ground)];
}

function limitedClaim(
  offer: UnitMention,
  isTooMuch: boolean,
  limit: CommitmentLimit,
  ground: CommitmentGround,
): Claim {
  const quote = quoteOf(offer, ground);
  const fact = limit.fact.id;
  const because = `${quote} promised; ${freeOf(offer.grade, limit)} free (${limit.shown})`;
  if (limit.free === 0)
    return kindClaim(offer, { status: 'contradicted', breach: 'kind', because, fact }, ground);
  if (isTooMuch)
    return commitmentClaim(
      offer,
      { status: 'contradicted', breach: 'count', because, fact },
      ground,
    );
  return commitmentClaim(offer, { status: 'supported', because, fact }, ground);
}

// The whole of an offer is wrong where there is nobody to keep it.
function kindClaim(
  offer: UnitMention,
  judged: Parameters<typeof commitmentClaim>[1],
  ground: CommitmentGround,
  kind: Pick<UnitMention, 'first'> = offer,
): Claim {
  const { words } = ground.reading;
  const sentence = words[offer.head]?.sentence;
  let end = offer.end;
  while (end < words.length && words[end]?.sentence === sentence) end++;
  // "For the React front end I have two in mind"
  const isBefore = kind.first < offer.first && words[kind.first]?.sentence === sentence;
  return commitmentClaim({ first: isBefore ? kind.first : offer.first, end }, judged, ground);
}

function quoteOf({ first, end }: UnitMention, { reading }: CommitmentGround): string {
  const { words, text } = reading;
  return text.slice(words[first]?.span.start ?? 0, words[end - 1]?.span.end ?? 0);
}

// "A rota of three shifts, with two engineers on each" are six.
function countOf(offer: UnitMention, ground: CommitmentGround): number | undefined {
  const { amount, end } = offer;
  if (amount === undefined) return undefined;
  const { words } = ground.reading;
  const listed = placesBehind(offer, ground);
  if (listed > 1) return amount.high * listed;
  const near = words.slice(end, end + 6);
  const at = near.findIndex(({ text }, index) => isEach(text, near[index - 1]?.text));
  if (at !== -1 && near[at]?.sentence === words[end - 1]?.sentence)
    return amount.high * (groupsIn(offer, end + at, ground) ?? 1);
  return amount.high * (groupsBefore(offer, ground) ?? 1);
}

// "For each of your five services an engineer of ours"
function groupsBefore({ first }: UnitMention, ground: CommitmentGround): number | undefined {
  const { words } = ground.reading;
  for (
    let index = first - 1;
    index >= 0 && words[index]?.sentence === words[first]?.sentence;
    index--
  ) {
    // "Each of the eight has a panel; two engineers could help"
    if (words[index + 1]?.mark === ';') return undefined;
    if (words[index]?.text !== 'each' && words[index]?.text !== 'every') continue;
    return [1, 2, 3, 4]
      .map((step) => ground.amounts.get(index + step))
      .find((one) => one !== undefined)?.high;
  }
  return undefined;
}

function isEach(text: string, before: string | undefined): boolean {
  if (text === 'apiece' || text === 'per') return true;
  if (text !== 'each' && text !== 'every') return false;
  return before !== undefined && ['on', 'for', 'in', 'to', 'per', 'at', 'into'].includes(before);
}

function groupsIn(offer: UnitMention, each: number, ground: CommitmentGround): number | undefined {
  const { words } = ground.reading;
  const sentence = words[offer.head]?.sentence ?? -1;
  const others = ground
    .amountsIn(sentence)
    .filter(
      ({ first, end }) => (end <= offer.first || first > each) && first !== offer.amount?.first,
    );
  return (
    others.find(({ first }) => first > each && first <= each + 4) ??
    others.findLast(({ end }) => end <= offer.first) ??
    spokenOf(each, ground)
  )?.high;
}

// "Running the two in parallel is reasonable. We'd put a pair on each."
function spokenOf(each: number, ground: CommitmentGround): PlacedAmount | undefined {
  const { words } = ground.reading;
  if (words[each]?.text !== 'each' || words[each + 1]?.breakBefore === 'none') return undefined;
  return ground
    .amountsIn((words[each]?.sentence ?? 0) - 1)
    .findLast(({ first, high }) => high > 1 && words[first - 1]?.text === 'the');
}
