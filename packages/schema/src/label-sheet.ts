import * as z from 'zod';
import { labellerSchema } from './rater.ts';
import { rubricSchema } from './rubric.ts';
import { countSchema, dateSchema, digestSchema, identifierSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

const passageSchema = z.strictObject({ title: z.string(), text: z.string() });

/** All that one rater sees: no agent, no verdict, no score, and ids that tell nothing. */
export const labelPageSchema = z.strictObject({
  rater: labellerSchema,
  round: z.int().min(1),
  rubric: rubricSchema,
  items: z
    .array(
      z.strictObject({
        id: identifierSchema,
        /** What the author of the message knew. */
        context: z.array(passageSchema),
        /** What is judged; more than one message where a conversation went on, in its order. */
        messages: z.array(passageSchema).min(1),
      }),
    )
    .min(1),
});
export type LabelPage = z.infer<typeof labelPageSchema>;

/** What a rater was given, and what it stands for: kept by whoever asked, never by the rater. */
export const labelSheetSchema = z
  .strictObject({
    schema: tagSchema('label-sheet'),
    id: identifierSchema,
    createdAt: dateSchema,
    /** Of the page; every answer names it. */
    digest: digestSchema,
    page: labelPageSchema,
    key: z.array(
      z.strictObject({
        item: identifierSchema,
        task: identifierSchema,
        output: identifierSchema,
        agent: identifierSchema,
        trial: countSchema,
        family: identifierSchema,
      }),
    ),
    seed: z.union([z.int(), z.string()]),
    /** Tries without a message to judge. */
    leftOut: z.strictObject({ abstentions: countSchema, errors: countSchema }),
    /** When this rater was last asked the same, and why again so soon, where it was too soon. */
    earlier: z
      .strictObject({
        until: dateSchema,
        gapDays: z.number().min(0),
        because: z.string().regex(/\S/, 'expected a reason').optional(),
      })
      .optional(),
  })
  .refine(
    ({ page, key }) =>
      page.items.length === key.length && page.items.every(({ id }, at) => key[at]?.item === id),
    { error: 'expected one entry for each item, in their order', path: ['key'] },
  );
export type LabelSheet = z.infer<typeof labelSheetSchema>;
