import type { Issue, Policy, Rule, RuleKind, Vocabulary, Zone } from '@tenacious-bench/schema';
import { atomsOf } from './atoms.ts';
import { indexPhrases, phraseWords } from './phrase-index.ts';

/** What can be said against a part of a rule; the empty part is the whole rule. */
type Objection = { readonly part: string; readonly message: string };

// Fields that these kinds would silently ignore.
const withoutZones: readonly RuleKind[] = ['structure', 'claim', 'commitment', 'reference'];
const withoutExceptions: readonly RuleKind[] = [...withoutZones, 'wording', 'limit', 'plugin'];
const inlineZones: readonly Zone[] = ['quotation', 'code', 'link'];

/** Why no message could break a rule that compiles, or why none could keep it. */
export function unreachableIssues(rule: Rule, path: string, { vocabulary }: Policy): Issue[] {
  return [
    ...toWhen(rule),
    ...toZones(rule),
    ...toExceptions(rule),
    ...toKind(rule, vocabulary),
  ].map(({ part, message }) => ({ code: 'unreachable_rule', path: path + part, message }));
}

function toKind(rule: Rule, vocabulary: Vocabulary): Objection[] {
  if (rule.kind === 'phrase') return toPhrases(rule);
  if (rule.kind === 'limit') return toLimit(rule);
  if (rule.kind === 'claim') return toClaims(rule, vocabulary);
  return rule.kind === 'commitment' ? toCommitment(rule, vocabulary) : [];
}

function toWhen({ when = {} }: Rule): Objection[] {
  return (['stages', 'channels'] as const)
    .filter((name) => when[name]?.length === 0)
    .map((name) => ({
      part: `.when.${name}`,
      message: `no ${name} are left in which the rule applies: name one, or leave the list out for all`,
    }));
}

function toZones({ kind, zones }: Rule): Objection[] {
  const part = '.zones';
  if (zones === undefined) return [];
  if (zones.length === 0) {
    return [{ part, message: 'no zones are left to look in: name one, or leave the list out' }];
  }
  if (withoutZones.includes(kind)) {
    return [{ part, message: `rules of kind ${kind} do not look at zones: leave the list out` }];
  }
  if (kind !== 'wording' || !zones.every((zone) => inlineZones.includes(zone))) return [];
  const message = `wordings are never looked for in ${zones.join(' or ')}: add another zone`;
  return [{ part, message }];
}

function toExceptions({ kind, exceptions = [] }: Rule): Objection[] {
  if (exceptions.length === 0 || !withoutExceptions.includes(kind)) return [];
  const fix = kind === 'wording' ? 'use unless' : 'leave them out';
  return [
    { part: '.exceptions', message: `rules of kind ${kind} do not look at exceptions: ${fix}` },
  ];
}

function toPhrases(rule: Extract<Rule, { kind: 'phrase' }>): Objection[] {
  return rule.phrases.flatMap((phrase, index) => {
    if (!isExcused(phrase, rule)) return [];
    const message = `${JSON.stringify(phrase)} is itself an exception of the rule, so it can never match: remove one of the two`;
    return [{ part: `.phrases[${index}]`, message }];
  });
}

function isExcused(
  phrase: string,
  { exceptions = [], gap = 0 }: Extract<Rule, { kind: 'phrase' }>,
): boolean {
  const words = phraseWords(phrase);
  // Whatever can be written in several ways may be excused in one and not in another.
  if (/[~#]|\.\.\./.test(phrase) || (gap > 0 && words.length > 1)) return false;
  const text = words.join(' ');
  const find = indexPhrases(exceptions.map((exception) => ({ phrase: exception, gap: 0, key: 0 })));
  return find(atomsOf(text)).some(({ start, end }) => start === 0 && end === text.length);
}

function toLimit({ minimum = 0, maximum }: Extract<Rule, { kind: 'limit' }>): Objection[] {
  if (maximum === undefined) {
    if (minimum > 0) return [];
    return [{ part: '', message: 'no message can break the limit: set a maximum or a minimum' }];
  }
  if (minimum <= maximum) return [];
  const message = `no message can have at least ${minimum} and at most ${maximum}: lower the minimum or raise the maximum`;
  return [{ part: '.minimum', message }];
}

function toClaims(rule: Extract<Rule, { kind: 'claim' }>, vocabulary: Vocabulary): Objection[] {
  if (rule.claims.some((kind) => canArise(kind, rule, vocabulary))) return [];
  const about = rule.topics === undefined ? '' : ` about ${rule.topics.join(', ')}`;
  const message = `the vocabulary lets no claim of kind ${rule.claims.join(' or ')}${about} end as ${rule.statuses.join(' or ')}: declare it there, or change the rule`;
  return [{ part: '.claims', message }];
}

/** Whether a claim can come about. Kinds that need no word in the vocabulary always can. */
function canArise(
  kind: Extract<Rule, { kind: 'claim' }>['claims'][number],
  { topics, statuses }: Extract<Rule, { kind: 'claim' }>,
  vocabulary: Vocabulary,
): boolean {
  const isWanted = (topic: string) => topics === undefined || topics.includes(topic);
  const wanted = vocabulary.topics.filter(({ id }) => isWanted(id));
  if (kind === 'commitment') return vocabulary.commitments.some(({ topic }) => isWanted(topic));
  if (kind === 'price') return wanted.some(({ claim }) => claim === 'price');
  if (kind !== 'quantity' || topics === undefined || statuses.includes('supported')) return true;
  return wanted.some(({ claim = 'quantity' }) => claim === 'quantity');
}

function toCommitment(
  { topic }: Extract<Rule, { kind: 'commitment' }>,
  { commitments }: Vocabulary,
): Objection[] {
  if (commitments.some((commitment) => commitment.topic === topic)) return [];
  const message = `the vocabulary declares no commitment with topic ${topic}: add one to vocabulary.commitments`;
  return [{ part: '.topic', message }];
}
