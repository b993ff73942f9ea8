import { createParser, type Issue, type Parsed } from '@tenacious-bench/schema';
import * as z from 'zod';
import { conflictOf } from './conflict-of.ts';
import {
  constraintSchema,
  listed,
  type ParameterSpace,
  parameterSpaceSchema,
  parameterValuesSchema,
  patternIssues,
} from './parameter-space.ts';

/** What is left of a space: fewer values of some parameters, and constraints besides its own. */
const narrowingSchema = z.strictObject({
  parameters: z.record(z.string(), parameterValuesSchema).default({}),
  constraints: z.array(constraintSchema).default([]),
});

const parseWritten = createParser(parameterSpaceSchema);
const parseNarrowing = createParser(narrowingSchema);

/**
 * A part of a space: some parameters keep fewer values, a range other numbers of its own, and constraints are added.
 *
 * Nothing can be widened, as whoever builds tasks of the cells knows the values of the space and no others.
 *
 * @example
 * ```ts
 * const space = { id: 'capacity', parameters: { free: { from: 0, to: 9 }, level: ['junior', 'senior'] } };
 * narrowSpace(space, { parameters: { free: [0, 3] } }).value.parameters // => { free: [0, 3], level: ['junior', 'senior'] }
 * narrowSpace(space, { parameters: { level: ['lead'] } }).issues[0].message // => 'level is never "lead": it is "junior", "senior"'
 * ```
 */
export function narrowSpace(space: unknown, narrowing: unknown): Parsed<ParameterSpace> {
  const written = parseWritten(space);
  if (!written.ok) return written;
  const wish = parseNarrowing(narrowing);
  if (!wish.ok) return wish;
  const { parameters, constraints, ...rest } = written.value;
  const kept = Object.fromEntries(
    Object.entries(wish.value.parameters).map(([name, values]) => [name, listed(values)]),
  );
  const issues: Issue[] = [
    ...patternIssues(kept, parameters, 'parameters'),
    ...wish.value.constraints.flatMap(({ when, requires = {} }, index) => [
      ...patternIssues(when, parameters, `constraints[${index}].when`),
      ...patternIssues(requires, parameters, `constraints[${index}].requires`),
    ]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const narrow = {
    ...rest,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, values]) => [name, kept[name] ?? listed(values)]),
    ),
    constraints: [...constraints, ...wish.value.constraints],
  };
  const conflict = conflictOf(narrow);
  return conflict === undefined ? { ok: true, value: narrow } : { ok: false, issues: [conflict] };
}
