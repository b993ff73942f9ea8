import type { Brief, BriefSignal, BriefTurn } from './brief.ts';
import type { Draft } from './draft.ts';
import { type DraftFacts, draftFacts } from './draft-facts.ts';
import type { LabelledKind } from './violation-kinds.ts';

/** A draft with one violation, the words that are it, and the same draft with innocent words in their place. */
export type Injection = {
  readonly draft: Draft;
  /** Empty where the violation is about the message as a whole. */
  readonly quote: string;
  readonly twin: Draft;
};

/** One way to put a violation of a kind into a draft; undefined where the draft offers no place for it. */
export type InjectionForm = (draft: Draft, facts: DraftFacts) => Injection | undefined;

/** The forms of each kind of violation. */
export type InjectionForms = Readonly<Partial<Record<LabelledKind, readonly InjectionForm[]>>>;

/** Where a sentence is put: before the signal, after it, after the offer, after the way out, below the signature. */
export type Place = 'opening' | 'signal' | 'offer' | 'exit' | 'postscript';

/** Words, or how they follow from the facts of the brief; undefined where those do not have what is needed. */
export type Words = string | ((facts: DraftFacts) => string | undefined);

/** A sentence that is put beside what the draft says already. */
export function added(place: Place, violation: Words, twin: Words): InjectionForm {
  return (draft, facts) => {
    const quote = wordsOf(violation, facts);
    const neutral = wordsOf(twin, facts);
    if (quote === undefined || neutral === undefined) return undefined;
    return {
      draft: withSentence(draft, place, quote),
      quote,
      twin: withSentence(draft, place, neutral),
    };
  };
}

/** Another subject line, on channels that have one. */
export function subjectLine(violation: Words, twin: Words): InjectionForm {
  return exchanged(
    (draft, subject) => (draft.subject === undefined ? undefined : { ...draft, subject }),
    violation,
    twin,
  );
}

/** Other words for one part of the draft. */
export function exchanged(
  change: (draft: Draft, words: string) => Draft | undefined,
  violation: Words,
  twin: Words,
): InjectionForm {
  return (draft, facts) => {
    const quote = wordsOf(violation, facts);
    const neutral = wordsOf(twin, facts);
    if (quote === undefined || neutral === undefined) return undefined;
    const changed = change(draft, quote);
    const twinned = change(draft, neutral);
    return changed && twinned && { draft: changed, quote, twin: twinned };
  };
}

/** The same form in a situation that is changed first, for the violation and its twin alike. */
export function given(
  change: (brief: Brief, facts: DraftFacts) => Brief | undefined,
  form: InjectionForm,
): InjectionForm {
  return (draft, facts) => {
    const brief = change(draft.brief, facts);
    if (brief === undefined) return undefined;
    // The unknown names stay the same ones, also where the change makes them known.
    const { otherStack, tools } = facts;
    return form({ ...draft, brief }, { ...draftFacts(brief), otherStack, tools });
  };
}

/** The form where a condition on the draft holds, and none elsewhere. */
export function where(
  holds: (draft: Draft, facts: DraftFacts) => boolean,
  form: InjectionForm,
): InjectionForm {
  return (draft, facts) => (holds(draft, facts) ? form(draft, facts) : undefined);
}

/** The brief with one more signal, which replaces those of its type. */
export function withSignal(brief: Brief, signal: BriefSignal): Brief {
  const others = (brief.signals ?? []).filter(({ type }) => type !== signal.type);
  return { ...brief, signals: [...others, signal] };
}

/** The brief with one more turn at the end of its thread. */
export function withTurn(brief: Brief, turn: BriefTurn): Brief {
  return { ...brief, thread: [...(brief.thread ?? []), turn] };
}

function wordsOf(words: Words, facts: DraftFacts): string | undefined {
  return typeof words === 'string' ? words : words(facts);
}

function withSentence(draft: Draft, place: Place, sentence: string): Draft {
  switch (place) {
    case 'opening':
      return { ...draft, signal: joined(sentence, draft.signal) };
    case 'signal':
      return { ...draft, signal: joined(draft.signal, sentence) };
    case 'offer':
      return { ...draft, offer: joined(draft.offer, sentence) };
    case 'exit':
      return { ...draft, exit: joined(draft.exit, sentence) };
    case 'postscript':
      return { ...draft, postscript: sentence };
    default:
      return place satisfies never;
  }
}

// A part that ends with an address takes the next sentence on a line of its own.
function joined(one: string, other: string): string {
  return `${one}${/[.?!)]$/.test(one) ? ' ' : '\n'}${other}`;
}
