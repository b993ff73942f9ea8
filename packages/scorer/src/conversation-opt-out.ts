import type { Span } from '@tenacious-bench/schema';
import type { MessageTurn } from './conversation-text.ts';
import { ownTurns, readPriorText } from './conversation-text.ts';
import { rememberDated } from './remember.ts';
import type { Situation } from './situation.ts';
import type { WordingFinder } from './wordings.ts';
import type { Word } from './words.ts';

/** Tells whether the recipient asked not to be written to again, and did not write since. */
export type OptOutReader = (situation: Situation) => boolean;

/** Makes the reader of opt-outs; any channel counts, and a wish that ends on a date is none. */
export function compileOptOuts(find: WordingFinder): OptOutReader {
  const asks = rememberDated((text, at) => asksForSilence(text, at, find));
  const isOptOut = ({ message, at }: MessageTurn) =>
    asks(`${message.subject ?? ''}\n${message.body}`, at);
  return (situation) => {
    const written = ownTurns(situation).filter(({ from }) => from === 'recipient');
    const last = written.findLastIndex(isOptOut);
    return last >= 0 && !written.slice(last + 1).some(reopens);
  };
}

// Whoever asks wants an answer; an automatic reply or a word of thanks wants nothing.
function reopens({ message }: MessageTurn): boolean {
  return /[?？]/.test(message.body);
}

// "Don't call me, mail me instead" and "not before June" are no farewell.
const untils = new Set(['before', 'until', 'till', 'til', 'instead']);

function asksForSilence(text: string, at: string, find: WordingFinder): boolean {
  const prior = readPriorText(text, at);
  const quoted = quotedStretches(text);
  return find(prior).some(({ first }) => {
    const { sentence, span } = prior.words[first] as Word;
    if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) return false;
    if (isFooter(lineAround(text, span))) return false;
    return !prior.words.some((word) => word.sentence === sentence && untils.has(word.text));
  });
}

const footerOpenings =
  /^(?:if you (?:no longer|do not|would|prefer)|to (?:stop|unsubscribe|opt|manage|update|leave)|you (?:can|may|could|are|receive|received)|click|unsubscribe (?:here|at|from our|via)|manage|update|this (?:message|mail|email)|reply stop)\b/;
const footerWords =
  /\b(?:here|click|link|below|https?|www|preferences|newsletters?|mailings?|subscriptions?|updates|any time)\b/;

// "If you no longer wish to hear from Lumenpath, unsubscribe here" is what the reader's own firm writes below its mails.
function isFooter(line: string): boolean {
  return footerOpenings.test(line) && footerWords.test(line) && !/\b(?:me|us|my|i)\b/.test(line);
}

/** The sentence of a line that holds a place, in lower case. */
function lineAround(text: string, { start, end }: Span): string {
  const opens = text.slice(0, start).search(/[^.!?\n]*$/);
  const until = end + text.slice(end).search(/[.!?]\s|\n|$/);
  return text.slice(opens, until).trim().toLowerCase();
}

const quotation = /["“„«][^"“”„«»\n]{3,80}["”“»]|(?<!\p{L})['‘][^'‘’\n]{3,60}['’](?!\p{L})/gu;

// "Our 'remove me from the list' takes nine minutes" is about a button; a text that is nothing but a quotation means it.
function quotedStretches(text: string): Span[] {
  const stretches = [...text.matchAll(quotation)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const inside = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  return inside * 2 > text.trim().length ? [] : stretches;
}
