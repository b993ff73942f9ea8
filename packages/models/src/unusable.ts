import { ModelCallError } from './model-call-error.ts';

/** A response that is no answer, and of which nobody knows what it cost. */
export function unusable(model: string | undefined, what: string): ModelCallError {
  return new ModelCallError(
    'unusable_answer',
    `the response of ${model === undefined || model === '' ? 'the server' : model} cannot be used: ${what}`,
  );
}
