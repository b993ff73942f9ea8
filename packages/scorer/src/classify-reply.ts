import type { ReplyCondition, ReplyOutcome } from '@tenacious-bench/schema';
import type { CompiledReplyPolicy } from './compile-reply-policy.ts';
import { type ReplyCues, readReplyCues } from './read-reply-cues.ts';
import type { CueMatch } from './reply-cues.ts';
import { workingDay } from './reply-date.ts';
import type { ReplyTime } from './reply-times.ts';

/** What a reply says and what has to be done about it. */
export type ReplyReading = {
  readonly label: string;
  readonly nextAction: string;
  /** The wordings that decided; empty where nothing in the reply did. */
  readonly evidence: readonly ReplyEvidence[];
  readonly because: string;
};

/** A wording that a cue found; `reply.slice(span.start, span.end)` is the quote. */
export type ReplyEvidence = {
  readonly cue: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly quote: string;
};

/** A message of the thread before the reply. */
export type EarlierMessage = { readonly from: 'agent' | 'prospect'; readonly text: string };

export type ClassifyReplyOptions = {
  /** ISO date on which the reply is read; `next quarter` is counted from it. */
  readonly asOf: string;
  /** The thread before the reply, oldest first. @default [] */
  readonly earlier?: readonly EarlierMessage[];
};

type Found = ReplyCues & {
  readonly classes: ReadonlySet<string>;
  readonly agentClasses: ReadonlySet<string>;
  readonly prospectClasses: ReadonlySet<string>;
};

/**
 * Says what a reply means and what has to follow, with the wordings that decided.
 *
 * @example
 * ```ts
 * const policy = compileReplyPolicy(exampleReplyPolicy);
 * const reading = classifyReply(policy, 'Please call me again in March', { asOf: '2026-05-04' });
 * reading.label // => 'later'
 * reading.nextAction // => 'remind:2027-03'
 * reading.evidence // => [{ cue: 'en.later', span: { start: 7, end: 29 }, quote: 'call me again in March' }]
 * classifyReply(policy, 'Hm?', { asOf: '2026-05-04' }).label // => 'unclear'
 * ```
 */
export function classifyReply(
  policy: CompiledReplyPolicy,
  reply: string,
  { asOf, earlier = [] }: ClassifyReplyOptions,
): ReplyReading {
  const cues = readReplyCues(policy, reply, { asOf });
  const found = { ...cues, classes: classesIn(cues), ...earlierClasses(policy, earlier, asOf) };
  const outcome = policy.policy.outcomes.find(({ when }) => holds(when, found));
  // A compiled policy ends with an outcome that always holds.
  if (outcome === undefined) throw new RangeError(`policy ${policy.policy.id} has no last outcome`);
  return {
    label: outcome.label,
    nextAction: actionOf(outcome, found, policy),
    evidence: evidenceOf(outcome, found, reply),
    because: outcome.because,
  };
}

function classesIn({ matches, times, hasMoney, hasAddress }: ReplyCues): Set<string> {
  const classes = new Set(matches.map((match) => match.class));
  if (hasMoney) classes.add('money');
  if (hasAddress) classes.add('address');
  for (const time of times) {
    const isPartOfCue = matches.some(({ start, next }) => start <= time.start && time.next <= next);
    if (!isPartOfCue && time.kind !== 'past') classes.add(`time_${time.kind}`);
  }
  return classes;
}

function earlierClasses(
  policy: CompiledReplyPolicy,
  earlier: readonly EarlierMessage[],
  asOf: string,
): Pick<Found, 'agentClasses' | 'prospectClasses'> {
  const classesOf = ({ from, text }: EarlierMessage) =>
    readReplyCues(policy, text, { asOf, speaker: from }).matches.map((match) => match.class);
  const lastOfAgent = earlier.findLast(({ from }) => from === 'agent');
  const ofProspect = earlier.filter(({ from }) => from === 'prospect');
  return {
    agentClasses: new Set(lastOfAgent === undefined ? [] : classesOf(lastOfAgent)),
    prospectClasses: new Set(ofProspect.flatMap(classesOf)),
  };
}

function holds(
  { any, all, none, afterAgent, afterProspect }: ReplyCondition,
  { classes, agentClasses, prospectClasses }: Found,
): boolean {
  return (
    (any === undefined || any.some((id) => classes.has(id))) &&
    (all === undefined || all.every((id) => classes.has(id))) &&
    (none === undefined || !none.some((id) => classes.has(id))) &&
    (afterAgent === undefined || afterAgent.some((id) => agentClasses.has(id))) &&
    (afterProspect === undefined || afterProspect.some((id) => prospectClasses.has(id)))
  );
}

function actionOf(
  { nextAction, undated, timesOf = [] }: ReplyOutcome,
  { matches, times }: Found,
  { policy }: CompiledReplyPolicy,
): string {
  if (!/\{(?:month|day)\}/.test(nextAction)) return nextAction;
  const time = nextAction.includes('{day}')
    ? lastToOpen(candidateTimes(times, matches, timesOf))
    : decisiveTime(candidateTimes(times, matches, timesOf));
  if (time === undefined) return undated ?? nextAction;
  return nextAction
    .replace('{month}', time.open.slice(0, 7))
    .replace('{day}', workingDay(time.open, policy.calendar));
}

/** A later one before an earlier kind, then the last. */
function decisiveTime(times: readonly ReplyTime[]): ReplyTime | undefined {
  return times.findLast(({ kind }) => kind === 'later') ?? times.at(-1);
}

/** "Away until the 17th. Back on Monday" means the Monday after the 17th. */
function lastToOpen(times: readonly ReplyTime[]): ReplyTime | undefined {
  return times.toSorted((one, other) => (one.open < other.open ? 1 : -1))[0];
}

/** Times inside a deciding cue before any other. */
function candidateTimes(
  times: readonly ReplyTime[],
  matches: readonly CueMatch[],
  timesOf: readonly string[],
): readonly ReplyTime[] {
  const ahead = times.filter(({ kind }) => kind !== 'past');
  const inCue = ahead.filter((time) =>
    matches.some(
      (match) =>
        timesOf.includes(match.class) && match.start <= time.start && time.next <= match.next,
    ),
  );
  return inCue.length > 0 ? inCue : ahead;
}

function evidenceOf({ when }: ReplyOutcome, found: Found, reply: string): ReplyEvidence[] {
  const wanted = new Set([...(when.any ?? []), ...(when.all ?? [])]);
  const cues = found.matches
    .filter((match) => wanted.has(match.class))
    .map(({ cue, start, next }) => ({ cue, start, next }));
  const times = found.times
    .filter(({ kind }) => wanted.has(`time_${kind}`))
    .map(({ kind, start, next }) => ({ cue: `time.${kind}`, start, next }));
  return [...cues, ...times]
    .map(({ cue, start, next }) => quoted(cue, start, next, found, reply))
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

function quoted(
  cue: string,
  first: number,
  next: number,
  { tokens }: Found,
  reply: string,
): ReplyEvidence {
  const start = tokens[first]?.span.start ?? 0;
  const end = tokens[next - 1]?.span.end ?? start;
  return { cue, span: { start, end }, quote: reply.slice(start, end) };
}
