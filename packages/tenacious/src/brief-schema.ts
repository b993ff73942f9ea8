import * as z from 'zod';

const text = z.string().min(1);
const date = z.iso.date();
const count = z.int().min(0);
const confidence = z.enum(['high', 'medium', 'low', 'very_low']);

const seen = {
  confidence,
  observed: date.optional(),
  source: text.optional(),
};

/** What can be seen about a company. Every kind has its own fields, so that none is left to guess. */
const signal = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('funding'),
    round: text,
    amountUsd: z.int().min(1),
    date,
    ...seen,
  }),
  z.strictObject({
    type: z.literal('open_roles'),
    stack: text,
    count,
    previous: count.optional(),
    windowDays: z.int().min(1).optional(),
    ...seen,
  }),
  z.strictObject({
    type: z.literal('layoff'),
    percent: z.number().min(0).max(100).optional(),
    headcount: count.optional(),
    date,
    ...seen,
  }),
  z.strictObject({
    type: z.literal('leadership_change'),
    person: text,
    role: text,
    date,
    ...seen,
  }),
  z.strictObject({ type: z.literal('ai_maturity'), score: z.int().min(0).max(3), ...seen }),
  z.strictObject({ type: z.literal('tech_stack'), items: z.array(text).min(1), ...seen }),
  z.strictObject({
    type: z.literal('competitor_gap'),
    peers: z.array(text).min(1),
    practice: text,
    ...seen,
  }),
  z.strictObject({ type: z.literal('engagement'), what: text, date, ...seen }),
  z.strictObject({ type: z.literal('connection'), person: text, context: text, ...seen }),
  z.strictObject({ type: z.literal('company_fact'), text, ...seen }),
  z.strictObject({ type: z.literal('offer_terms'), text, ...seen }),
  z.strictObject({ type: z.literal('resource'), text, ...seen }),
]);

const bench = z.strictObject({
  stack: text,
  available: count,
  committed: count,
  senior: count,
  startDays: count,
});

const price = z.strictObject({ name: text, amountUsd: z.int().min(1), unit: text });

/** A step of the thread: somebody wrote, or the bench became another one. */
const turn = z.discriminatedUnion('from', [
  z.strictObject({ from: z.enum(['agent', 'prospect']), date, channel: text.optional(), text }),
  z.strictObject({ from: z.literal('event'), date, text, bench: z.array(bench).min(1) }),
]);

/**
 * A brief in the strictest form, as a model is asked for it: `taskFromBrief` takes this and a good deal more.
 *
 * @example
 * ```ts
 * const brief = { asOf: '2026-05-04', stage: 'cold', channel: 'email', company: 'Ferrow', signals: [], bench: [] };
 * const rest = { prospect: { name: 'Ana Lund', role: 'CTO' }, prices: [], thread: [] };
 * briefSchema.safeParse({ ...brief, ...rest }).success // => true
 * briefSchema.safeParse({ ...brief, ...rest, stage: 'later' }).success // => false
 * ```
 */
export const briefSchema = z.strictObject({
  asOf: date,
  stage: z.enum(['cold', 'warm', 're_engagement', 'nurture']),
  channel: z.enum(['email', 'linkedin', 'sms']),
  company: text,
  prospect: z.strictObject({ name: text, role: text }),
  segment: z.strictObject({ id: z.int().min(1).max(4), confidence }).optional(),
  signals: z.array(signal),
  bench: z.array(bench),
  prices: z.array(price),
  thread: z.array(turn),
  notes: text.optional(),
});
