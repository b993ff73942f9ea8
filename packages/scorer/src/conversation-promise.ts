import type { Quantity } from '@tenacious-bench/text';
import type { MessageTurn, PriorText } from './conversation-text.ts';
import { ownTurns, readPriorText } from './conversation-text.ts';
import { rememberDated } from './remember.ts';
import type { Situation } from './situation.ts';
import type { WordingFinder } from './wordings.ts';

/** What the sender promised: silence until a day, or without end. */
type SilencePromise = { readonly until: string | undefined };

/** Finds the promise of silence that a message on this day breaks. */
export type PromiseReader = (situation: Situation) => SilencePromise | undefined;

// As long as an answer can be expected to take.
const answerDays = 14;

/** Makes the reader of promises; once the recipient writes, an answer in good time breaks none. */
export function compilePromises(find: WordingFinder): PromiseReader {
  const readPromises = rememberDated((text, at) => promisesIn(readPriorText(text, at), at, find));
  const promised = ({ message, at }: MessageTurn) => readPromises(message.body, at);
  return (situation) => {
    const turns = ownTurns(situation);
    const today = situation.asOf.slice(0, 10);
    const binding = turns.flatMap((turn, index) => {
      const answers = turns.slice(index + 1).filter(({ from }) => from === 'recipient');
      const isLifted = answers.some(({ at }) => daysBetween(at, today) <= answerDays);
      if (turn.from !== 'agent' || isLifted) return [];
      // Any word of theirs lifts a silence without an end.
      return promised(turn).filter(({ until }) => until !== undefined || answers.length === 0);
    });
    return binding.find(({ until }) => until === undefined || today < until);
  };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from.slice(0, 10))) / 86_400_000;
}

function promisesIn(prior: PriorText, at: string, find: WordingFinder): SilencePromise[] {
  return find(prior).map(({ first, end }) => {
    const sentence = prior.words[first]?.sentence;
    const from = prior.words[first]?.span.start ?? 0;
    const last = prior.words.findLast((word) => word.sentence === sentence) ?? prior.words[end - 1];
    const to = last?.span.end ?? from;
    const date = prior.quantities.find(
      ({ kind, span }) => kind === 'date' && span.start >= from && span.end <= to,
    );
    return { until: date === undefined ? undefined : dayOf(date, at) };
  });
}

// "1 November" in a promise is the next one, whatever it would be in a report.
function dayOf(date: Quantity, at: string): string | undefined {
  if (date.kind !== 'date') return undefined;
  const { from } = date;
  if (from >= at.slice(0, 10)) return from;
  return `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
}
