import type { Claim, Fact, Message, Span, Task, Verdict } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { judgeReading } from './judge-reading.ts';
import { type Reading, readMessage } from './reading.ts';
import { score } from './score.ts';
import { isAboutRecipient, spanOf } from './statement.ts';
import { isInText } from './told.ts';

/** A statement that the rules could not settle. */
export type ClaimQuestion = {
  /** Counted from 0 within one message. */
  readonly id: number;
  readonly span: Span;
  readonly quote: string;
  /** The facts that may be shown to the recipient, as of the turn. */
  readonly facts: readonly Fact[];
};

/** What a verifier says about a statement. Anything but `unsupported` leaves the verdict as it is. */
export type ClaimAnswer = {
  readonly id: number;
  readonly answer: 'supported' | 'unsupported' | 'cannot_tell';
  /** In words a writer accepts. */
  readonly because: string;
};

/** Somebody who reads statements against facts: a model, a person, another scorer. */
export type ClaimVerifier = (
  questions: readonly ClaimQuestion[],
) => Promise<readonly ClaimAnswer[]>;

/** A verdict with what was asked and answered on the way to it. */
export type VerifiedVerdict = {
  readonly verdict: Verdict;
  readonly questions: readonly ClaimQuestion[];
  readonly answers: readonly ClaimAnswer[];
};

/**
 * Scores a message, asks a verifier about the statements that no rule could settle, and judges again with its answers.
 * An answer can add a finding and never remove one: a verifier that is wrong or hijacked cannot pass a message.
 *
 * @example
 * ```ts
 * const policy = compilePolicy(examplePolicy);
 * const message = { channel: 'email', body: 'Your team hires at night.' };
 * const doubt = async (questions) => questions.map(({ id }) => ({ id, answer: 'unsupported', because: 'no fact' }));
 * const { verdict, answers } = await verifyClaims(policy, exampleTask, message, doubt);
 * answers.length // => 1
 * verdict.claims.at(-1).status // => 'unsupported'
 * ```
 */
export async function verifyClaims(
  compiled: CompiledPolicy,
  task: Task,
  message: Message,
  verify: ClaimVerifier,
): Promise<VerifiedVerdict> {
  const verdict = score(compiled, task, message);
  if (verdict.status === 'unscorable') return { verdict, questions: [], answers: [] };
  const reading = readMessage(task, message, compiled.tools, 'known');
  const questions = openQuestions(reading);
  if (questions.length === 0) return { verdict, questions, answers: [] };
  const answers = await verify(questions);
  assertAnswers(questions, answers);
  const denied = answers.filter(({ answer }) => answer === 'unsupported');
  const claims = denied.map((answer) => claimOf(questions[answer.id] as ClaimQuestion, answer));
  const judged = judgeReading(compiled, task.id, {
    ...reading,
    claims: [...reading.claims, ...claims],
  });
  return { verdict: judged, questions, answers };
}

/** Clauses about the recipient that state something, and that no claim has judged. */
function openQuestions(reading: Reading): ClaimQuestion[] {
  const { clauses, situation, text, words, claims } = reading;
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const shown = facts.filter(({ disclosure }) => disclosure === 'quotable');
  return clauses
    .filter((clause) => isStatement(clause, reading))
    .map((clause) => spanOf(clause, words))
    .filter((span) => !claims.some((claim) => overlaps(claim.span, span)))
    .map((span, id) => ({ id, span, quote: text.slice(span.start, span.end), facts: shown }));
}

function isStatement(clause: Clause, reading: Reading): boolean {
  if (!isInText(reading.words[clause.first])) return false;
  if (clause.modality !== 'asserted' || clause.polarity === 'negated') return false;
  return isAboutRecipient(clause, reading);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

// An answer to nothing that was asked would be attached to somebody else's words.
function assertAnswers(questions: readonly ClaimQuestion[], answers: readonly ClaimAnswer[]): void {
  for (const { id } of answers)
    if (questions[id] === undefined)
      throw new RangeError(
        `the verifier answered question ${id}, and ${questions.length} were asked: its answers cannot be used`,
      );
}

function claimOf({ span, quote }: ClaimQuestion, { because }: ClaimAnswer): Claim {
  return {
    kind: 'event',
    subject: 'recipient',
    span,
    quote,
    polarity: 'affirmed',
    modality: 'asserted',
    status: 'unsupported',
    because: `a verifier says: ${because}`,
  };
}
