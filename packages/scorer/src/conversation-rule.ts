import type { Rule, Span, Vocabulary } from '@tenacious-bench/schema';
import { isAbstention, isGroundable } from './abstention.ts';
import type { Hit } from './compiled-rule.ts';
import { compileOtherAddressee } from './conversation-addressee.ts';
import { compileFirstContact } from './conversation-first-contact.ts';
import { otherLanguage } from './conversation-language.ts';
import { compileAlteredOffer } from './conversation-offer.ts';
import { compileOptOuts } from './conversation-opt-out.ts';
import { compilePromises } from './conversation-promise.ts';
import { repeatedMessage } from './conversation-repeated.ts';
import { compileReversals } from './conversation-reversal.ts';
import { spanOfWords } from './leak-retelling.ts';
import type { Reading } from './reading.ts';
import { clauseAt } from './reading-index.ts';
import { wantsSomething } from './wants-something.ts';
import { compileWordingList } from './wordings.ts';

type ConversationRule = Extract<Rule, { kind: 'conversation' }>;

/** Makes the check of what a message owes to the conversation that it goes on with. */
export function compileConversationRule(
  rule: ConversationRule,
  vocabulary: Vocabulary,
): (reading: Reading) => Hit[] {
  const find = finderOf(rule, vocabulary);
  const message = `${rule.title}: ${rule.because}`;
  return (reading) => {
    const span = find(reading);
    return span === undefined ? [] : [{ span, message }];
  };
}

function finderOf(
  rule: ConversationRule,
  vocabulary: Vocabulary,
): (reading: Reading) => Span | undefined {
  const { forbids, priorWordings = [], groups, invitations = [], reversals = [] } = rule;
  const findPrior = compileWordingList(priorWordings, vocabulary, groups);
  switch (forbids) {
    case 'after_opt_out':
      return afterOptOut(rule, compileOptOuts(findPrior));
    case 'dropped_promise':
      return droppedPromise(rule, compilePromises(findPrior));
    case 'altered_offer':
      return alteredOffer(rule, compileAlteredOffer({ grades: wordsIn(rule.grades) }, findPrior));
    case 'reversed_promise':
      return compileReversals(reversals, { vocabulary, groups: groups ?? {} });
    case 'first_contact': {
      const isUninvited = compileFirstContact(invitations, findPrior);
      return (reading) => (isUninvited(reading.situation) ? wholeBody(reading) : undefined);
    }
    case 'needless_silence':
      return needlessSilence(rule, compileOptOuts(findPrior));
    case 'other_language': {
      const words = { common: wordsIn(rule.commonWords), foreign: wordsIn(rule.foreignWords) };
      return (reading) => otherLanguage(reading, words);
    }
    case 'other_addressee':
      return compileOtherAddressee(rule.sameNames);
    case 'repeated_message':
      return repeatedMessage;
    default:
      return forbids satisfies never;
  }
}

function wordsIn(list = ''): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** All that the sender wrote in the body. */
function wholeBody(reading: Reading): Span {
  const { words } = reading;
  const first = words.findIndex(({ zone }) => zone === 'body');
  const last = words.findLastIndex(({ zone }) => zone === 'body');
  return first < 0 ? { start: 0, end: 0 } : spanOfWords(reading, first, last + 1);
}

function afterOptOut(
  { id }: ConversationRule,
  isOptedOut: ReturnType<typeof compileOptOuts>,
): (reading: Reading) => Span | undefined {
  return (reading) => {
    if (!isOptedOut(reading.situation)) return undefined;
    return confirms(id, reading) && !wantsSomething(reading) ? undefined : wholeBody(reading);
  };
}

function confirms(rule: string, { wordings }: Reading): boolean {
  return wordings.some((match) => match.rule === rule && !match.isException);
}

function droppedPromise(
  { id }: ConversationRule,
  brokenPromise: ReturnType<typeof compilePromises>,
): (reading: Reading) => Span | undefined {
  return (reading) => {
    if (brokenPromise(reading.situation) === undefined) return undefined;
    const hasNews = reading.situation.thread.at(-1)?.kind === 'event';
    return hasNews && confirms(id, reading) ? undefined : wholeBody(reading);
  };
}

function alteredOffer(
  { id }: ConversationRule,
  findAltered: ReturnType<typeof compileAlteredOffer>,
): (reading: Reading) => Span | undefined {
  return (reading) => (admits(id, reading) ? undefined : findAltered(reading));
}

// "If your plans have changed" admits nothing.
function admits(rule: string, reading: Reading): boolean {
  return reading.wordings.some(
    (match) =>
      match.rule === rule &&
      !match.isException &&
      clauseAt(reading, match.first)?.modality === 'asserted',
  );
}

function needlessSilence(
  rule: ConversationRule,
  isOptedOut: ReturnType<typeof compileOptOuts>,
): (reading: Reading) => Span | undefined {
  return (reading) => {
    if (!isAbstention(rule, reading) || isOptedOut(reading.situation)) return undefined;
    return isGroundable(rule, reading) ? wholeBody(reading) : undefined;
  };
}
