/** What came of one answer of one agent to one task. */
export type AnswerVerdict = {
  /** The id of the task. */
  readonly task: string;
  readonly agent: string;
  /** Tells the tries of one agent apart: a seed, or the number of the trial. */
  readonly trial: number;
  /** Absent where nobody can tell: an error, a message that cannot be judged. Never a failure. */
  readonly pass?: boolean;
  readonly score?: number;
  /** The rules that the answer breaks. */
  readonly rules: readonly string[];
};

/** An answer of which it is known whether it is right. */
export type KnownAnswer = AnswerVerdict & { readonly pass: boolean };

export function isKnown(answer: AnswerVerdict): answer is KnownAnswer {
  return answer.pass !== undefined;
}
