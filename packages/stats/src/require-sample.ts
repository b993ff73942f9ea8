/** Refuses a sample that is too short or holds anything but finite numbers. */
export function requireSample(values: ArrayLike<number>, name: string, atLeast: number): void {
  requireList(values, name);
  if (values.length < atLeast) {
    throw new RangeError(
      `${name} holds ${values.length} of the ${atLeast} or more values needed; nothing can be computed from it.`,
    );
  }
  for (let index = 0; index < values.length; index++) {
    requireFinite(values[index], `${name}[${index}]`);
  }
}

/** Refuses two lists that should describe the same items one by one but differ in length. */
export function requireSameLength(
  first: ArrayLike<unknown>,
  second: ArrayLike<unknown>,
  [firstName, secondName]: readonly [string, string],
): void {
  if (first.length !== second.length) {
    throw new RangeError(
      `${firstName} has ${first.length} entries and ${secondName} has ${second.length}; they cannot be paired.`,
    );
  }
}

/** Refuses anything that is neither an array nor a typed array. */
export function requireList(values: unknown, name: string): void {
  if (!Array.isArray(values) && !ArrayBuffer.isView(values)) {
    throw new TypeError(`${name} is ${describe(values)}; a list of values is needed.`);
  }
}

/** Refuses a number that is not finite: one NaN would silently spoil every result after it. */
export function requireFinite(value: unknown, name: string): void {
  if (typeof value !== 'number') {
    throw new TypeError(`${name} is ${describe(value)}; a number is needed.`);
  }
  if (!Number.isFinite(value)) {
    throw new RangeError(`${name} is ${value}; one such value would spoil the whole result.`);
  }
}

function describe(value: unknown): string {
  return value === null || value === undefined ? String(value) : `a ${typeof value}`;
}
