import type { Message } from '@tenacious-bench/schema';
import type { CommitmentGround } from './commitment-ground.ts';
import { commitmentGround } from './commitment-ground.ts';
import type { NamedKind } from './commitment-kinds.ts';
import { findUnitMentions, type UnitMention } from './commitment-mentions.ts';
import { findTimes, type NamedTime } from './commitment-times.ts';
import { ownTurns } from './conversation-text.ts';
import { grouped, wordingsOf } from './reading-index.ts';
import type { Unjudged } from './statement.ts';

/** What the recipient wants to know or to have, in the message that this one answers. */
export type AskedCommitment = {
  readonly ground: CommitmentGround;
  /** How many, from when and of which kind they want, in the sentences that ask for people. */
  readonly mentions: readonly UnitMention[];
  readonly times: readonly NamedTime[];
  readonly kinds: readonly NamedKind[];
  /** "How many", "how soon", and whether what was offered still holds. */
  readonly isHowMany: boolean;
  readonly isHowSoon: boolean;
  readonly isStill: boolean;
  /** Whether a word of theirs says that somebody is to begin. */
  readonly isForStart: boolean;
};

/** Reads the recipient's last message as a question for what can be promised; none where it asks for something else. */
export function readQuestion(
  { reading, language }: CommitmentGround,
  readAgain: (message: Message) => Unjudged,
): AskedCommitment | undefined {
  const last = ownTurns(reading.situation).at(-1);
  if (last?.from !== 'recipient') return undefined;
  const ground = commitmentGround(readAgain(last.message), language);
  const asking = askingSentences(ground);
  if (asking.size === 0) return undefined;
  const isAsked = ({ first }: { readonly first: number }) =>
    asking.has(ground.reading.words[first]?.sentence ?? -1);
  const asks = (list: 'howMany' | 'howSoon' | 'stillThere' | 'starts') =>
    wordingsOf(ground.reading, language.ids[list]).some(isAsked);
  return {
    ground,
    mentions: findUnitMentions(ground).filter(
      (mention) => isAsked(mention) && mention.owner !== 'reader' && !isTheirs(mention, ground),
    ),
    times: findTimes(ground).filter(isAsked),
    kinds: ground.kinds.filter(isAsked),
    isHowMany: asks('howMany'),
    isHowSoon: asks('howSoon'),
    isStill: asks('stillThere'),
    isForStart: asks('starts'),
  };
}

const wishes = new Set('please need want really provided lack lacks'.split(' '));
const doubts = new Set('possible work works help mix chance manageable doable that'.split(' '));

/**
 * The sentences that ask for people, and the one that a bare "is that possible?" looks back at. A question for a page, a
 * call or a price asks for something else, and then a yes is no promise.
 */
function askingSentences({ reading: { words, text } }: CommitmentGround): ReadonlySet<number> {
  const asking = new Set<number>();
  for (const [number, own] of grouped(words, ({ sentence }) => sentence)) {
    const end = own.at(-1)?.span.end ?? 0;
    const isQuestion = text
      .slice(end, end + 3)
      .trimStart()
      .startsWith('?');
    if (!isQuestion && !own.some((word) => wishes.has(word.text))) continue;
    if (own.some((word) => otherWishes.has(word.text))) continue;
    asking.add(number);
    if (isQuestion && own.some((word) => doubts.has(word.text))) asking.add(number - 1);
  }
  return asking;
}

const otherWishes = new Set(
  'page pages note paper outline write-up document documents template checklist list talk speak talking speaking call chat meet meeting cost costs price prices charge rate rates reply tickets review reviews send references reference'.split(
    ' ',
  ),
);

const having = new Set(['are', 'have', 'had', 'employ', 'lost', 'leave', 'hired', 'already']);

// "We are nine people", "two of us leave"
function isTheirs({ first, head }: UnitMention, { reading: { words } }: CommitmentGround): boolean {
  if (words[head + 1]?.text === 'of' && words[head + 2]?.text === 'us') return true;
  const before = words.slice(Math.max(0, first - 2), first).map(({ text }) => text);
  return ['we', 'i'].includes(before[0] ?? '') && having.has(before[1] ?? '');
}
