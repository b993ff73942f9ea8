import type * as z from 'zod';
import { HubRequestError } from './hub-request-error.ts';

/** What an answer holds, if it has the form that the Hub gives it. */
export function parseAnswer<Schema extends z.ZodType>(
  schema: Schema,
  answer: unknown,
  about: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => path.join('.') || 'all of it');
  throw new HubRequestError(
    `${about}: not an answer of a Hub, in ${places.slice(0, 3).join(', ')}`,
  );
}
