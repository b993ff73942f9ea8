import type { Span } from './span.ts';

/**
 * How the wording relates the stated figure to the truth. `vague` words ("several", "dozens") carry
 * a conventional interval, so that a checker can still see that 200 is not "several".
 */
export type Bound = 'exact' | 'about' | 'at_least' | 'at_most' | 'vague';

/** The stated figure or range. `low` and `high` are equal unless the text names two figures or is vague. */
export type Amount = { readonly low: number; readonly high: number; readonly bound: Bound };

/** Inclusive ISO dates. */
export type DateInterval = { readonly from: string; readonly to: string };

export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year';
export type DurationUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'working_day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade';

type Found<Kind extends string> = {
  readonly kind: Kind;
  readonly span: Span;
  readonly quote: string;
};

/** What follows "per" or a slash, joined with hyphens and the time unit last: `month`, `engineer-month`. */
type Rate = { readonly per: string | null };

export type NumberQuantity = Found<'number'> & Amount & Rate;

export type CountQuantity = Found<'count'> &
  Amount &
  Rate & {
    /** The words that say what is counted, such as `open Go roles`, and the last of them in lower case. */
    readonly noun: string;
    readonly nounSpan: Span;
    readonly head: string;
  };

/** A measure used as an adjective, such as `one-page` or `12-person`: never a count of pages sent. */
export type CompoundQuantity = Found<'compound'> & Amount & { readonly unit: string };

export type OrdinalQuantity = Found<'ordinal'> & { readonly value: number };

/** `low` and `high` are percents or percentage points; 50 basis points are 0.5 points. */
export type PercentQuantity = Found<'percent'> &
  Amount &
  Rate & { readonly unit: 'percent' | 'point' };

/** A share between 0 and 1: "a third", "half of", "7 out of 10", "2/3". */
export type FractionQuantity = Found<'fraction'> & Amount;

export type MultiplierQuantity = Found<'multiplier'> & Amount;

export type MoneyQuantity = Found<'money'> &
  Rate & {
    /** ISO 4217, or null where the text names money but no currency ("five grand"). */
    readonly currency: string | null;
  } & (
    | ({ readonly redacted: false } & Amount)
    /** A published band with the digits blanked out, such as `$X,XXX`. */
    | { readonly redacted: true; readonly bound: Bound }
  );

export type DurationQuantity = Found<'duration'> &
  Amount &
  Rate & {
    /** The unit of `low` and `high`, as written. */
    readonly unit: DurationUnit;
    /** One scale for comparing: a month is 365/12 days, a working day 7/5 of a day. */
    readonly minutes: { readonly low: number; readonly high: number };
    /** Set where the text ties the stretch to now: "the past 60 days", "the next two weeks". */
    readonly window: 'past' | 'next' | null;
  };

export type DateQuantity = Found<'date'> &
  DateInterval & {
    readonly precision: DatePrecision;
    /** Read relative to `now`: "last week", "two weeks ago", "on Tuesday". */
    readonly isRelative: boolean;
    /** The text names no year, so the one that the tense and the distance to `now` suggest was taken. */
    readonly isYearInferred: boolean;
    /** Other readings: 11/02 as 2 November, another year, the other Tuesday. */
    readonly alternatives: readonly DateInterval[];
    readonly relation: 'on' | 'before' | 'until' | 'since' | 'after';
    /** The distance as worded: "ten days from now" is 10 days, "two weeks ago" -2 weeks. */
    readonly offset: {
      readonly low: number;
      readonly high: number;
      readonly unit: DurationUnit;
    } | null;
  };

export type TimeQuantity = Found<'time'> & {
  /** 24-hour clock. */
  readonly from: string;
  readonly to: string;
  readonly bound: Bound;
  /** Nothing says whether morning or afternoon is meant. */
  readonly isAmbiguous: boolean;
};

/** "from 6 to 9", "up from two", "3 → 8": the figure before and after, null where unsaid. */
export type ChangeQuantity = Found<'change'> & {
  readonly from: Amount | null;
  readonly to: Amount | null;
  readonly direction: 'up' | 'down' | null;
  readonly of: 'number' | 'percent' | 'money' | 'duration';
  /** ISO 4217 for money, the time unit for a duration, else null. */
  readonly unit: string | null;
  readonly noun: string | null;
  readonly nounSpan: Span | null;
};

/** Digits that name something and measure nothing: `v2.3`, `ISO 27001`, `B2B`, `24/7`, a telephone number. */
export type IdentifierQuantity = Found<'identifier'>;

export type Quantity =
  | NumberQuantity
  | CountQuantity
  | CompoundQuantity
  | OrdinalQuantity
  | PercentQuantity
  | FractionQuantity
  | MultiplierQuantity
  | MoneyQuantity
  | DurationQuantity
  | DateQuantity
  | TimeQuantity
  | ChangeQuantity
  | IdentifierQuantity;

export type QuantityKind = Quantity['kind'];
