import type { LetterPart } from './agent-letter.ts';
import type { Wordings } from './agent-wording.ts';
import type { LabelledKind } from './violation-kinds.ts';

/** One way to break the policy, with the facts that it needs to be a real violation. */
export type Mistake = {
  readonly kind: LabelledKind;
  /** The part of the letter that it goes into. */
  readonly part: LetterPart;
  /** Whether it takes the place of that part instead of following it. */
  readonly isInstead?: boolean;
  /** Circumstances without which the words would be innocent. */
  readonly needs?: readonly MistakeNeed[];
  /** Gaps that cannot be filled keep a wording from being drawn. */
  readonly wordings: Wordings;
};

/** A circumstance of a task. */
export type MistakeNeed =
  | 'asking'
  | 'cold'
  | 'written_before'
  | 'growing'
  | 'cut'
  | 'before_ai'
  | 'mail'
  | 'not_warm';
