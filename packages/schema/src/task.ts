import * as z from 'zod';
import { decisionSchema } from './decision.ts';
import { factSchema } from './fact.ts';
import { provenanceSchema } from './provenance.ts';
import { dateSchema, identifierSchema, languageSchema, versionSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';
import { turnSchema } from './turn.ts';

/** What a task adds to the policy for this one message. */
export const restrictionsSchema = z.strictObject({
  /** Phrases that are banned here besides the policy's own. */
  phrases: z.array(z.string().min(1)).optional(),
});
export type Restrictions = z.infer<typeof restrictionsSchema>;

/** What a right answer looks like, for tasks whose author can say so. */
export const expectationSchema = z.strictObject({
  /** Decisions that are right for this task; more than one where readings differ. */
  decisions: z.array(decisionSchema).min(1),
  because: z.string().min(1),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** One situation in which an agent has to write a message. */
export const taskSchema = z
  .strictObject({
    schema: tagSchema('task'),
    /** Content-addressed: see `taskId`. */
    id: identifierSchema,
    policy: z.strictObject({ id: identifierSchema, version: versionSchema.optional() }),
    title: z.string().min(1).optional(),
    /** One of the policy's stages, for example `cold`. */
    stage: identifierSchema,
    channel: identifierSchema,
    language: languageSchema,
    asOf: dateSchema,
    conversation: identifierSchema,
    facts: z.array(factSchema),
    thread: z.array(turnSchema),
    /** What happens after each message of the agent: the agent is asked again after every entry. */
    continues: z.array(z.array(turnSchema).min(1)).min(1).optional(),
    restrictions: restrictionsSchema.optional(),
    expected: expectationSchema.optional(),
    /** Tasks of one family stay on one side of every split. */
    family: identifierSchema,
    split: z.enum(['train', 'dev', 'held_out']).optional(),
    difficulty: z.enum(['easy', 'medium', 'hard']).optional(),
    /** Policy clauses or rules that this task is meant to exercise. */
    exercises: z.array(identifierSchema).optional(),
    provenance: provenanceSchema,
  })
  .superRefine(({ facts, continues = [] }, context) => {
    for (const [round, turns] of continues.entries())
      for (const [at, turn] of turns.entries())
        if (turn.kind === 'message' && turn.from === 'agent')
          context.addIssue({
            code: 'custom',
            path: ['continues', round, at, 'from'],
            message: 'the agent writes its own messages: only what others say can be told here',
            params: { code: 'agent_message' },
          });
    for (const index of repeatedIds(facts)) {
      context.addIssue({
        code: 'custom',
        path: ['facts', index, 'id'],
        message: 'another fact of this task has the same id',
        params: { code: 'duplicate_id' },
      });
    }
  });
export type Task = z.infer<typeof taskSchema>;

function repeatedIds(facts: readonly { id: string }[]): number[] {
  const seen = new Set<string>();
  return facts.flatMap(({ id }, index) => (seen.has(id) ? [index] : seen.add(id) && []));
}
