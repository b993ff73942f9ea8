import type { Brief, BriefSignal } from './brief.ts';

/** What a sentence about a draft can be made of: the facts of its brief, as they are written in English. */
export type DraftFacts = {
  readonly company: string;
  readonly first: string;
  readonly segment: number;
  readonly stack: string;
  readonly free: number;
  readonly senior: number;
  readonly startDays: number;
  /** A stack that no part of the brief knows. */
  readonly otherStack: string;
  /** Two tools that no part of the brief knows. */
  readonly tools: readonly [string, string];
  readonly prices: { readonly junior: number; readonly senior: number; readonly hourly: number };
  readonly signals: ReadonlyMap<string, BriefSignal>;
  /** The day so many days after the message, such as `12 May`. */
  readonly day: (offset: number) => string;
  /** The same day as a brief has it. */
  readonly date: (offset: number) => string;
};

/** Reads the facts of a brief that a mutation is made of. */
export function draftFacts(brief: Brief): DraftFacts {
  const signals = new Map((brief.signals ?? []).map((signal) => [signal.type, signal]));
  const known = JSON.stringify(brief);
  const date = (offset: number) => daysFrom(brief.asOf, offset);
  return {
    company: brief.company.split(' ')[0] ?? brief.company,
    first: (brief.prospect.name ?? '').split(' ')[0] ?? '',
    segment: brief.segment?.id ?? 1,
    ...capacityOf(brief),
    otherStack: unknownOf(['Rust', 'Elixir', 'Kotlin', 'Scala'], known, 0),
    tools: [unknownOf(tools, known, 0), unknownOf(tools, known, 1)],
    prices: pricesOf(brief),
    signals,
    date,
    day: (offset) => writtenDay(date(offset)),
  };
}

/** A date as a message writes it, such as `18 March`. */
export function writtenDay(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]}`;
}

/** The month and the year of a date, such as `March 2025`. */
export function writtenMonth(date: string): string {
  const [year, month] = date.split('-').map(Number);
  return `${months[(month ?? 1) - 1]} ${year}`;
}

/** A sum of dollars as a price list writes it, such as `$5,700`. */
export function dollars(amount: number): string {
  return `$${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const tools = ['Airflow', 'Snowflake', 'Terraform', 'Kafka'];

function capacityOf({ bench = [] }: Brief) {
  const [first] = bench;
  const free = (first?.available ?? 0) - (first?.committed ?? 0);
  // Existing commitments are taken from the seniors first.
  const senior = Math.max(0, (first?.senior ?? 0) - (first?.committed ?? 0));
  return { stack: first?.stack ?? '', free, senior, startDays: first?.startDays ?? 0 };
}

function pricesOf({ prices = [] }: Brief): DraftFacts['prices'] {
  const amount = (word: string) => prices.find(({ name }) => name.includes(word))?.amountUsd ?? 0;
  return { junior: amount('junior'), senior: amount('senior'), hourly: amount('hourly') };
}

function unknownOf(names: readonly string[], known: string, index: number): string {
  return names.filter((name) => !known.includes(name))[index] ?? 'COBOL';
}

function daysFrom(date: string, offset: number): string {
  return new Date(Date.parse(date) + offset * 86_400_000).toISOString().slice(0, 10);
}
