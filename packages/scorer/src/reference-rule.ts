import type { Claim, Confidence, Fact, Rule, Span } from '@tenacious-bench/schema';
import type { Hit } from './compiled-rule.ts';
import { isFunctionWord } from './english-words.ts';
import { isPoliteClose } from './polite-close.ts';
import type { Reading } from './reading.ts';
import { isInText } from './told.ts';

type ReferenceRule = Extract<Rule, { kind: 'reference' }>;

const worthNaming: readonly Confidence[] = ['high', 'medium'];

/** Makes the check that a message names enough facts specifically, as far as there are any worth naming. */
export function compileReferenceRule({ minimum, topics, title, because }: ReferenceRule) {
  return (reading: Reading): Hit[] => {
    const { claims, situation } = reading;
    const { facts } = situation;
    // With unknown facts nobody can tell whether a reference is right.
    if (facts === 'unknown') return [];
    const isWanted = (topic: string) => topics === undefined || topics.includes(topic);
    const nameable = facts.filter((fact) => isWanted(fact.topic) && isWorthNaming(fact));
    const named = claims.filter(
      ({ topic, fact }) => fact !== undefined && topic !== undefined && isWanted(topic),
    );
    const wanted = Math.min(minimum, nameable.length);
    if (new Set(named.map(({ fact }) => fact)).size >= wanted) return [];
    if (answersRecipient(reading) || answersQuestion(reading) || isPoliteClose(reading)) return [];
    return [{ span: vagueSpan(reading), message: `${title}: ${because}` }];
  };
}

/** Where the message should have said something: its first sentence that speaks of the reader at all. */
function vagueSpan({ words, lengthOf }: Reading): Span {
  const body = words.filter(({ zone }) => zone === 'body');
  const spoken = words.find(
    ({ zone }, index) => zone === 'body' && lengthOf('recipient', index) > 0,
  );
  const sentence = (spoken ?? body[0])?.sentence;
  const own = body.filter((word) => word.sentence === sentence);
  return { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 };
}

/** So many everyday words in common are no accident. */
const enoughShared = 3;

/** An answer is about the reader when it takes up what the reader wrote in this conversation. */
function answersRecipient({ words, situation, familiar, readText }: Reading): boolean {
  const { thread, conversation } = situation;
  const written = new Set(
    thread.flatMap((turn) =>
      turn.kind === 'message' && turn.from === 'recipient' && turn.conversation === conversation
        ? telling(readText(turn.message.body))
        : [],
    ),
  );
  const own = words.filter(isInText);
  const shared = new Set(telling(own).filter((stem) => written.has(stem)));
  // "What do you cost?" is one word to take up, and a third of a longer mail has to be more.
  const isTakenUp = shared.size >= Math.min(2, written.size) && shared.size * 3 >= written.size;
  return (
    (written.size > 0 && isTakenUp) ||
    shared.size >= enoughShared ||
    [...shared].some((stem) => !familiar.has(stem))
  );
}

/** "Who could you give us?" is answered by who is free, and "what is it?" by a price, in whatever words. */
function answersQuestion({ situation: { thread, conversation }, claims }: Reading): boolean {
  const last = thread.findLast(
    (turn) => turn.kind === 'message' && turn.conversation === conversation,
  );
  const isAsked =
    last?.kind === 'message' && last.from === 'recipient' && /[?？]/.test(last.message.body);
  return isAsked && claims.some(isSpecific);
}

// "We have great engineers" would answer anything.
function isSpecific({ kind, quote }: Claim): boolean {
  return (kind === 'commitment' || kind === 'price') && /[\s\d]/.test(quote.trim());
}

function telling(words: readonly { readonly text: string; readonly stem: string }[]): string[] {
  return words
    .filter(({ text }) => text.length > 3 && !isFunctionWord(text))
    .map(({ stem }) => stem);
}

function isWorthNaming({ confidence, disclosure }: Fact): boolean {
  return disclosure === 'quotable' && worthNaming.includes(confidence);
}
