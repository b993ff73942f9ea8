import { type FreeStack, stackNamed, stacksIn } from './agent-capacity.ts';
import { stackSlots, stackToOffer } from './agent-offer.ts';
import type { Signal } from './agent-signals.ts';
import type { Situation } from './agent-situation.ts';
import type { Voice } from './agent-voice.ts';
import { type Wish, wishesOf } from './agent-wishes.ts';
import type { Say } from './agent-wording.ts';
import { numberWord, numberWords } from './number-word.ts';

/** What a reply asks for, answered. */
export type Answer = {
  readonly words: string;
  /** Whether it says how many people there are. */
  readonly isOfPeople: boolean;
  /** What the message asks next; absent where it had better ask nothing. */
  readonly ask: keyof Voice['asks'] | undefined;
  readonly exit: keyof Voice['exits'];
};

type Given = {
  readonly situation: Situation;
  readonly shown: readonly Signal[];
  readonly voice: Voice;
  readonly say: Say;
};

/** Answers the last reply of the reader; undefined where it asks for nothing that has an answer of its own. */
export function answerTo(given: Given): Answer | undefined {
  const { words } = given.situation.conversation;
  const wanted = wishesOf(words).filter((wish) => wish !== 'page');
  const closing = wanted.find((wish) => wish === 'decline' || wish === 'later');
  const asked = wanted.filter((wish) => wish !== 'decline' && wish !== 'later');
  // A decline that also asks something is a question.
  if (closing !== undefined && asked.length === 0)
    return {
      words: wordsFor([closing], given),
      isOfPeople: false,
      ask: undefined,
      exit: closing,
    };
  const taken = withoutDoubles(asked).slice(0, 3);
  if (taken.length === 0) return undefined;
  return {
    words: wordsFor(taken, given),
    isOfPeople: taken.includes('capacity'),
    ask: askAfter(taken, given),
    exit: 'ask',
  };
}

// A question about a sum or a reduction is answered with the floors, and needs no second word on price.
function withoutDoubles(wanted: readonly Wish[]): Wish[] {
  const isPriced = wanted.some((wish) => wish === 'total' || wish === 'discount');
  const isTotal = wanted.includes('price') || wanted.includes('discount');
  const kept = wanted.filter((wish) => wish !== 'total' || isTotal).filter(isTalkOrMore);
  return isPriced && !kept.includes('price') && isTotal ? [...kept, 'price'] : kept;
}

// A day of the week beside a question is the day that it is about, and no appointment.
function isTalkOrMore(wish: Wish, _index: number, wanted: readonly Wish[]): boolean {
  return wish !== 'talk' || wanted.length === 1;
}

function wordsFor(wanted: readonly Wish[], given: Given): string {
  const sentences = wanted.map((wish) =>
    wish === 'capacity' || wish === 'page'
      ? capacityWords(given)
      : given.say(wish, given.voice.answers[wish]),
  );
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function capacityWords({ situation, shown, voice, say }: Given): string | undefined {
  const { stack, name } = wantedStack(situation, shown);
  if (name === undefined) return undefined;
  if (stack === undefined || stack.free === 0)
    return say('none', voice.capacity.none, { stack: name });
  const slots = stackSlots(stack);
  const wanted = wantedCount(situation.conversation.words);
  if (wanted === undefined) return say('open', voice.capacity.open, slots);
  const count = { wanted: numberWord(wanted), engineers: wanted === 1 ? 'engineer' : 'engineers' };
  const kind = wanted > stack.free ? 'partial' : 'enough';
  return say(kind, voice.capacity[kind], { ...slots, ...count });
}

type WantedStack = { readonly stack: FreeStack | undefined; readonly name: string | undefined };

/** The stack that the reader names, the one that was last written about, or the one that there is to offer. */
function wantedStack(situation: Situation, shown: readonly Signal[]): WantedStack {
  const { capacity, conversation, signals } = situation;
  const roles = signals.flatMap(({ slots }) => slots.stack ?? []);
  const names = [...capacity.map(({ stack }) => stack), ...roles];
  const texts = [situation.conversation.words, conversation.sent?.message.body ?? ''];
  const [named] = texts.flatMap((text) => stacksIn(text, names));
  if (named !== undefined) {
    const stack = stackNamed(named, capacity);
    return { stack, name: stack?.stack ?? named };
  }
  const stack = stackToOffer(situation, shown);
  return { stack, name: stack?.stack ?? capacity[0]?.stack };
}

const counted =
  /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:months?|weeks?|days?|years?|phases?|minutes?|hours?))(?=(?: [\p{L}+#]+){0,3} (?:engineers?|developers?|devs?|people|seniors?|hands|of them|specialists?)\b)|\ball (two|three|four|five|six|seven|eight)\b/iu;

/** How many people a text asks for. */
function wantedCount(text: string): number | undefined {
  const found = counted.exec(text);
  const word = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (word === undefined) return undefined;
  const count = /^\d+$/.test(word) ? Number(word) : numberWords.indexOf(word);
  return count > 0 ? count : undefined;
}

function askAfter(wanted: readonly Wish[], { situation, shown }: Given): keyof Voice['asks'] {
  const needsLead: readonly Wish[] = ['total', 'discount', 'price', 'contract', 'who'];
  if (wanted.some((wish) => needsLead.includes(wish))) return 'lead';
  if (wanted.includes('talk')) return 'time';
  if (!wanted.includes('capacity')) return 'meet';
  const { stack } = wantedStack(situation, shown);
  const count = wantedCount(situation.conversation.words) ?? 1;
  return stack !== undefined && stack.free >= count ? 'start' : 'lead';
}
