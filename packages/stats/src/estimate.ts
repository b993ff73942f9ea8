/**
 * A statistic the data may be unable to support: either its fields, or the reason there are none.
 * A reader has to ask `defined` first, so a missing agreement can never pass for a perfect one.
 */
export type Estimate<Fields extends object> =
  | ({ readonly defined: true } & Readonly<Fields>)
  | Inestimable;

export interface Inestimable {
  readonly defined: false;
  readonly reason: string;
}

/** The "there is no value, because" side of an {@link Estimate}. */
export function inestimable(reason: string): Inestimable {
  return { defined: false, reason };
}
