import { createParser, type Issue, identifierSchema, type Parsed } from '@tenacious-bench/schema';
import * as z from 'zod';
import { boundaryValues } from './boundary-values.ts';
import { conflictOf } from './conflict-of.ts';

/** A value of a parameter. */
const parameterValueSchema = z.union([z.string(), z.number(), z.boolean()]);
export type ParameterValue = z.infer<typeof parameterValueSchema>;

// A set of values is kept as the bits of one whole number.
const valuesSchema = z.array(parameterValueSchema).min(1).max(30);

/** Whole numbers of which the ends and their neighbours are tried. */
const parameterRangeSchema = z.strictObject({ from: z.int(), to: z.int() });

/** The values of a parameter as they are written down. */
export const parameterValuesSchema = z.union([valuesSchema, parameterRangeSchema], {
  error: 'expected a list of 1 to 30 values, or { from, to } in whole numbers',
});

/** Where some parameters have one of some values. */
const patternSchema = z.record(identifierSchema, valuesSchema);

/** What cannot be together, and why. */
export const constraintSchema = z.strictObject({
  /** Cells that this is about. */
  when: patternSchema,
  /** What they have to be besides; without it there are no such cells. */
  requires: patternSchema.optional(),
  because: z.string().min(1),
});
export type Constraint = z.infer<typeof constraintSchema>;

/** A parameter space as it is written down. */
export const parameterSpaceSchema = z.strictObject({
  id: identifierSchema,
  title: z.string().min(1).optional(),
  parameters: z.record(identifierSchema, parameterValuesSchema),
  constraints: z.array(constraintSchema).default([]),
});

/** What is varied, in which values, and what cannot be together. */
export type ParameterSpace = {
  readonly id: string;
  readonly title?: string | undefined;
  readonly parameters: Readonly<Record<string, readonly ParameterValue[]>>;
  readonly constraints: readonly Constraint[];
};

/** One choice of a value for every parameter, or for some of them. */
export type Cell = Readonly<Record<string, ParameterValue>>;

const parseShape = createParser(parameterSpaceSchema);

/**
 * Parses a parameter space. A constraint that names what the space does not have is an issue, as it would exclude
 * nothing without a word, and so are constraints that exclude everything.
 *
 * @example
 * ```ts
 * const parameters = { free: { from: 0, to: 9 }, level: ['junior', 'senior'] };
 * parseParameterSpace({ id: 'capacity', parameters }).value.parameters.free // => [0, 1, 4, 8, 9]
 * const constraints = [{ when: { fre: [0] }, because: 'nobody is free' }];
 * parseParameterSpace({ id: 'capacity', parameters, constraints }).issues[0].message // => 'the space has no parameter fre: it has free, level'
 * ```
 */
export function parseParameterSpace(input: unknown): Parsed<ParameterSpace> {
  const parsed = parseShape(input);
  if (!parsed.ok) return parsed;
  const { parameters, ...rest } = parsed.value;
  const issues = [...parameterIssues(parameters), ...rest.constraints.flatMap(constraintIssues)];
  if (issues.length > 0) return { ok: false, issues };
  const space = {
    ...rest,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, values]) => [name, listed(values)]),
    ),
  };
  const conflict = conflictOf(space);
  return conflict === undefined ? { ok: true, value: space } : { ok: false, issues: [conflict] };

  function constraintIssues({ when, requires = {} }: Constraint, index: number): Issue[] {
    return [
      ...patternIssues(when, parameters, `constraints[${index}].when`),
      ...patternIssues(requires, parameters, `constraints[${index}].requires`),
    ];
  }
}

/** The values of parameters as they are written down, by name. */
export type WrittenParameters = z.infer<typeof parameterSpaceSchema>['parameters'];

/** What some parameters are said to be and can never be. */
export function patternIssues(
  pattern: Readonly<Record<string, readonly ParameterValue[]>>,
  parameters: WrittenParameters,
  path: string,
): Issue[] {
  return Object.entries(pattern).flatMap(([name, values]) => {
    const known = parameters[name];
    if (known !== undefined)
      return values
        .filter((value) => !isAmong(value, known))
        .map((value) => ({
          code: 'unknown_value',
          path: `${path}.${name}`,
          message: `${name} is never ${JSON.stringify(value)}: it is ${described(known)}`,
        }));
    const message = `the space has no parameter ${name}: it has ${Object.keys(parameters).join(', ')}`;
    return [{ code: 'unknown_parameter', path: `${path}.${name}`, message }];
  });
}

/** The values themselves; of a range its boundaries. */
export function listed(values: WrittenParameters[string]): readonly ParameterValue[] {
  return 'from' in values ? boundaryValues(values) : values;
}

function parameterIssues(parameters: WrittenParameters): Issue[] {
  if (Object.keys(parameters).length === 0)
    return [{ code: 'no_parameter', path: 'parameters', message: 'nothing is varied' }];
  return Object.entries(parameters).flatMap(([name, values]) => {
    const path = `parameters.${name}`;
    if ('from' in values)
      return values.from <= values.to
        ? []
        : [{ code: 'empty_range', path, message: `from ${values.from} is above to ${values.to}` }];
    return values
      .filter((value, index) => values.indexOf(value) < index)
      .map((value) => ({
        code: 'repeated_value',
        path,
        message: `${JSON.stringify(value)} is listed twice`,
      }));
  });
}

function isAmong(value: ParameterValue, known: WrittenParameters[string]): boolean {
  if (!('from' in known)) return known.includes(value);
  return Number.isInteger(value) && known.from <= Number(value) && Number(value) <= known.to;
}

function described(known: WrittenParameters[string]): string {
  if ('from' in known) return `a whole number from ${known.from} to ${known.to}`;
  return known.map((value) => JSON.stringify(value)).join(', ');
}
