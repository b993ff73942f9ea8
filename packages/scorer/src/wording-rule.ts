import type { Claim, Span, Vocabulary, Zone } from '@tenacious-bench/schema';
import { isAttributed } from './attributed-words.ts';
import type { Clause } from './clauses.ts';
import type { Hit } from './compiled-rule.ts';
import { isFunctionWord } from './english-words.ts';
import { compileEvaluation, type Evaluation } from './evaluation.ts';
import { indexSpans } from './index-spans.ts';
import { isReadersOwn } from './readers-own.ts';
import type { Reading } from './reading.ts';
import { clauseAt, sentenceAround, wordingsOf } from './reading-index.ts';
import { recipientWordsCheck } from './recipient-words.ts';
import { compileThreadConsent } from './thread-consent.ts';
import { compoundCheck } from './word-compound.ts';
import type { WordingMatch, WordingRule } from './wordings.ts';

type Place = Pick<WordingMatch, 'first' | 'end'>;

const ownZones: readonly Zone[] = ['subject', 'greeting', 'body', 'signature'];
const anyButQuoted: readonly Claim['modality'][] = ['asserted', 'hedged', 'asked', 'conditional'];

/** Makes the check of a rule's wordings, which the reading has already found. */
export function compileWordingRule(
  rule: WordingRule,
  vocabulary: Vocabulary,
): (reading: Reading) => Hit[] {
  const isGuilty = guiltCheck(rule);
  const isAgreed = consentCheck(rule, vocabulary);
  const evaluate = compileEvaluation(rule, isGuilty);
  const placeOf = rule.unlessWithin === 'clause' ? clauseOf : sentenceOf;
  return (reading) => {
    const own = wordingsOf(reading, rule.id);
    const evaluated = evaluate(reading);
    if (own.length + evaluated.length === 0) return [];
    const suspects = own.filter((match) => !match.isException && isGuilty(match, reading));
    const guilty = withoutExcused(suspects, own, (match) => placeOf(match, reading));
    if (guilty.length + evaluated.length === 0 || isAgreed(reading)) return [];
    // Cues have their own say about what is innocent: those of negative weight.
    const isSaid = new Set(guilty.map((match) => sentenceOf(match, reading)));
    const weak = evaluated.filter((match) => !isSaid.has(sentenceOf(match, reading)));
    const message = `${rule.title}: ${rule.because}`;
    return [
      ...withoutOverlaps(guilty).map((match) => ({ span: spanOf(match, reading), message })),
      ...weak.map((match) => ({
        span: spanOf(match, reading),
        message,
        weak: weaknessOf(match, reading),
      })),
    ];
  };
}

function withoutExcused(
  suspects: readonly WordingMatch[],
  own: readonly WordingMatch[],
  placeOf: (match: WordingMatch) => number,
): readonly WordingMatch[] {
  const exceptions = own.filter(({ isException }) => isException);
  if (suspects.length === 0 || exceptions.length === 0) return suspects;
  const places = new Set(exceptions.map(placeOf));
  const spans = indexSpans(exceptions.map(({ first, end }) => ({ start: first, end })));
  // "That would let you hold the wage bill": a wording may go on into the next clause, and its exception there.
  return suspects.filter(
    (match) =>
      !places.has(placeOf(match)) && !spans.overlap({ start: match.first, end: match.end }),
  );
}

function weaknessOf({ first, weight }: Evaluation, reading: Reading) {
  return { weight, sentence: spanOf(sentenceAround(reading, first), reading) };
}

function spanOf({ first, end }: Place, { words }: Reading): Span {
  return { start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
}

function consentCheck(
  { unlessThread, groups }: WordingRule,
  vocabulary: Vocabulary,
): (reading: Reading) => boolean {
  return unlessThread === undefined
    ? () => false
    : compileThreadConsent(unlessThread, vocabulary, groups);
}

function guiltCheck(rule: WordingRule): (match: WordingMatch, reading: Reading) => boolean {
  const { zones = ownZones, modalities = anyButQuoted, polarities = ['affirmed'] } = rule;
  const { recipientWords } = rule;
  const isRecipients =
    recipientWords === undefined ? () => false : recipientWordsCheck(recipientWords);
  const isCompound = compoundCheck(rule.homonyms ?? []);
  return (match, reading) => {
    const word = reading.words[match.first];
    if (word === undefined || word.voice !== 'own' || !zones.includes(word.zone)) return false;
    if (rule.unlessEchoed === true && isEchoed(match, reading)) return false;
    if (isCompound(match, reading)) return false;
    if (isAttributed(match.first, reading)) return false;
    if (rule.unlessKnown === true && isReadersOwn(match, reading)) return false;
    const clause = clauseAt(reading, match.first);
    const isMeant =
      clause === undefined ||
      (modalities.includes(clause.modality) && polarities.includes(polarityOf(clause, reading)));
    return isMeant && !isRecipients(reading.words.slice(match.first, match.end), reading.situation);
  };
}

// "We do no discounts, price matching or trials": the denial reaches to the end of the list.
function polarityOf({ first, end, verb, polarity, sentence }: Clause, reading: Reading) {
  const { words } = reading;
  const isListed =
    verb === -1 && words.slice(first, end).some(({ text }) => text === 'or' || text === 'nor');
  const before = isListed ? clauseAt(reading, first - 1) : undefined;
  return before?.sentence === sentence ? before.polarity : polarity;
}

// In the body an echo may accept what was asked for; a subject only says what the thread is about.
function isEchoed({ first, end }: WordingMatch, { words, known }: Reading): boolean {
  const said = words.slice(first, end);
  return said.every(
    ({ zone, text, stem }) => zone === 'subject' && (isFunctionWord(text) || known.has(stem)),
  );
}

function clauseOf({ first }: Place, reading: Reading): number {
  return clauseAt(reading, first)?.first ?? -1;
}

function sentenceOf({ first }: Place, { words }: Reading): number {
  return words[first]?.sentence ?? -1;
}

// One place is one finding, and the evidence is the longest wording that begins there.
function withoutOverlaps(matches: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const match of matches.toSorted((a, b) => a.first - b.first || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || match.first >= last.end) kept.push(match);
  }
  return kept;
}
