import { expect } from 'vitest';

// Applies to the file that runs examples only: Vitest gives each test file an `expect` of its own.
expect.addEqualityTesters([isSameNumber, isSameList]);

/** Fails unless a value deeply equals the one claimed for it, numbers to about six digits. */
export function expectValue(actual: unknown, wanted: unknown, where: string): void {
  expect(actual, where).toEqual(wanted);
}

/** Fails unless `run` throws an error of the class, or of a class below it, that holds the text. */
export async function expectError(
  run: () => unknown,
  { name, text, where }: { name: string; text: string; where: string },
): Promise<void> {
  const error = await errorOf(run, `${where}: expected ${name}, but nothing was thrown`);
  expect(classesOf(error), `${where}: ${error}`).toContain(name);
  expect(error.message, where).toContain(text);
}

async function errorOf(run: () => unknown, complaint: string): Promise<Error> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error(`${complaint} but ${String(error)}, which is no error`);
  }
  throw new Error(complaint);
}

function classesOf(error: Error): string[] {
  const names = [error.name];
  for (let level = Object.getPrototypeOf(error); level; level = Object.getPrototypeOf(level)) {
    names.push(level.constructor.name);
  }
  return names;
}

/**
 * Two whole numbers must be the same. Others may differ by one part in a million, which leaves room
 * for a result that is written with six digits; near zero they must still agree in their digits.
 */
function isSameNumber(actual: unknown, wanted: unknown): boolean | undefined {
  if (typeof actual !== 'number' || typeof wanted !== 'number') return undefined;
  if (Object.is(actual, wanted) || actual === wanted) return true;
  if (Number.isInteger(actual) && Number.isInteger(wanted)) return false;
  const size = Math.abs(wanted);
  const tolerance = size < 1e-3 ? Math.max(1e-6 * size, 1e-12) : 1e-6 * Math.max(1, size);
  return Math.abs(actual - wanted) <= tolerance;
}

/** An example may write a typed array as a plain one. */
function isSameList(actual: unknown, wanted: unknown): boolean | undefined {
  if (!isTypedArray(actual) || !Array.isArray(wanted)) return undefined;
  return (
    actual.length === wanted.length &&
    wanted.every((item, index) => isSameNumber(actual[index], item) ?? actual[index] === item)
  );
}

function isTypedArray(value: unknown): value is ArrayLike<unknown> & ArrayBufferView {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
