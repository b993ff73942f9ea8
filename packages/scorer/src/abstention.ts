import type { Fact, Rule } from '@tenacious-bench/schema';
import { ownTurns } from './conversation-text.ts';
import type { Reading } from './reading.ts';

type SilenceRule = Extract<Rule, { kind: 'conversation' }>;

/** Whether a rule looks at notes that an agent writes instead of a message. */
export function isSilenceRule(rule: Rule): rule is SilenceRule {
  return rule.kind === 'conversation' && rule.forbids === 'needless_silence';
}

/** Whether the text is a note to whoever runs the agent: it begins as one and speaks to nobody else. */
export function isAbstention({ id }: SilenceRule, reading: Reading): boolean {
  const { words, wordings } = reading;
  const notes = wordings.filter((match) => match.rule === id && !match.isException);
  if (!notes.some(({ first }) => opens(first, reading))) return false;
  return !words.some(({ zone }) => zone === 'greeting') && !isSpokenTo(reading);
}

// A note says what it is at once: at the start of the subject or of the body, a name or two before it.
const latest = 8;

function opens(first: number, { words }: Reading): boolean {
  const body = words.findIndex(({ zone }) => zone !== 'subject');
  const sentence = words[first]?.sentence;
  const start = sentence === words[0]?.sentence ? 0 : body;
  return sentence === words[start]?.sentence && first - start < latest;
}

function isSpokenTo({ words }: Reading): boolean {
  return words.some(({ text, voice }) => voice === 'own' && (text === 'you' || text === 'your'));
}

/** Whether the facts would have carried a message: something certain enough and new, or a question to answer. */
export function isGroundable({ topics = [] }: SilenceRule, { situation }: Reading): boolean {
  const { facts } = situation;
  if (facts === 'unknown') return false;
  const last = ownTurns(situation).at(-1);
  if (last?.from === 'recipient') return true;
  const since = last?.at.slice(0, 10) ?? '';
  return facts.some((fact) => topics.includes(fact.topic) && carries(fact, situation.asOf, since));
}

function carries(fact: Fact, asOf: string, since: string): boolean {
  const { disclosure, confidence, validUntil, observedAt } = fact;
  if (disclosure === 'internal' || confidence === 'low' || confidence === 'very_low') return false;
  const isFresh = validUntil === undefined || validUntil >= asOf.slice(0, 10);
  return isFresh && observedAt.slice(0, 10) > since;
}
