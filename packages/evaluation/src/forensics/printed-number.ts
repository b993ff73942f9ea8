/** A number as somebody printed it. */
export type PrintedNumber = {
  readonly text: string;
  readonly value: number;
  /** How many decimals are printed; below 0 where an exponent leaves none. */
  readonly decimals: number;
};

/** How a figure becomes a printed number. */
export type PrintedHow = 'rounded' | 'cut off';

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads a number as it is printed, with its decimals; a typographic minus sign is a minus sign. */
export function readPrinted(text: string): PrintedNumber | undefined {
  const plain = text.trim().replaceAll('−', '-');
  const [, , whole = '', fraction = '', exponent = '0'] = pattern.exec(plain) ?? [];
  if (whole + fraction === '') return undefined;
  const [value, decimals] = [Number(plain), fraction.length - Number(exponent)];
  return Number.isFinite(value) && Math.abs(decimals) <= 100
    ? { text, value, decimals }
    : undefined;
}

/**
 * Whether a figure prints as a number, and how. Half of a last digit counts either way, because half up and half even
 * are both in use.
 */
export function printsAs(
  figure: number,
  { value, decimals }: PrintedNumber,
): PrintedHow | undefined {
  const unit = 10 ** -decimals;
  // Wide enough for the rounding of a double, far too narrow for another digit.
  const slack = unit * 1e-6 + Math.abs(value) * 1e-14;
  if (Math.abs(figure - value) <= unit / 2 + slack) return 'rounded';
  if (figure * value < 0) return undefined;
  const beyond = Math.abs(figure) - Math.abs(value);
  return beyond >= -slack && beyond < unit - slack ? 'cut off' : undefined;
}

/** A figure in as many decimals as a printed number has. */
export function printLike(figure: number, { decimals }: PrintedNumber): string {
  return figure.toFixed(Math.min(100, Math.max(0, decimals)));
}

/** A printed number of a claim that was parsed, so that it is one. */
export function printed(text: string): PrintedNumber {
  const number = readPrinted(text);
  if (number === undefined)
    throw new RangeError(`${JSON.stringify(text)} is no printed number: parse the claims first`);
  return number;
}
