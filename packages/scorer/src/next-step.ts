import type { Span } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { type AskSentence, askSentences } from './ask-sentence.ts';
import { conditionals } from './english-words.ts';
import { compileFirstAsk } from './find-asks.ts';
import { isAnswer } from './is-answer.ts';
import { zoneCheck } from './is-in-zones.ts';
import {
  farewellWordings,
  lettingGo,
  nextStepGroups,
  offerWordings,
  releaseWordings,
} from './next-step-wordings.ts';
import type { Reading } from './reading.ts';
import { markNames } from './word-marks.ts';
import { compileWordPatterns } from './word-pattern.ts';
import { indexPatterns } from './wording-index.ts';
import { wordsOf } from './words.ts';

/** Makes the search for what a message leads to: an ask, an offer, a link or a way out; none where it just ends. */
export function compileNextSteps(): (reading: Reading) => readonly Span[] {
  const findLeads = compileLeads();
  const findReleases = compileWays(releaseWordings);
  const findFarewells = compileWays(farewellWordings);
  return (reading) => {
    const leads = findLeads(reading);
    if (leads.length > 0) return leads;
    const released = askSentences(reading).filter((sentence) => isReleased(sentence, reading));
    if (released.length > 0) return released.map((sentence) => spanOf(sentence, reading));
    return [...findReleases(reading), ...(isAnswer(reading) ? findFarewells(reading) : [])];
  };
}

/** Makes the search for what a message asks or offers: the first ask, or else links and offers. */
export function compileLeads(): (reading: Reading) => readonly Span[] {
  const firstAsk = compileFirstAsk();
  const findOffers = compileWays(offerWordings);
  return (reading) => {
    const ask = firstAsk(askSentences(reading), reading);
    return ask === undefined ? [...linksOf(reading), ...findOffers(reading)] : [ask];
  };
}

function compileWays(wordings: readonly string[]): (reading: Reading) => Span[] {
  const language = {
    groups: nextStepGroups,
    names: markNames,
    wordsOf: (written: string) => wordsOf(normalize(written).text).map(({ text }) => text),
  };
  const patterns = wordings.flatMap((wording) => compileWordPatterns(wording, language));
  const find = indexPatterns(patterns.map((pattern) => ({ pattern, key: '' })));
  return (reading) =>
    find(reading)
      .filter(({ first }) => isOwnBody(reading, first))
      .map((match) => spanOf(match, reading));
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
