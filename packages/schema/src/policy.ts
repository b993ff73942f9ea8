import * as z from 'zod';
import { ruleSchema } from './rule.ts';
import { identifierSchema, languageSchema, versionSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';
import { vocabularySchema } from './vocabulary.ts';

const scale = z
  .strictObject({ minimum: z.number(), maximum: z.number() })
  .refine(({ minimum, maximum }) => maximum > minimum, {
    error: 'the maximum must be above the minimum',
    path: ['maximum'],
  });

/** Something the policy grades. */
export const dimensionSchema = z.strictObject({
  id: identifierSchema,
  title: z.string().min(1),
  /** Share of the total score; the weights of a policy add up to 1. */
  weight: z.number().min(0).max(1),
  scale,
  /** A grade below the gate fails the message. */
  gate: z.number().optional(),
});
export type Dimension = z.infer<typeof dimensionSchema>;

/** A marker of the house tone: graded beside the dimensions, never part of the total. */
export const markerSchema = z.strictObject({
  id: identifierSchema,
  title: z.string().min(1),
  scale,
  threshold: z.number(),
});
export type Marker = z.infer<typeof markerSchema>;

/** A written policy as data: it can be stored, diffed, digested and sent, and nothing in it is executed. */
export const policySchema = z.strictObject({
  schema: tagSchema('policy'),
  id: identifierSchema,
  version: versionSchema,
  title: z.string().min(1),
  languages: z.array(languageSchema).min(1),
  stages: z.array(identifierSchema).min(1),
  channels: z.array(identifierSchema).min(1),
  dimensions: z.array(dimensionSchema).min(1),
  markers: z.array(markerSchema),
  /** With this many markers below their threshold the message is blocked as off-brand. */
  brandViolationAt: z.int().min(1).optional(),
  vocabulary: vocabularySchema,
  rules: z.array(ruleSchema).min(1),
});
export type Policy = z.infer<typeof policySchema>;
