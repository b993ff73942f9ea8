import type { Constraint, ParameterSpace, ParameterValue } from './parameter-space.ts';

/** One alternative: the parameter has one of these values, which are bits of a number. */
type Literal = { readonly parameter: number; readonly values: number };

/** What a constraint comes to: at least one of the alternatives holds. */
type Clause = readonly Literal[];

/** A parameter space in numbers: parameters and values by their place in the lists. */
export type CompiledSpace = {
  readonly names: readonly string[];
  readonly values: readonly (readonly ParameterValue[])[];
  /** Whether some cell has these values, which are places of values; -1 leaves a parameter open. */
  readonly isPossible: (chosen?: ArrayLike<number>) => boolean;
};

/** Prepares a space for asking many times what its constraints allow. */
export function compileSpace({ parameters, constraints }: ParameterSpace): CompiledSpace {
  const names = Object.keys(parameters);
  const values = names.map((name) => parameters[name] ?? []);
  const everything = Int32Array.from(values, (list) => 2 ** list.length - 1);
  const clauses = constraints.flatMap((constraint) => clausesOf(constraint, names, values));
  return {
    names,
    values,
    isPossible(chosen) {
      const left = everything.slice();
      if (chosen !== undefined)
        for (let index = 0; index < left.length; index += 1) {
          const value = chosen[index] ?? -1;
          if (value >= 0) left[index] = 1 << value;
        }
      return canHold(left, clauses);
    },
  };
}

// "When A and B, then C and D" is "not A, or not B, or C" together with "not A, or not B, or D".
function clausesOf(
  { when, requires }: Constraint,
  names: readonly string[],
  values: readonly (readonly ParameterValue[])[],
): Clause[] {
  const literal = (name: string, keeps: (value: ParameterValue) => boolean): Literal => {
    const parameter = names.indexOf(name);
    const bits = (values[parameter] ?? []).map((value, index) => (keeps(value) ? 2 ** index : 0));
    return { parameter, values: bits.reduce((sum, bit) => sum + bit, 0) };
  };
  const escapes = Object.entries(when).map(([name, listed]) =>
    literal(name, (value) => !listed.includes(value)),
  );
  if (requires === undefined) return [escapes];
  return Object.entries(requires).map(([name, listed]) => [
    ...escapes,
    literal(name, (value) => listed.includes(value)),
  ]);
}

// Narrows what is left as far as every clause forces it, then tries the alternatives of a clause that is still open.
function canHold(left: Int32Array, clauses: readonly Clause[]): boolean {
  if (!narrow(left, clauses)) return false;
  const open = clauses.find((clause) => !holds(clause, left));
  if (open === undefined) return true;
  return open.some(({ parameter, values }) => {
    const narrower = left.slice();
    narrower[parameter] = (left[parameter] ?? 0) & values;
    return narrower[parameter] !== 0 && canHold(narrower, clauses);
  });
}

function narrow(left: Int32Array, clauses: readonly Clause[]): boolean {
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const clause of clauses) {
      const alternative = onlyAlternative(clause, left);
      if (alternative === 'none') return false;
      if (alternative === 'several') continue;
      left[alternative.parameter] = (left[alternative.parameter] ?? 0) & alternative.values;
      isChanged = true;
    }
  }
  return true;
}

function onlyAlternative(clause: Clause, left: Int32Array): Literal | 'none' | 'several' {
  let found: Literal | undefined;
  for (const literal of clause) {
    const before = left[literal.parameter] ?? 0;
    const after = before & literal.values;
    if (after === before) return 'several';
    if (after === 0) continue;
    if (found !== undefined) return 'several';
    found = literal;
  }
  return found ?? 'none';
}

function holds(clause: Clause, left: Int32Array): boolean {
  return clause.some(({ parameter, values }) => ((left[parameter] ?? 0) & ~values) === 0);
}
