import type { KillCondition, ProductionEvent, Result } from '@tenacious-bench/schema';
import { isJudgedMessage } from '../../results/judged-message.ts';

/** What one row of a log says to one condition. */
export type Observation = {
  readonly at: number;
  readonly id: string;
  readonly family: string;
  readonly value: number;
  /** Whether it is what the condition watches for. */
  readonly isHit: boolean;
};

/** The id of a result in the evidence of a report. */
export function resultId({ agent, task, trial }: Pick<Result, 'agent' | 'task' | 'trial'>): string {
  return `${agent}/${task}/${trial}`;
}

/** What a result says to a condition; nothing where the condition does not look at it. */
export function observeResult(
  condition: KillCondition,
  result: Result,
  at: number,
): Observation | undefined {
  if (condition.agent !== undefined && condition.agent !== result.agent) return undefined;
  const seen = { at, id: resultId(result), family: result.family };
  switch (condition.metric) {
    case 'block_rate':
    case 'block_rate_change':
      if (!isJudgedMessage(result)) return undefined;
      return { ...seen, ...hit(isBlocked(result, condition.rule)) };
    case 'error_share':
      return { ...seen, ...hit(result.status === 'error') };
    case 'score_change':
      if (result.score === undefined) return undefined;
      return { ...seen, value: result.score, isHit: false };
    case 'silence_hours':
      return { ...seen, ...hit(false) };
    default:
      return undefined;
  }
}

/** What an event says to a condition; nothing where the condition does not look at it. */
export function observeEvent(
  condition: KillCondition,
  event: ProductionEvent,
  at: number,
): Observation | undefined {
  if (event.kind === 'checked')
    return condition.metric === 'undetected_incidents'
      ? { at, id: event.id, family: event.id, ...hit(false) }
      : undefined;
  if (condition.agent !== undefined && condition.agent !== event.agent) return undefined;
  const seen = { at, id: event.id, family: event.family };
  switch (condition.metric) {
    case 'override_rate':
      if (event.kind !== 'review') return undefined;
      return { ...seen, ...hit(event.decision !== event.gate) };
    case 'agreement_kappa':
      if (event.kind !== 'label' || !event.blind || event.right === null) return undefined;
      return { ...seen, ...cellOf(event.gate === 'send', event.right) };
    case 'undetected_incidents':
      if (event.kind !== 'incident') return undefined;
      return { ...seen, ...hit(isUndetected(condition, event, at)) };
    default:
      return undefined;
  }
}

function hit(isHit: boolean): { value: number; isHit: boolean } {
  return { value: isHit ? 1 : 0, isHit };
}

function isBlocked({ decision, rules = [] }: Result, rule: string | undefined): boolean {
  return rule === undefined ? decision !== 'send' : rules.includes(rule);
}

// One of the four cells of a table, row first: what the gate did, then what the label says.
function cellOf(isSent: boolean, isRight: boolean): { value: number; isHit: boolean } {
  return { value: (isSent ? 2 : 0) + (isRight ? 1 : 0), isHit: isSent !== isRight };
}

type IncidentCondition = Extract<KillCondition, { metric: 'undetected_incidents' }>;
type Incident = Extract<ProductionEvent, { kind: 'incident' }>;

function isUndetected(
  { rules, unknownForDays = 0 }: IncidentCondition,
  { rule, gate, occurredAt }: Incident,
  at: number,
): boolean {
  const isWatched = rules === undefined || rules.includes(rule);
  // A clock that was behind must not make it known before it happened.
  const unknownFor = Math.max(0, at - Date.parse(occurredAt)) / 86_400_000;
  return gate === 'send' && isWatched && unknownFor >= unknownForDays;
}
