import { isDenied } from './commitment-denial.ts';
import {
  isAble,
  isAnswered,
  isCounted,
  isFragment,
  isHeading,
  isNear,
} from './commitment-evidence.ts';
import { isGrantedNeed } from './commitment-granted-need.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { isGroupOffered } from './commitment-group.ts';
import { isKnownCount } from './commitment-known-count.ts';
import { isElliptical } from './commitment-lists.ts';
import { findUnitMentions, type UnitMention } from './commitment-mentions.ts';
import { isChained, isNumberOffered, isOfThem } from './commitment-numbers.ts';
import { isPriced } from './commitment-price.ts';
import { isReported } from './commitment-report.ts';
import { isInTitle } from './commitment-title.ts';

/** What a message offers, in order, and of what else it might be speaking where it offers nothing. */
export type FoundOffers = {
  readonly offers: readonly UnitMention[];
  readonly topics: readonly UnitMention[];
};

/** The mentions of a message that promise something. */
export function findOffers(ground: CommitmentGround): FoundOffers {
  const offers: UnitMention[] = [];
  const topics: UnitMention[] = [];
  for (const mention of findUnitMentions(ground)) {
    const last = offers.at(-1);
    if (isOffered(mention, ground, last)) offers.push(graded(mention, last, ground));
    else if (isTopic(mention, ground)) topics.push(mention);
  }
  return { offers, topics };
}

// "Re: one engineer for the interim"
function isTopic({ head, form, owner }: UnitMention, { reading }: CommitmentGround): boolean {
  return form === 'unit' && owner !== 'reader' && reading.words[head]?.zone === 'subject';
}

// "Our seniors, three of them", "a senior for billing and another for search"
function graded(
  mention: UnitMention,
  last: UnitMention | undefined,
  ground: CommitmentGround,
): UnitMention {
  if (last === undefined || mention.grade !== 'any') return mention;
  const isOfLast = isOfThem(mention, ground.reading) && last.end === mention.first;
  if (!isOfLast && !isElliptical(mention, last, ground)) return mention;
  return { ...mention, grade: last.grade };
}

function isOffered(
  mention: UnitMention,
  ground: CommitmentGround,
  last: UnitMention | undefined,
): boolean {
  const isNamed = mention.form !== 'number' && mention.owner !== 'reader';
  if (isNamed && (isAnswered(mention, ground) || isGrantedNeed(mention, ground))) return true;
  if (isInnocent(mention, ground)) return false;
  if (mention.form !== 'number' && mention.owner === 'sender') return true;
  if (opensQuestion(mention, ground)) return false;
  if (mention.form === 'number') return isNumberOffered(mention, ground, last);
  if (isPlain(mention, ground) || isGroupOffered(mention, ground)) return true;
  if (last !== undefined && isChained(mention, last, ground)) return true;
  return isHeading(mention, ground) || isAble(mention, ground) || isNear(mention, ground, 'offers');
}

function isInnocent(mention: UnitMention, ground: CommitmentGround): boolean {
  if (mention.owner === 'reader' || isInReply(mention, ground)) return true;
  if (isKnownCount(mention, ground)) return true;
  if (isDenied(mention, ground) || isReported(mention, ground)) return true;
  if (isInTitle(mention, ground) || isPriced(mention, ground)) return true;
  const { cues } = ground.language.commitment;
  return cues !== undefined && !isNear(mention, ground, 'cues');
}

// "Both Go engineers", "six Go engineers from Monday": there is nothing else that this could say.
function isPlain(mention: UnitMention, ground: CommitmentGround): boolean {
  const { offers } = ground.language.commitment;
  if (offers === undefined) return mention.form === 'unit' && mention.amount !== undefined;
  if (mention.form !== 'unit' || !isCounted(mention) || asksOnly(mention, ground)) return false;
  return mention.isDefinite || isFragment(mention, ground);
}

// "Re: six Go engineers" says what the thread is about.
function isInReply({ head }: UnitMention, { reading }: CommitmentGround): boolean {
  if (reading.words[head]?.zone !== 'subject') return false;
  return ['re', 'fw', 'fwd', 'aw', 'antw'].includes(reading.words[0]?.text ?? '');
}

const questions = new Set(['what', 'which', 'how', 'why', 'where', 'if', 'whether']);

// "What a new engineer can do in a first week", "if it is three": nobody is offered there by a bare word.
function opensQuestion({ form, head, owner }: UnitMention, ground: CommitmentGround): boolean {
  if (owner === 'sender') return false;
  const clause = ground.reading.clauses[ground.clauseOf(head)];
  const opener = ground.reading.words[clause?.first ?? -1]?.text ?? '';
  // "What about two of us?"
  if (ground.reading.words[(clause?.first ?? 0) + 1]?.text === 'about') return false;
  return questions.has(opener) && (form === 'number' || opener !== 'if');
}

const askers = new Set([
  'do',
  'did',
  'does',
  'are',
  'is',
  'have',
  'has',
  'how',
  'which',
  'what',
  'who',
  'why',
]);

// "Do you need six Go engineers?" asks; "Would six Go engineers help?" offers.
function asksOnly(mention: UnitMention, ground: CommitmentGround): boolean {
  const clause = ground.reading.clauses[ground.clauseOf(mention.head)];
  if (clause?.modality !== 'asked' || mention.owner === 'sender') return false;
  return askers.has(ground.reading.words[clause.first]?.text ?? '');
}
