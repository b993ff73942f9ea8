import { UnusableInput } from './world.ts';

/** A similarity that an option gives, from above 0 to 1. */
export function similarityOption(option: string, text: string): number {
  const value = /^(?:0?\.\d+|[01](?:\.0+)?)$/.test(text) ? Number(text) : 0;
  if (value > 0) return value;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes a similarity above 0 and up to 1`,
  );
}

/** A whole number that an option gives. */
export function countOption(
  option: string,
  text: string,
  { least }: { readonly least?: number } = {},
): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= (least ?? 0)) return Number(text);
  const from = least === undefined ? '' : ` from ${least}`;
  throw new UnusableInput(`${option} is ${JSON.stringify(text)}: it takes a whole number${from}`);
}

/** A seed that an option gives: long enough that nobody finds one by trying. */
export function seedOption(option: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes a whole number of up to 15 digits`,
  );
}
