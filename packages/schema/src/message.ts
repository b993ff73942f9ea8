import * as z from 'zod';
import { identifierSchema, languageSchema } from './scalar.ts';

/** What an agent wants to send, or what somebody sent. */
export const messageSchema = z.strictObject({
  /** One of the policy's channels, for example `email`. */
  channel: identifierSchema,
  subject: z.string().optional(),
  body: z.string(),
  language: languageSchema.optional(),
  /** File names only: contents are not judged. */
  attachments: z.array(z.string()).optional(),
});
export type Message = z.infer<typeof messageSchema>;
