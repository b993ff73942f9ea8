import {
  createParser,
  dateSchema,
  digestSchema,
  identifierSchema,
  languageSchema,
  type Parsed,
} from '@tenacious-bench/schema';
import * as z from 'zod';
import { isHubLicence } from '../licences/hub-licences.ts';
import { answer, answers, answersTo } from './answer.ts';
import { datasheetSections } from './datasheet-questions.ts';
import { responsibleAiQuestions } from './responsible-ai-questions.ts';
import { isTaskCategory } from './task-categories.ts';

const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'expected an address: https://…',
});

/** A person, whose names are written apart so that a citation can be sorted; or a body. */
export const authorSchema = z.union([
  z.strictObject({
    given: answer('Which given name has this author?'),
    family: answer('Which family name has this author?'),
    affiliation: answer('Where does this author work?').optional(),
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'expected an ORCID such as 0000-0002-1825-0097')
      .optional(),
  }),
  z.strictObject({ name: answer('Which body is the author?') }),
]);
export type Author = z.infer<typeof authorSchema>;

export const contactSchema = z.strictObject({
  name: answer('Who answers questions?'),
  address: answer('Where are they reached?'),
});

export const licenceSchema = z.strictObject({
  id: z.custom<string>((id) => typeof id === 'string' && isHubLicence(id), {
    message: 'expected a licence that the Hub knows, or other',
    params: { code: 'unknown_licence' },
  }),
  /** Of a licence that is `other`. */
  name: answer('What is the licence called?').optional(),
  link: webAddressSchema.optional(),
  /** Its full text; Apache 2.0 and CC BY 4.0 need none. */
  text: answer('What does the licence say?').optional(),
});
export type LicenceAnswer = z.infer<typeof licenceSchema>;

/** One figure, and the file that it was read from. */
export const scoreSchema = z
  .strictObject({
    system: answer('Which system was scored?'),
    split: identifierSchema,
    metric: answer('What was measured?'),
    value: z.number(),
    interval: z.tuple([z.number(), z.number()]).optional(),
    artefact: z.strictObject({ name: z.string().min(1), digest: digestSchema }),
  })
  .refine(({ value, interval }) => !interval || (interval[0] <= value && value <= interval[1]), {
    error: 'the interval does not hold the value',
    path: ['interval'],
  });
export type Score = z.infer<typeof scoreSchema>;

const decisionRecordSchema = z.strictObject({
  decision: answer('What was decided?'),
  because: answer('Why?'),
  insteadOf: answer('What was the alternative?').optional(),
});

export const taskCategorySchema = z.custom<string>(
  (name) => typeof name === 'string' && isTaskCategory(name),
  { message: 'expected a task that the Hub knows', params: { code: 'unknown_task_category' } },
);

export const hubTagSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'expected a tag: letters, digits and . _ : -');

/** Everything that only a person can say about a data set. */
export const releaseAnswersSchema = z.strictObject({
  title: answer('What is the data set called?'),
  description: answer('What is it, in one paragraph?'),
  motivation: answer('Why does it exist?'),
  languages: z.array(languageSchema).min(1),
  tags: z.array(hubTagSchema),
  taskCategories: z.array(taskCategorySchema).min(1),
  licence: licenceSchema,
  authors: z.array(authorSchema).min(1),
  contacts: z.array(contactSchema).min(1),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/[^\s"<>]+$/, 'expected a DOI such as 10.1234/abc')
    .optional(),
  collection: answer('How was the data collected?'),
  collected: z.strictObject({ from: dateSchema, until: dateSchema }),
  limits: answers('What are its known limits?'),
  intendedUses: answers('What is it meant for?'),
  outOfScopeUses: answers('What is it not meant for?'),
  maintenance: answer('Who maintains it, how and for how long?'),
  ethics: answer('Which ethical questions does it raise, and how were they met?'),
  /** Needed as soon as a split is sealed. */
  sealedEvaluation: answer('How is a system evaluated on the sealed split?').optional(),
  decisions: z.array(decisionRecordSchema).min(1),
  baselines: z.array(scoreSchema),
  /** The question that a reader of a gated repository answers, and what else is asked. */
  gate: z
    .strictObject({
      prompt: answer('What does a reader have to agree to?'),
      fields: z.record(
        answer('What is a reader asked?'),
        z.enum(['text', 'checkbox', 'date_picker', 'country']),
      ),
    })
    .optional(),
  datasheet: answersTo(
    datasheetSections.flatMap(({ questions }) =>
      questions.map(({ id, question }) => [id, question]),
    ),
  ),
  responsibleAi: answersTo(Object.entries(responsibleAiQuestions)),
});
export type ReleaseAnswers = z.infer<typeof releaseAnswersSchema>;

const parse = createParser(releaseAnswersSchema);

/**
 * Reads the answers that a release needs; each that is missing is an issue that repeats its question.
 *
 * @example
 * ```ts
 * const { issues } = parseReleaseAnswers({ title: 'Letters', description: ' ' });
 * issues.find(({ path }) => path === 'description').message // => 'not answered: What is it, in one paragraph?'
 * issues.filter(({ path }) => path.startsWith('datasheet.')).length // => 57
 * ```
 */
export function parseReleaseAnswers(input: unknown): Parsed<ReleaseAnswers> {
  // An absent group is a group without answers, so that each of its questions is named.
  const groups = { datasheet: {}, responsibleAi: {} };
  return parse(isObject(input) ? { ...groups, ...input } : input);
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
