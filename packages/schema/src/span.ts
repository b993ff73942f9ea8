import * as z from 'zod';

/** Half-open range of UTF-16 offsets into a text: `text.slice(start, end)` is what it means. */
export const spanSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .refine((span) => span.end >= span.start, { error: 'span ends before it starts', path: ['end'] });
export type Span = z.infer<typeof spanSchema>;

/** The parts of a message that a rule can be limited to. */
export const zoneSchema = z.enum([
  'subject',
  'greeting',
  'body',
  'quoted_reply',
  'quotation',
  'signature',
  'link',
  'code',
]);
export type Zone = z.infer<typeof zoneSchema>;
