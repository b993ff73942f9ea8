import type { Span } from '@tenacious-bench/schema';
import { type AskSentence, askSentences } from './ask-sentence.ts';
import { anyOf } from './clause-modality.ts';
import { conditionals, negations, prepositions, subordinators } from './english-words.ts';
import { compileFirstAsk } from './find-asks.ts';
import { isAnswer } from './is-answer.ts';
import { zoneCheck } from './is-in-zones.ts';
import {
  farewellWordings,
  lettingGo,
  mentionWordings,
  nextStepGroups,
  offerWordings,
  releaseWordings,
} from './next-step-wordings.ts';
import { patternWords } from './pattern-words.ts';
import type { Reading } from './reading.ts';
import { markNames } from './word-marks.ts';
import { compileWordPatterns } from './word-pattern.ts';
import { indexPatterns } from './wording-index.ts';

/** Makes the search for what a message leads to: an ask, an offer, a link or a way out; none where it just ends. */
export function compileNextSteps(): (reading: Reading) => readonly Span[] {
  const findLeads = compileLeads();
  const findExits = compileWays(['release', 'farewell']);
  return (reading) => {
    const leads = findLeads(reading);
    if (leads.length > 0) return leads;
    const released = askSentences(reading).filter((sentence) => isReleased(sentence, reading));
    if (released.length > 0) return released.map((sentence) => spanOf(sentence, reading));
    return findExits(reading);
  };
}

/** Makes the search for what a message asks or offers: the first ask, or else links and offers. */
export function compileLeads(): (reading: Reading) => readonly Span[] {
  const firstAsk = compileFirstAsk();
  const findOffers = compileWays(['offer', 'mention']);
  return (reading) => {
    const ask = firstAsk(askSentences(reading), reading);
    return ask === undefined ? [...linksOf(reading), ...findOffers(reading)] : [ask];
  };
}

type Way = 'offer' | 'mention' | 'release' | 'farewell';

const wayWordings: Readonly<Record<Way, readonly string[]>> = {
  offer: offerWordings,
  mention: mentionWordings,
  release: releaseWordings,
  farewell: farewellWordings,
};

function compileWays(ways: readonly Way[]): (reading: Reading) => Span[] {
  const language = {
    groups: nextStepGroups,
    names: markNames,
    wordsOf: patternWords,
  };
  const find = indexPatterns(
    ways.flatMap((key) =>
      wayWordings[key]
        .flatMap((wording) => compileWordPatterns(wording, language))
        .map((pattern) => ({ pattern, key })),
    ),
  );
  return (reading) =>
    find(reading)
      .filter((match) => isOwnBody(reading, match.first) && isWay(match, reading))
      .map((match) => spanOf(match, reading));
}

function isWay(
  { key, first, end }: { readonly key: Way; readonly first: number; readonly end: number },
  reading: Reading,
): boolean {
  switch (key) {
    case 'offer':
      // "How long your search will take I cannot say."
      return !anyOf(reading.words, first, end, negations);
    case 'mention':
      return isLastWord(first, reading);
    case 'release':
      return true;
    case 'farewell':
      return isAnswer(reading);
    default:
      return key satisfies never;
  }
}

function isLastWord(at: number, { words }: Reading): boolean {
  const last = words.findLast(({ zone, voice }) => zone === 'body' && voice === 'own');
  return last?.sentence === words[at]?.sentence;
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
    isLettingGo ||= lettingGo.has(text) && !isOfWorkers(words, index);
  }
  return isConditional && isLettingGo;
}

// "… could take on one service, and leave when your own people arrive"
function isOfWorkers(words: Reading['words'], at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.text !== 'leave' || next?.breakBefore !== 'none') return false;
  return subordinators.has(next.text) || prepositions.has(next.text) || next.text === 'again';
}

function spanOf({ first, end }: { first: number; end: number }, { words }: Reading): Span {
  return { start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
}
