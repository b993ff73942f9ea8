import type { Message } from '@tenacious-bench/schema';
import type { Stage } from './agent-situation.ts';

/** A message in its parts, any of which may be left out or spoiled. */
export type Letter = {
  readonly subject?: string | undefined;
  readonly greeting: string;
  /** What takes up the reader's own words or the last message. */
  readonly opening?: string | undefined;
  /** What the reader asked for, answered. */
  readonly answer?: string | undefined;
  readonly signal?: string | undefined;
  readonly second?: string | undefined;
  /** What cannot be seen from outside. */
  readonly limits?: string | undefined;
  readonly offer?: string | undefined;
  readonly ask?: string | undefined;
  readonly exit: string;
  readonly signature: string;
};

/** The parts of a letter that hold words. */
export type LetterPart = keyof Letter;

/** The words that a body may have at a stage. */
const wordLimits: Readonly<Record<Stage, number>> = {
  cold: 120,
  warm: 200,
  re_engagement: 100,
  nurture: 100,
};
// What a message can do without, the least of it first.
const spare = ['second', 'opening', 'limits', 'offer', 'signal'] as const;

/** Leaves out what a letter can do without until it fits the stage; the parts in `keep` stay. */
export function shortened(
  letter: Letter,
  stage: Stage,
  { keep = [] }: { keep?: readonly LetterPart[] } = {},
): Letter {
  let short = letter;
  for (const part of spare.filter((name) => !keep.includes(name))) {
    if (!isTooLong(short, stage)) return short;
    const { [part]: _, ...rest } = short;
    short = rest;
  }
  return short;
}

/** Whether a letter has more words than its stage allows. */
export function isTooLong(letter: Letter, stage: Stage): boolean {
  return wordCount(bodyOf(letter)) > wordLimits[stage];
}

/** The letter as a message; a channel without subject lines gets none. */
export function letterMessage(letter: Letter, channel: string): Message {
  const { subject } = letter;
  const hasSubject = subject !== undefined && channel !== 'sms' && channel !== 'linkedin';
  return { channel, ...(hasSubject && { subject }), body: bodyOf(letter) };
}

function bodyOf(letter: Letter): string {
  const { greeting, opening, answer, signal, second, limits, offer, ask, exit, signature } = letter;
  const paragraphs = [
    greeting,
    ...(answer === undefined
      ? [joined(opening, signal, second, limits)]
      : [joined(opening, answer), joined(signal, second, limits)]),
    joined(offer),
    joined(ask, exit),
    signature,
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function joined(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined && sentence !== '').join(' ');
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
