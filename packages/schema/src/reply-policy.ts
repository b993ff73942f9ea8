/**
 * How replies are read: which classes of wording exist, the cues of each language, and what follows.
 * All of it is data; the engine knows neither the labels nor a word of any language.
 */
export type ReplyPolicy = {
  readonly id: string;
  readonly version: string;
  readonly classes: readonly ReplyClass[];
  readonly languages: readonly ReplyLanguage[];
  /** The first outcome whose condition holds decides; the last one must hold always. */
  readonly outcomes: readonly ReplyOutcome[];
  readonly calendar: ReplyCalendarOptions;
  /** The cues' examples are kept and tried elsewhere, so that they need not be loaded with the policy. */
  readonly examplesApart?: true;
};

/** A kind of thing that a reply can say. */
export type ReplyClass = {
  readonly id: string;
  /** Classes whose longer match hides one of this class inside it; every class when left out. */
  readonly yieldsTo?: readonly string[];
  /** Also read in what looks like a signature. @default false */
  readonly inSignature?: boolean;
  /** Looked for whatever language the reply seems to be in. @default false */
  readonly anyLanguage?: boolean;
  /** Read in the earlier turns of the agent instead of in the reply. @default 'prospect' */
  readonly speaker?: 'agent' | 'prospect';
};

/** The cues of one language. `<name>` in a pattern stands for the words of the group `name`. */
export type ReplyLanguage = {
  readonly language: string;
  /** Frequent words that tell the language; without them its cues count in every reply. */
  readonly common?: string;
  readonly groups?: Readonly<Record<string, string>>;
  readonly cues: readonly ReplyCue[];
  readonly times?: ReplyTimes;
};

/** Wordings that say one thing. */
export type ReplyCue = {
  readonly id: string;
  readonly class: string;
  readonly patterns: readonly string[];
  /** Texts that the wordings must find and must not find something in; only a policy with `examplesApart` may do without. */
  readonly examples?: { readonly match: readonly string[]; readonly miss: readonly string[] };
};

/** How a language that the quantity reader does not know writes times. */
export type ReplyTimes = {
  /** Twelve entries, each the names of a month separated by `|`. */
  readonly months?: readonly string[];
  /** Abbreviations that name a month only beside a day: `12 Sept`. */
  readonly shortMonths?: readonly string[];
  /** Words that may stand between a day and its month: `de`. */
  readonly between?: string;
  readonly until?: string;
  readonly after?: string;
  readonly end?: string;
  readonly phrases?: readonly TimePhrase[];
};

/** A stretch named in words: the next start of a month, or so many periods from now. */
export type TimePhrase = { readonly words: string } & (
  | { readonly month: number }
  | { readonly period: 'day' | 'week' | 'month' | 'quarter' | 'year'; readonly step: number }
);

export type ReplyCalendarOptions = {
  /** A time that begins at least so many days ahead is later, not an appointment. */
  readonly laterAfterDays: number;
  /** Days of the week, Sunday being 0, on which nobody is back. */
  readonly restDays: readonly number[];
};

/** What must be found for an outcome to apply; every stated part must hold. */
export type ReplyCondition = {
  readonly any?: readonly string[];
  readonly all?: readonly string[];
  readonly none?: readonly string[];
  /** In the last message of the agent. */
  readonly afterAgent?: readonly string[];
  /** In any earlier message of the prospect. */
  readonly afterProspect?: readonly string[];
};

/** A label and what to do. `{month}` and `{day}` in the action are filled in from the time that was found. */
export type ReplyOutcome = {
  readonly when: ReplyCondition;
  readonly label: string;
  readonly nextAction: string;
  /** The action where no time is known. */
  readonly undated?: string;
  /** Times inside cues of these classes are preferred to others. */
  readonly timesOf?: readonly string[];
  readonly because: string;
};
