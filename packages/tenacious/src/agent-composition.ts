import type { Random } from '@tenacious-bench/stats';
import { type Answer, answerTo } from './agent-answer.ts';
import { type Letter, shortened } from './agent-letter.ts';
import { offerOf } from './agent-offer.ts';
import { openingOf } from './agent-opening.ts';
import { shownSignals } from './agent-shown-signals.ts';
import type { Signal } from './agent-signals.ts';
import type { Situation } from './agent-situation.ts';
import { replySubject, subjectOf } from './agent-subject.ts';
import type { Voice } from './agent-voice.ts';
import { type Say, speaker } from './agent-wording.ts';

/** Writes a letter for a situation in a voice: what is seen, what is not, one offer, one ask, a way out. */
export function composeLetter(situation: Situation, voice: Voice, random: Random): Letter {
  const avoid = situation.task.restrictions?.phrases ?? [];
  const minutes = random.fork('minutes').choice(['15', '20', '25']);
  const say = speaker({ ...situation.slots, minutes }, { random, avoid });
  const shown = shownSignals(situation, random);
  const given = { situation, shown, voice, say, random };
  const isAnswer = situation.stage === 'warm' && situation.conversation.reply !== undefined;
  const answer = isAnswer ? answerTo(given) : undefined;
  const letter = answer === undefined ? approach(given) : reply(given, answer);
  return shortened(letter, situation.stage);
}

type Given = {
  readonly situation: Situation;
  readonly shown: readonly Signal[];
  readonly voice: Voice;
  readonly say: Say;
  readonly random: Random;
};

function approach(given: Given): Letter {
  const { situation, shown, voice, say } = given;
  const [first, second] = shown;
  const offer = offerOf(given);
  const isQuiet = situation.stage === 'nurture';
  return {
    ...frame(given),
    subject: subjectOf(given, offer),
    opening: openingOf(given),
    signal: first && signalWords(first, given),
    second: second && signalWords(second, given),
    limits: say('limits', voice.limits[first?.topic ?? 'plain']),
    offer: offer.kind === 'people' ? changedFirst(offer.words, given) : offer.words,
    ask: isQuiet ? undefined : say('ask', voice.asks[offer.kind]),
    exit: say('exit', voice.exits[isQuiet ? 'quiet' : 'ask']) ?? '',
  };
}

function reply(given: Given, { words, isOfPeople, ask, exit }: Answer): Letter {
  const { shown, voice, say } = given;
  // An answer rests on the reader's own words: beside them only what is certain is worth naming.
  const first = shown.find(({ strength }) => strength === 'sure');
  const isClosing = ask === undefined;
  return {
    ...frame(given),
    subject: replySubject(given),
    opening: openingOf(given),
    signal: isClosing ? undefined : first && signalWords(first, given),
    limits: isClosing ? undefined : say('limits', voice.limits[first?.topic ?? 'plain']),
    answer: isOfPeople ? changedFirst(words, given) : words,
    ask: ask && say('ask', voice.asks[ask]),
    exit: say('exit', voice.exits[exit]) ?? '',
  };
}

function frame({ situation, voice, say }: Given): Pick<Letter, 'greeting' | 'signature'> {
  const isShort = situation.task.channel === 'sms' || situation.task.channel === 'linkedin';
  const signatures = isShort ? voice.shortSignatures : voice.signatures;
  const greetings = situation.slots.first === undefined ? unnamed(voice) : named(voice);
  return {
    greeting: say('greeting', greetings) ?? '',
    signature: say('signature', signatures) ?? '',
  };
}

function named({ greetings }: Voice) {
  return greetings.filter((greeting) => greeting.includes('{first}'));
}

function unnamed({ greetings }: Voice) {
  return greetings.filter((greeting) => !greeting.includes('{first}'));
}

/** A signal in words as sure as it is; a person who is the reader is not named to the reader. */
function signalWords({ topic, strength, slots }: Signal, { situation, voice, say }: Given) {
  const isReader = slots.person === situation.slots.reader;
  const other = topic === 'leadership_change' && !isReader ? slots.person : undefined;
  return say(`signal ${topic} ${slots.stack ?? ''}`, voice.signals[topic][strength], {
    ...slots,
    other,
  });
}

/** What was offered before still stands, or the message says that it does not. */
function changedFirst(words: string | undefined, { situation, voice, say }: Given) {
  if (!hasChanged(situation)) return words;
  return [say('changed', voice.openings.changed), words].filter(Boolean).join(' ');
}

/** Whether an event came between the sender's last message and this one. */
function hasChanged({ task, conversation }: Situation): boolean {
  const sent = conversation.sent;
  if (sent === undefined) return false;
  const later = task.thread.slice(task.thread.indexOf(sent) + 1);
  return later.some(
    (turn) => turn.kind === 'event' && (turn.adds ?? []).some(({ topic }) => topic === 'capacity'),
  );
}
