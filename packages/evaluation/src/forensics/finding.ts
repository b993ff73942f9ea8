import type { PrintedNumber } from './printed-number.ts';
import { printLike, printsAs } from './printed-number.ts';

/** What was found out about one figure of a claim. Findings never say more than these. */
export type FigureFinding = {
  /**
   * `impossible`: no data give this. `not_reproduced`: the named data give something else. `reproduced`: they give it.
   * `not_derivable`: something is missing, which the message names. `derived`: a figure that the claim implies.
   */
  readonly outcome: 'impossible' | 'not_reproduced' | 'reproduced' | 'not_derivable' | 'derived';
  /** What was checked: `grim`, `parity`, `p_floor`, … */
  readonly check: string;
  readonly message: string;
};

/** Compares a printed figure with the one that the artefacts give. */
export function compared(
  check: string,
  printed: PrintedNumber,
  found: number,
  how: string,
): FigureFinding {
  const match = printsAs(found, printed);
  const shown = `${printLike(found, { ...printed, decimals: printed.decimals + 2 })} (${how})`;
  if (match === undefined)
    return {
      outcome: 'not_reproduced',
      check,
      message: `${printed.text} is claimed; found ${shown}`,
    };
  const cut = match === 'cut off' ? ', cut off and not rounded' : '';
  return { outcome: 'reproduced', check, message: `${printed.text}: found ${shown}${cut}` };
}

/** The number of items that was claimed against the one that is there. */
export function comparedCount(
  claimed: number | undefined,
  found: number,
  what: string,
): FigureFinding[] {
  if (claimed === undefined) return [];
  const isSame = claimed === found;
  const message = isSame
    ? `n = ${found} ${what}`
    : `n = ${claimed} is claimed; found ${found} ${what}`;
  return [{ outcome: isSame ? 'reproduced' : 'not_reproduced', check: 'n', message }];
}
