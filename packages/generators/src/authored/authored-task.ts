import {
  dateSchema,
  expectationSchema,
  identifierSchema,
  type Message,
  type Task,
} from '@tenacious-bench/schema';
import * as z from 'zod';

/** The fields above the text of an authored task. The brief in it is the domain's own. */
export const authoredFieldsSchema = z.strictObject({
  title: z.string().min(1),
  author: z.string().min(1),
  createdAt: dateSchema,
  difficulty: z.enum(['easy', 'medium', 'hard']),
  /** Clauses or rules of the policy. */
  exercises: z.array(identifierSchema).min(1),
  /** Who is meant to fail: ids of agents, and `scorer` where it is expected to judge a message wrongly. */
  defeats: z.array(identifierSchema).min(1),
  expected: expectationSchema,
  brief: z.record(z.string(), z.unknown()),
});
export type AuthoredFields = z.infer<typeof authoredFieldsSchema>;

/** A message that breaks the policy, and the rules that have to say so. */
export type MustFail = {
  readonly title: string;
  readonly rules: readonly string[];
  readonly message: Message;
};

/** A message that only looks wrong, and the words of it that nobody may hold against it. */
export type MustPass = {
  readonly title: string;
  readonly mustNotFlag: readonly string[];
  readonly message: Message;
};

/** A task that a person wrote to be hard, with the messages that show where the line is. */
export type AuthoredTask = AuthoredFields & {
  /** What makes it hard, for a reader. */
  readonly why: string;
  readonly mustFail: readonly MustFail[];
  readonly mustPass: readonly MustPass[];
  /** What the fields make: the row of a data set. */
  readonly task: Task;
};
