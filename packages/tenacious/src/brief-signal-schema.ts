import * as z from 'zod';

// Every field is required and may be null: that is the one form that all vendors can be held to.
const date = z.iso.date().nullable();
const text = z.string().min(1);
const count = z.int().min(0);

/** How sure the source is, as a brief writes it. */
export const briefConfidenceSchema = z.enum(['high', 'medium', 'low', 'very_low']).nullable();

const seen = {
  confidence: briefConfidenceSchema,
  /** The day it was seen. */
  observed: date,
  source: z.string().nullable(),
};

/** Something seen about the prospect, in the fields that its type is read for. */
export const briefSignalSchema = z.union([
  z.strictObject({
    type: z.literal('funding'),
    round: text,
    amount: z.number().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    date,
    ...seen,
  }),
  z.strictObject({
    type: z.literal('open_roles'),
    stack: text,
    count,
    previous: count.nullable(),
    windowDays: count.nullable(),
    ...seen,
  }),
  z.strictObject({
    type: z.literal('layoff'),
    percent: z.number().min(0).max(100).nullable(),
    headcount: count.nullable(),
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
    date,
    ...seen,
  }),
  z.strictObject({ type: z.literal('engagement'), what: text, date, ...seen }),
  z.strictObject({ type: z.literal('connection'), person: text, relation: text, date, ...seen }),
  z.strictObject({ type: z.literal('offer_terms'), text, date, ...seen }),
  z.strictObject({ type: z.literal('resource'), text, date, ...seen }),
  z.strictObject({ type: z.literal('company_fact'), text, date, ...seen }),
]);
