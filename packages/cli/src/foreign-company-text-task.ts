import type { Parsed, Task } from '@tenacious-bench/schema';
import { type Brief, type BriefSignal, taskFromBrief } from '@tenacious-bench/tenacious';
import { findQuantities, type Quantity } from '@tenacious-bench/text';
import { type Fields, textAt } from './foreign-fields.ts';
import { dayIn, firstOf } from './foreign-signals.ts';

/**
 * Makes a task of three short texts: `company_signal`, `bench_summary` and `prior_thread`.
 *
 * Of "Label: value." sentences those with a known label become signals, and the others stay company facts. Days are
 * told relative to the day of writing, so `asOf` can be any day.
 */
export function taskFromCompanyText(
  input: Fields,
  { asOf, phrases = [] }: { asOf: string; phrases?: readonly string[] },
): Parsed<Task> {
  return taskFromBrief(briefFrom(input, { asOf, phrases }));
}

function briefFrom(
  input: Fields,
  { asOf, phrases }: { asOf: string; phrases: readonly string[] },
): Brief {
  const told = labelled(textAt(input, 'company_signal') ?? '');
  const reply = textAt(input, 'prior_thread');
  return {
    asOf,
    stage: reply === undefined ? 'cold' : 'warm',
    channel: 'email',
    company: companyOf(told),
    prospect: {},
    signals: told.flatMap((part) => signalsOf(part, asOf)),
    bench: benchOf(textAt(input, 'bench_summary') ?? '', asOf),
    prices: [],
    thread: reply === undefined ? [] : [{ from: 'prospect', text: wordsOf(reply) }],
    restrictions: { phrases },
  };
}

type Labelled = { readonly label: string; readonly value: string };

/** "Company: Ferrow (Seed). Employee count: 22." in its parts; words before the first label are a part without one. */
function labelled(text: string): Labelled[] {
  const parts = text.split(/(?<=\.)\s+(?=[A-Z][A-Za-z ]*:)/);
  return parts.flatMap((part) => {
    const [, label = '', value = ''] = /^(?:([A-Z][A-Za-z ]*):)?\s*(.*?)\.?\s*$/s.exec(part) ?? [];
    return value === '' ? [] : [{ label, value }];
  });
}

function companyOf(told: readonly Labelled[]): string {
  const { value = '' } = told.find(({ label }) => label === 'Company') ?? {};
  return (value.split(' (')[0] ?? '').trim();
}

function signalsOf({ label, value }: Labelled, asOf: string): BriefSignal[] {
  const quantities = findQuantities(value, { now: asOf, nouns: ['headcount'] });
  const read = readers.get(label);
  const signals = read?.({ value, quantities, asOf });
  const text = label === '' ? value : `${label}: ${value}`;
  return signals ?? [{ type: 'company_fact', text }];
}

type Part = {
  readonly value: string;
  readonly quantities: readonly Quantity[];
  readonly asOf: string;
};
type Reader = (part: Part) => BriefSignal[] | undefined;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['Company', funding],
  ['Open engineering roles', openRoles],
  ['AI maturity score', maturity],
  ['Layoff signal', layoff],
]);

function funding({ value, quantities, asOf }: Part): BriefSignal[] | undefined {
  const round = /\((pre-seed|seed|series [a-h])\b/i.exec(value)?.[1];
  const amount = firstOf(quantities, 'money');
  const date = dayIn(quantities, asOf);
  // A company without anything beside its name is no signal.
  if (round === undefined) return value.includes('(') ? undefined : [];
  return [
    {
      type: 'funding',
      round,
      ...(amount?.redacted === false && { amount: amount.low, currency: amount.currency ?? 'USD' }),
      ...(date !== undefined && { date }),
    },
  ];
}

function openRoles({ quantities }: Part): BriefSignal[] | undefined {
  const total = firstOf(quantities, 'number');
  const all = total?.bound === 'exact' ? [{ type: 'open_roles', count: total.low }] : [];
  const stacks = quantities.flatMap((one) =>
    one.kind === 'count' && one.bound === 'exact'
      ? [{ type: 'open_roles', stack: one.noun.replace(/ engineers?$/i, ''), count: one.low }]
      : [],
  );
  const signals = [...all, ...stacks];
  return signals.length === 0 ? undefined : signals;
}

function maturity({ value }: Part): BriefSignal[] | undefined {
  const [, score, confidence] = /^(\d)(?:\s*\(confidence: ([\d.]+))?/.exec(value) ?? [];
  if (score === undefined) return undefined;
  const sureness = confidence === undefined ? {} : { confidence: Number(confidence) };
  return [{ type: 'ai_maturity', score: Number(score), ...sureness }];
}

function layoff({ value, quantities, asOf }: Part): BriefSignal[] | undefined {
  if (/^none\b/i.test(value)) return [];
  const percent = firstOf(quantities, 'percent')?.low;
  const date = dayIn(quantities, asOf);
  if (percent === undefined && date === undefined) return undefined;
  return [
    {
      type: 'layoff',
      ...(percent !== undefined && { percent }),
      ...(date !== undefined && { date }),
    },
  ];
}

const stackOf =
  /(\d+) ([A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*)*) engineer(?:s|\(s\))?(?: \((\d+) senior\b[^)]*\))?/g;

function benchOf(text: string, asOf: string): Brief['bench'] & object {
  const window = firstOf(findQuantities(text, { now: asOf }), 'duration');
  const startDays = window === undefined ? {} : { startDays: window.minutes.low / 1440 };
  return [...text.matchAll(stackOf)].map(([, available, stack = '', senior]) => ({
    stack,
    available: Number(available),
    ...(senior !== undefined && { senior: Number(senior) }),
    ...startDays,
  }));
}

/** What the prospect said, without the label and the quotation marks around it. */
function wordsOf(reply: string): string {
  return reply.replace(/^Prospect(?: reply)?:\s*/, '').replace(/^'(.*)'$/s, '$1');
}
