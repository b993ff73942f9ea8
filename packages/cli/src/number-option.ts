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

/** The most that calls may cost, which only a replay can do without. */
export function budgetOption(text: string | undefined, replay: boolean): number | undefined {
  if (text === undefined && replay) return undefined;
  if (text === undefined)
    throw new UnusableInput(
      '--budget is needed: nothing is asked without a limit to what it costs (or give --replay)',
    );
  if (/^\d+(?:\.\d+)?$/.test(text) && Number(text) > 0) return Number(text);
  throw new UnusableInput(
    `--budget is ${JSON.stringify(text)}: it takes an amount in USD above 0, as a budget of nothing allows no call`,
  );
}
