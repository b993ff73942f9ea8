import { createParser, languageSchema, type Parsed } from '@tenacious-bench/schema';
import * as z from 'zod';
import { answer, answers } from '../answers/answer.ts';
import {
  authorSchema,
  contactSchema,
  hubTagSchema,
  licenceSchema,
  scoreSchema,
  taskCategorySchema,
} from '../answers/release-answers.ts';

const repositorySchema = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name');

/** A data set of one version, to be found again. */
const dataReferenceSchema = z.strictObject({
  repository: repositorySchema,
  revision: answer('Which tag or commit of the data set?'),
  splits: z.array(z.string().min(1)).min(1),
});
export type DataReference = z.infer<typeof dataReferenceSchema>;

/** Everything that only a person can say about a trained model. */
export const modelAnswersSchema = z.strictObject({
  title: answer('What is the model called?'),
  description: answer('What is it, in one paragraph?'),
  languages: z.array(languageSchema).min(1),
  tags: z.array(hubTagSchema),
  licence: licenceSchema,
  authors: z.array(authorSchema).min(1),
  contacts: z.array(contactSchema).min(1),
  task: taskCategorySchema,
  /** The library that loads it, as the Hub names it. */
  library: hubTagSchema.optional(),
  baseModels: z.array(
    z.strictObject({ repository: repositorySchema, revision: z.string().min(1) }),
  ),
  trainedOn: z.array(dataReferenceSchema).min(1),
  evaluatedOn: z.array(dataReferenceSchema).min(1),
  usage: answer('How is it loaded and asked?'),
  training: answer('How was it trained: procedure, settings, hardware, cost?'),
  evaluation: answer('How was it evaluated?'),
  scores: z.array(scoreSchema).min(1),
  intendedUses: answers('What is it meant for?'),
  outOfScopeUses: answers('What is it not meant for?'),
  limits: answers('What are its known limits?'),
  biases: answer('Which biases and risks does it have?'),
  ethics: answer('Which ethical questions does it raise, and how were they met?'),
  maintenance: answer('Who maintains it, how and for how long?'),
});
export type ModelAnswers = z.infer<typeof modelAnswersSchema>;

const parse = createParser(modelAnswersSchema);

/** Reads the answers that a model card needs. */
export function parseModelAnswers(input: unknown): Parsed<ModelAnswers> {
  return parse(input);
}
