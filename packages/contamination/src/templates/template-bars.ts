/** From how many units on a run of words is template on one side. */
export type TemplateBar = {
  /** At least so many. */
  readonly least: number;
  /** And at least this share of all units … */
  readonly share: number;
  /** … but never more than so many: in a lake of text, the template of a whole release is a small share. */
  readonly most: number;
};

/**
 * From how many units on a run of words is template: both sides have to have it often, or so many tasks that it says
 * nothing about any one of them.
 */
export type TemplateBars = {
  /** Words in a row. @default 3 */
  readonly n: number;
  /** Units of tasks. @default 3, 1% of them, 50 */
  readonly tasks: TemplateBar;
  /** Units of reference rows. @default 5, 0.5% of them, 50 */
  readonly reference: TemplateBar;
  /** Units of tasks that are enough where the reference is too small to have anything often. @default 10, 20% of them */
  readonly alone: TemplateBar;
};

export const templateBars: TemplateBars = {
  n: 3,
  tasks: { least: 3, share: 0.01, most: 50 },
  reference: { least: 5, share: 0.005, most: 50 },
  alone: { least: 10, share: 0.2, most: Number.MAX_SAFE_INTEGER },
};

/** How many units it takes when there are so many in all. */
export function unitsNeeded({ least, share, most }: TemplateBar, units: number): number {
  return Math.max(least, Math.min(most, Math.ceil(share * units)));
}
