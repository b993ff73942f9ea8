import type { Message } from '@tenacious-bench/schema';
import type { CommitmentGround } from './commitment-ground.ts';
import { commitmentGround } from './commitment-ground.ts';
import type { CommitmentLanguage } from './commitment-language.ts';
import { findUnitMentions, type UnitMention } from './commitment-mentions.ts';
import { findTimes, type NamedTime } from './commitment-times.ts';
import { ownTurns } from './conversation-text.ts';
import { wordingsOf } from './reading-index.ts';
import type { Unjudged } from './statement.ts';

/** What the recipient wants to know or to have, in the message that this one answers. */
export type AskedCommitment = {
  readonly ground: CommitmentGround;
  readonly mentions: readonly UnitMention[];
  readonly times: readonly NamedTime[];
  /** "How many", "how soon", and whether what was offered still holds. */
  readonly isHowMany: boolean;
  readonly isHowSoon: boolean;
  readonly isStill: boolean;
};

/** Reads the recipient's last message as a question for what can be promised; none where the last word was not theirs. */
export function readQuestion(
  reading: Unjudged,
  language: CommitmentLanguage,
  readAgain: (message: Message) => Unjudged,
): AskedCommitment | undefined {
  const last = ownTurns(reading.situation).at(-1);
  if (last?.from !== 'recipient') return undefined;
  const ground = commitmentGround(readAgain(last.message), language);
  if (!wants(ground)) return undefined;
  const asks = (list: 'howMany' | 'howSoon' | 'stillThere') =>
    wordingsOf(ground.reading, language.ids[list]).length > 0;
  return {
    ground,
    mentions: findUnitMentions(ground).filter(({ owner }) => owner !== 'reader'),
    times: findTimes(ground),
    isHowMany: asks('howMany'),
    isHowSoon: asks('howSoon'),
    isStill: asks('stillThere'),
  };
}

const wishes = new Set('please need want really provided'.split(' '));

// "How many could you send?", "Two from mid-May, please."
function wants({ reading: { words, text } }: CommitmentGround): boolean {
  return text.includes('?') || words.some((word) => wishes.has(word.text));
}
