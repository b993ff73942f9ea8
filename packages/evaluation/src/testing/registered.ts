import {
  type Comparison,
  documentTag,
  type Parsed,
  parseComparison,
  parseRun,
  type Run,
} from '@tenacious-bench/schema';
import { parseRegisteredPlan, type RegisteredPlan } from '../decide/register/registered-plan.ts';

/** A plan, and runs and a comparison that keep to it. */
const digest = `sha256:${'0'.repeat(64)}`;
const policy = { id: 'demo', version: '1.0.0', digest };
const nothing = { defined: false, reason: 'nobody labelled them' };

export function planOf(given: Partial<RegisteredPlan> = {}): RegisteredPlan {
  return valid(
    parseRegisteredPlan({
      schema: 'tenacious-bench/comparison-plan@1.0',
      id: 'prompt-v2',
      hypothesis: 'the new prompt passes more tasks',
      candidate: 'v2',
      baseline: 'v1',
      metrics: [{ metric: 'pass', delta: 0 }],
      alpha: 0.05,
      looks: [{ pairs: 6, families: 6 }],
      tests: ['sign-flip'],
      power: { power: 0.8, standardDeviation: 0.5 },
      policy,
      tasks: digest,
      ...given,
    }),
  );
}

export function runOf(agent: string, given: Partial<Run> = {}): Run {
  return valid(
    parseRun({
      schema: documentTag('run'),
      id: `run-${agent}`,
      agents: [{ id: agent }],
      policy,
      tasks: { count: 6, digest },
      trials: 1,
      startedAt: '2026-05-05T09:00:00Z',
      outputs: { file: 'outputs.jsonl', messages: 6, abstentions: 0, errors: 0 },
      ...given,
    }),
  );
}

type Changes = {
  readonly p?: number;
  readonly pairs?: number;
  readonly families?: number;
  readonly alpha?: number;
  readonly candidate?: string;
  readonly metric?: string;
  readonly policy?: string;
  readonly verdict?: Comparison['verdict'];
};

export function comparisonOf({
  p = 0.03125,
  pairs = 6,
  families = pairs,
  alpha = 0.05,
  candidate = 'v2',
  metric = 'pass',
  policy: judge = digest,
  verdict = 'better',
}: Changes = {}): Comparison {
  const agent = { tries: 6, failed: 0, passed: 6, errors: [], trials: { least: 1, most: 1 } };
  const rates = { passRates: [], gateRate: nothing, falseBlockRate: nothing };
  const difference = { candidate: 1, baseline: 0, difference: 1, p, adjusted: p };
  const interval = { defined: true, low: 0.08, high: 1, method: 'exact' };
  return valid(
    parseComparison({
      schema: documentTag('comparison'),
      createdAt: '2026-05-06',
      verdict,
      candidate: { agent: candidate, ...agent, ...rates },
      baseline: { agent: 'v1', ...agent, ...rates },
      policy: { ...policy, digest: judge },
      tasks: { compared: pairs, families, onlyCandidate: 0, onlyBaseline: 0 },
      data: digest,
      settings: {
        alpha,
        power: 0.8,
        maxErrorShare: 0.05,
        resamples: 10000,
        seed: 0,
        generator: 'sfc32',
      },
      decided: [
        {
          metric,
          pairs,
          families,
          ...difference,
          interval,
          wins: pairs,
          ties: 0,
          losses: 0,
          scale: 'binary',
          delta: 0,
          test: { against: 0, method: 'exact-lattice', flips: 0, p, adjusted: p },
          naive: nothing,
          bootstrap: nothing,
          effects: { oddsRatio: nothing, cohensDz: nothing, dominance: nothing },
          plan: {
            alpha,
            power: 0.8,
            standardDeviation: 0,
            designEffect: 1,
            detectable: nothing,
            needed: nothing,
          },
          missing: {
            tries: { candidate: 0, baseline: 0 },
            reasons: [],
            tasksLeftOut: 0,
            share: 0,
            bounds: { low: 1, high: 1 },
            holds: true,
          },
          verdict,
          because: [{ code: 'above_delta', message: 'the interval lies above 0' }],
        },
      ],
      described: [],
      slices: [],
    }),
  );
}

function valid<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}
