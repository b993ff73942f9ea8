import type { Offer } from './agent-offer.ts';
import type { Signal } from './agent-signals.ts';
import type { Situation } from './agent-situation.ts';
import type { Voice } from './agent-voice.ts';
import type { Say } from './agent-wording.ts';

type Given = {
  readonly situation: Situation;
  readonly shown: readonly Signal[];
  readonly voice: Voice;
  readonly say: Say;
};

const subjectLimit = 60;

/** The subject of a first message or a touch: about the signal where it is certain, about the page where that is all. */
export function subjectOf(given: Given, { kind }: Offer): string | undefined {
  const { situation, shown, voice, say } = given;
  if (situation.conversation.reply !== undefined && situation.stage === 'warm')
    return replySubject(given);
  const [first] = shown;
  const isCertain = first?.strength === 'sure';
  const topic = isCertain && kind === 'people' ? first.topic : kind === 'page' ? 'page' : 'plain';
  const subject = say('subject', voice.subjects[topic], first?.slots);
  return fitting(subject) ?? fitting(say('subject', voice.subjects.plain));
}

/** The subject of an answer. */
export function replySubject({ voice, say }: Pick<Given, 'voice' | 'say'>): string | undefined {
  return fitting(say('subject', voice.subjects.reply)) ?? 'Re: your question';
}

function fitting(subject: string | undefined): string | undefined {
  return subject !== undefined && subject.length <= subjectLimit ? subject : undefined;
}
