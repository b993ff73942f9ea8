import { expect } from 'vitest';
import { expectError, expectValue } from './claims.ts';
import { asyncFunction, compileExample, type Example, placeOf } from './compile-example.ts';

export interface Surroundings {
  /** What is in scope without an import. */
  readonly scope: Readonly<Record<string, unknown>>;
  /** Answers the example's own `import` lines. */
  readonly load: (specifier: string) => Promise<Readonly<Record<string, unknown>>>;
}

/**
 * Runs an example and checks each result that it claims: `x // => y` and `x // throws RangeError`.
 * A claim that is never reached, inside a callback that nobody calls, is a failure too.
 */
export async function runExample(example: Example, { scope, load }: Surroundings): Promise<void> {
  const { body, claims } = compileExample(example);
  const reached = new Set<number>();
  const at = (line: number): string => {
    reached.add(line);
    return placeOf(example, line);
  };
  await execute(example, body, {
    ...scope,
    __equal: (line: number, actual: unknown, wanted: unknown) =>
      expectValue(actual, wanted, at(line)),
    __throws: (line: number, run: () => unknown, name: string, text: string) =>
      expectError(run, { name, text, where: at(line) }),
    __load: (specifier: string, names: string[]) => loadNames(load, specifier, names),
  });
  const unreached = claims.filter((line) => !reached.has(line));
  expect(
    unreached.map((line) => placeOf(example, line)),
    'claims that were never run',
  ).toEqual([]);
}

/** Whether an example claims anything, so that running it can show something. */
export function claimsSomething(example: Example): boolean {
  return compileExample(example).claims.length > 0;
}

async function execute(
  example: Example,
  body: string,
  bindings: Readonly<Record<string, unknown>>,
): Promise<void> {
  // The inner block lets an example declare a name that is also in scope from outside.
  const run = compile(example, Object.keys(bindings), `'use strict';{\n${body}\n}`);
  try {
    await run(...Object.values(bindings));
  } catch (error) {
    if (error instanceof Error) error.message = inPlace(error.message, placeOf(example, 0));
    throw error;
  }
}

function compile(example: Example, names: readonly string[], body: string) {
  try {
    return asyncFunction(names, body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`${placeOf(example, 0)}: this is not plain JavaScript: ${reason}`);
  }
}

/** A failed claim names its own line already; any other error gets the first line of the example. */
function inPlace(message: string, place: string): string {
  const file = place.slice(0, place.lastIndexOf(':'));
  return message.startsWith(file) ? message : `${place}: ${message}`;
}

async function loadNames(
  load: Surroundings['load'],
  specifier: string,
  names: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const loaded = await load(specifier);
  const missing = names.filter((name) => !(name in loaded));
  if (missing.length === 0) return loaded;
  throw new TypeError(`${specifier} does not export ${missing.join(', ')}`);
}
