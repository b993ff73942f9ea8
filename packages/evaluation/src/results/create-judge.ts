import type { Output, Parsed, Result } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { type ResultOptions, resultOf } from './result-of.ts';
import { type AnsweredTry, createTryLedger, isOver, type TaskLookup } from './try-ledger.ts';

/** Judges outputs as they come. */
export type Judge = {
  /** The results that this output completes, in the order in which their tries began; or what is wrong with it. */
  take(output: Output): Parsed<Result>[];
  /** The tries that never came to their end, and those that began after them. */
  end(): Generator<Parsed<Result>, void, undefined>;
};

/** Makes a judge. It holds tries that are open, and the results that wait for them to keep their order. */
export function createJudge(
  policy: CompiledPolicy,
  tasks: TaskLookup,
  options: ResultOptions,
): Judge {
  const ledger = createTryLedger(tasks);
  const waiting = new Map<number, AnsweredTry | Result>();
  const judged = ({ task, turns }: AnsweredTry) => resultOf(policy, task, turns, options);
  return {
    take(output) {
      const placed = ledger.place(output);
      if (!placed.ok) return [placed];
      const one = placed.value;
      waiting.set(one.place, isOver(one) ? judged(one) : one);
      return ready(waiting);
    },
    *end() {
      for (const one of waiting.values())
        yield { ok: true, value: isOpen(one) ? judged(one) : one };
    },
  };
}

function ready(waiting: Map<number, AnsweredTry | Result>): Parsed<Result>[] {
  const results: Parsed<Result>[] = [];
  for (const [place, one] of waiting) {
    if (isOpen(one)) break;
    waiting.delete(place);
    results.push({ ok: true, value: one });
  }
  return results;
}

function isOpen(one: AnsweredTry | Result): one is AnsweredTry {
  return 'turns' in one;
}
