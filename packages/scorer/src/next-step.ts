import type { Span } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { type AskSentence, askSentences } from './ask-sentence.ts';
import { conditionals } from './english-words.ts';
import { compileFirstAsk } from './find-asks.ts';
import { zoneCheck } from './is-in-zones.ts';
import {
  farewellWordings,
  lettingGo,
  nextStepGroups,
  nextStepWordings,
} from './next-step-wordings.ts';
import type { Reading } from './reading.ts';
import { markNames } from './word-marks.ts';
import { compileWordPatterns } from './word-pattern.ts';
import { indexPatterns } from './wording-index.ts';
import { wordsOf } from './words.ts';

/** Makes the search for what a message leads to: an ask, an offer, a link or a way out; none where it just ends. */
export function compileNextSteps(): (reading: Reading) => readonly Span[] {
  const firstAsk = compileFirstAsk();
  const findWays = compileWays();
  return (reading) => {
    const { words, zones } = reading;
    // A note to the operator instead of a message leads nowhere, and should not.
    const isMail = zones.blocks.some(({ zone }) => zone === 'greeting' || zone === 'signature');
    if (!isMail && words.length > 0) return [{ start: 0, end: 0 }];
    const sentences = askSentences(reading);
    const ask = firstAsk(sentences, reading);
    if (ask !== undefined) return [ask];
    const released = sentences.filter((sentence) => isReleased(sentence, reading));
    if (released.length > 0) return released.map((sentence) => spanOf(sentence, reading));
    return [...linksOf(reading), ...findWays(reading)];
  };
}

function compileWays(): (reading: Reading) => Span[] {
  const language = {
    groups: nextStepGroups,
    names: markNames,
    wordsOf: (written: string) => wordsOf(normalize(written).text).map(({ text }) => text),
  };
  const entriesOf = (wordings: readonly string[], key: 'way' | 'farewell') =>
    wordings
      .flatMap((wording) => compileWordPatterns(wording, language))
      .map((pattern) => ({ pattern, key }));
  const find = indexPatterns([
    ...entriesOf(nextStepWordings, 'way'),
    ...entriesOf(farewellWordings, 'farewell'),
  ]);
  return (reading) => {
    const isOver = isAnswer(reading);
    return find(reading)
      .filter(({ key, first }) => (key === 'way' || isOver) && isOwnBody(reading, first))
      .map((match) => spanOf(match, reading));
  };
}

function isAnswer({ situation: { thread, conversation } }: Reading): boolean {
  return thread.some(
    (turn) =>
      turn.kind === 'message' && turn.from === 'recipient' && turn.conversation === conversation,
  );
}

function isOwnBody({ words }: Reading, index: number): boolean {
  return words[index]?.zone === 'body' && words[index]?.voice === 'own';
}

function linksOf({ zones }: Reading): Span[] {
  const isShown = zoneCheck(zones, ['body', 'link']);
  return zones.inlines
    .filter(({ zone, span }) => zone === 'link' && isShown(span))
    .map(({ span }) => span);
}

// "If the search is done, I am glad", "all the best if it is": what hangs on a condition is let go.
function isReleased({ first, end }: AskSentence, { words }: Reading): boolean {
  let isConditional = false;
  let isLettingGo = false;
  for (let index = first; index < end; index++) {
    const text = words[index]?.text ?? '';
    isConditional ||=
      text === 'should' ? index === first : text !== 'whether' && conditionals.has(text);
    isLettingGo ||= lettingGo.has(text);
  }
  return isConditional && isLettingGo;
}

function spanOf({ first, end }: { first: number; end: number }, { words }: Reading): Span {
  return { start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
}
