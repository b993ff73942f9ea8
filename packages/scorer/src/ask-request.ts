import type { AskStep } from './ask-words.ts';

/** One thing that a message wants of its reader, before it is settled which of them are the same. */
export type AskRequest = {
  readonly step: AskStep;
  /** Index of its first word, and the one behind its last. */
  readonly first: number;
  readonly end: number;
  /** The sentence it stands in, counted among those of the body. */
  readonly order: number;
  readonly isQuestion: boolean;
  /** It can be answered with yes or no. */
  readonly isClosed: boolean;
  /** It holds only if something else does. */
  readonly isConditional: boolean;
  /** It is offered in place of another. */
  readonly isAlternative: boolean;
};
