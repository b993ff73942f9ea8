import * as z from 'zod';

/** A text that a person has to write. A missing one is an issue that repeats the question. */
export function answer(question: string): z.ZodType<string> {
  return z.custom<string>(isAnswer, {
    message: `not answered: ${question}`,
    params: { code: 'missing_answer' },
  });
}

/** At least one such text. */
export function answers(question: string): z.ZodType<string[]> {
  return z.custom<string[]>((value) => isList(value) && value.every(isAnswer), {
    message: `not answered: ${question}`,
    params: { code: 'missing_answer' },
  });
}

/** Whether a text says anything: blanks, dashes, invisible characters and place holders do not. */
export function isAnswer(value: unknown): value is string {
  return typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) && !placeholder.test(value);
}

const placeholder = /^[^\p{L}\p{N}]*(?:tbd|tba|todo|fixme|lorem ipsum)\b/iu;

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

/** An answer to each of these questions, by id. */
export function answersTo(
  questions: readonly (readonly [id: string, question: string])[],
): z.ZodObject<Record<string, z.ZodType<string>>, z.core.$strict> {
  return z.strictObject(
    Object.fromEntries(questions.map(([id, question]) => [id, answer(question)])),
  );
}
