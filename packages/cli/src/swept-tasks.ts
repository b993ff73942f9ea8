import {
  type Cell,
  type CoverageTable,
  coverageCounter,
  coveringCells,
  everyCell,
  type ParameterSpace,
  sweepTasks,
} from '@tenacious-bench/generators';
import type { Parsed, Task } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { tenaciousPolicy } from '@tenacious-bench/tenacious';
import { tenaciousExpectation } from '@tenacious-bench/tenacious/sweeps';
import type { SweepRequest, SweptSpace } from './sweep-options.ts';
import { UnusableInput } from './world.ts';

/** What became of one space. */
export type SweepReport = {
  readonly space: string;
  readonly tasks: number;
  /** Situations that were the same as an earlier one, and left out. */
  readonly repeated: number;
  /** How many tasks have which right decisions. */
  readonly decisions: ReadonlyMap<string, number>;
  readonly coverage: CoverageTable;
};

const domain = { policy: tenaciousPolicy, expectation: tenaciousExpectation };

/** The tasks of all spaces, one after another; each space is reported when it is through. */
export function* sweptTasks(
  request: SweepRequest,
  report: (report: SweepReport) => void,
): Generator<Task, void, undefined> {
  for (const swept of request.sweeps) report(yield* tasksOf(swept, request));
}

function* tasksOf(
  { space, build }: SweptSpace,
  request: SweepRequest,
): Generator<Task, SweepReport, undefined> {
  const { variants, seed, limit, strength } = request;
  const counter = usable(space.id, () =>
    coverageCounter(space, { strength: strength === 'full' ? 2 : strength }),
  );
  const options = { space: space.id, build, domain, seed, variants };
  const sweep = sweepTasks(counted(cellsOf(space, request)), options);
  const decisions = new Map<string, number>();
  let [tasks, repeated] = [0, 0];
  while (tasks < limit) {
    const step = sweep.next();
    if (step.done === true) {
      repeated = step.value.repeated;
      break;
    }
    const task = valid(step.value, space.id);
    const right = task.expected?.decisions.join(' or ') ?? 'not settled by the facts';
    decisions.set(right, (decisions.get(right) ?? 0) + 1);
    tasks += 1;
    yield task;
  }
  return { space: space.id, tasks, repeated, decisions, coverage: counter.table() };

  function* counted(cells: Iterable<Cell>): Generator<Cell, void, undefined> {
    for (const cell of cells) {
      counter.add(cell);
      yield cell;
    }
  }
}

function cellsOf(
  space: ParameterSpace,
  { strength, seed }: Pick<SweepRequest, 'strength' | 'seed'>,
): Iterable<Cell> {
  if (strength === 'full') return everyCell(space);
  return usable(space.id, () => coveringCells(space, { strength, seed }));
}

// A strength that the space does not have is the caller's mistake.
function usable<Value>(space: string, make: () => Value): Value {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UnusableInput(`space ${space}: ${cause.message}`, { cause });
  }
}

function valid(built: Parsed<Task>, space: string): Task {
  if (built.ok) return built.value;
  const [issue] = built.issues;
  throw new UnusableInput(printable(`space ${space}: ${issue?.path}: ${issue?.message}`));
}
