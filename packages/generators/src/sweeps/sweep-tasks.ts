import type { Parsed, Task } from '@tenacious-bench/schema';
import { contentId, documentTag, taskId } from '@tenacious-bench/schema/core';
import { createRandom, type Random } from '@tenacious-bench/stats';
import type { Domain } from '../domain.ts';
import { unfilledToken } from '../unfilled-token.ts';
import type { Cell } from './parameter-space.ts';

/** A situation without what the sweep adds: its id, where it comes from, and what is right in it. */
export type TaskDraft = Omit<
  Task,
  'schema' | 'id' | 'policy' | 'family' | 'split' | 'expected' | 'provenance'
>;

/** Makes a situation of a cell; names and wordings that the cell leaves open are drawn. */
export type TaskBuilder = (cell: Cell, options: { readonly random: Random }) => Parsed<TaskDraft>;

export type SweepOptions = {
  /** The id of the space that the cells are of. */
  readonly space: string;
  readonly build: TaskBuilder;
  readonly domain: Pick<Domain, 'expectation'> & { readonly policy: Pick<Domain['policy'], 'id'> };
  readonly seed: number | string;
  /** How many situations are made of each cell, which differ in what is drawn. @default 1 */
  readonly variants?: number;
};

/** What became of a sweep. */
export type SweepCounts = {
  readonly tasks: number;
  /** Situations that were the same as an earlier one, and left out. */
  readonly repeated: number;
};

/**
 * Makes tasks of the cells of a space, one at a time. All tasks of a cell are one family, what is right follows from
 * their facts, and a cell that no whole task can be made of comes back as issues.
 *
 * @example
 * ```ts
 * const asked = { asOf: '2026-05-04', stage: 'cold', channel: 'email', language: 'en', conversation: 'c', thread: [] };
 * const build = ({ company }) => ({ ok: true, value: { ...asked, title: `To ${company}`, facts: [] } });
 * const domain = { policy: { id: 'demo' }, expectation: () => ({ decisions: ['abstain'], because: 'no fact' }) };
 * const sweep = sweepTasks([{ company: 'Ferrow' }, { company: '{{company}}' }], { space: 'demo', build, domain, seed: 1 });
 * const [task, unfilled] = sweep;
 * task.value.expected.decisions // => ['abstain']
 * unfilled.issues[0].message // => '"{{company}}" was left unfilled'
 * ```
 */
export function* sweepTasks(
  cells: Iterable<Cell>,
  { space, build, domain, seed, variants = 1 }: SweepOptions,
): Generator<Parsed<Task>, SweepCounts, undefined> {
  const ids = new Set<string>();
  let repeated = 0;
  for (const cell of cells) {
    const family = contentId(`sweep-${space}`, cell);
    for (let variant = 0; variant < variants; variant += 1) {
      // Named by the cell and not by its turn, so that a task is the same whichever other cells are made.
      const random = createRandom(`${seed} / ${family} / ${variant}`);
      const built = checked(build(cell, { random }), cell);
      if (!built.ok) {
        yield built;
        continue;
      }
      const task = completed(built.value, { space, cell, family, domain, seed });
      if (ids.has(task.id)) repeated += 1;
      else {
        ids.add(task.id);
        yield { ok: true, value: task };
      }
    }
  }
  return { tasks: ids.size, repeated };
}

function checked(built: Parsed<TaskDraft>, cell: Cell): Parsed<TaskDraft> {
  if (!built.ok) return built;
  const unfilled = unfilledToken(built.value);
  if (unfilled === undefined) return built;
  const { path, token } = unfilled;
  const message = `${JSON.stringify(token)} was left unfilled`;
  const place = `${path} of cell ${JSON.stringify(cell)}`;
  return { ok: false, issues: [{ code: 'unfilled_token', path: place, message }] };
}

type Origin = Pick<SweepOptions, 'space' | 'domain' | 'seed'> & {
  readonly cell: Cell;
  readonly family: string;
};

function completed(draft: TaskDraft, { space, cell, family, domain, seed }: Origin): Task {
  const content = { policy: { id: domain.policy.id }, ...draft };
  const task: Task = {
    schema: documentTag('task'),
    id: taskId(content),
    ...content,
    family,
    provenance: { mode: 'sweep', seed, sweep: { space, cell } },
  };
  const expected = domain.expectation(task);
  return expected === undefined ? task : { ...task, expected };
}
