import { type Finding, messageText } from '@tenacious-bench/schema';
import { type CompiledPolicy, score } from '@tenacious-bench/scorer';
import { wilsonInterval } from '@tenacious-bench/stats';
import { violationKinds } from '@tenacious-bench/tenacious';
import {
  type MutatedMessage,
  type Mutation,
  mutations,
} from '@tenacious-bench/tenacious/mutations';

/** How the violations of one kind, or all of them, were found. */
export type MutationCounts = {
  /** Distinct ways of saying it. */
  readonly forms: number;
  readonly injected: number;
  /** Found under the right kind, on words that overlap those put in. */
  readonly detected: number;
  /** The 95% Wilson interval of the share that was detected. */
  readonly low: number;
  readonly high: number;
  /** Innocent twins, as many as violations. */
  readonly twins: number;
  /** Twins that did not pass. */
  readonly alarms: number;
};

/** A violation that was not found, or an innocent twin that was stopped. */
export type MutationMistake = {
  readonly what: 'missed' | 'false alarm';
  readonly kind: string;
  readonly form: number;
  readonly draft: string;
  /** The words put in, empty where it is the message as a whole. */
  readonly quote: string;
  readonly got: readonly { readonly rule: string; readonly quote: string }[];
};

/** What `tbench mutations --json` prints. */
export type MutationResult = {
  readonly seed: number;
  readonly every: boolean;
  readonly drafts: number;
  readonly total: MutationCounts;
  readonly kinds: readonly (MutationCounts & { readonly kind: string })[];
  readonly mistakes: readonly MutationMistake[];
};

/** Puts violations into the drafts and counts which of them the policy finds. */
export function judgeMutations(
  policy: CompiledPolicy,
  { seed, every }: { seed: number; every: boolean },
): MutationResult {
  const judged = mutations({ seed, every }).map((mutation) => judge(policy, mutation));
  const kinds = [...new Set(judged.map(({ mutation }) => mutation.kind))].sort();
  return {
    seed,
    every,
    drafts: new Set(judged.map(({ mutation }) => mutation.draft)).size,
    total: countsOf(judged),
    kinds: kinds.map((kind) => ({
      kind,
      ...countsOf(judged.filter(({ mutation }) => mutation.kind === kind)),
    })),
    // What was missed comes first: `missed` before `false alarm`, in the order of the drafts.
    mistakes: ['missed', 'false alarm'].flatMap((what) =>
      judged.flatMap(({ mistakes }) => mistakes.filter((one) => one.what === what)),
    ),
  };
}

type Judged = {
  readonly mutation: Mutation;
  readonly mistakes: readonly MutationMistake[];
};

function judge(policy: CompiledPolicy, mutation: Mutation): Judged {
  const findings = findingsOn(policy, mutation).findings;
  const isDetected = findings.some((finding) => isRight(finding, mutation));
  const twin = findingsOn(policy, mutation.twin);
  return {
    mutation,
    mistakes: [
      ...(isDetected ? [] : [mistake('missed', mutation, findings)]),
      ...(twin.pass ? [] : [mistake('false alarm', mutation, twin.findings)]),
    ],
  };
}

function findingsOn(
  policy: CompiledPolicy,
  { task, message }: MutatedMessage,
): { pass: boolean; findings: readonly Finding[] } {
  const verdict = score(policy, task, message);
  if (verdict.status === 'unscorable') return { pass: false, findings: [] };
  // Advice never fails a message, so it finds no violation either.
  const findings = verdict.findings.filter(({ severity }) => severity !== 'advice');
  return { pass: verdict.pass, findings };
}

function isRight({ rule, span }: Finding, { kind, quote, message }: Mutation): boolean {
  if (!violationKinds[rule]?.includes(kind)) return false;
  // An empty span or an empty quote is about the message as a whole.
  if (quote === '' || span.start === span.end) return true;
  const text = messageText(message);
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    if (span.start < at + quote.length && at < span.end) return true;
  return false;
}

function mistake(
  what: MutationMistake['what'],
  { kind, form, draft, quote }: Mutation,
  findings: readonly Finding[],
): MutationMistake {
  const got = findings.map(({ rule, quote }) => ({ rule, quote }));
  return { what, kind, form, draft, quote, got };
}

function countsOf(judged: readonly Judged[]): MutationCounts {
  const count = (what: MutationMistake['what']) =>
    judged.filter(({ mistakes }) => mistakes.some((one) => one.what === what)).length;
  const detected = judged.length - count('missed');
  const { low, high } = wilsonInterval(detected, judged.length);
  return {
    forms: new Set(judged.map(({ mutation }) => `${mutation.kind} ${mutation.form}`)).size,
    injected: judged.length,
    detected,
    low,
    high,
    twins: judged.length,
    alarms: count('false alarm'),
  };
}
