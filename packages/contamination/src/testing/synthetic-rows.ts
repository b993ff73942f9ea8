import type { Random } from '@tenacious-bench/stats';
import type { SourceText } from '../plant/passage.ts';
import type { PlantedSource } from '../plant/plant-leaks.ts';
import { fillTemplate, slotNames } from './fill-template.ts';
import type { WordSource } from './made-up-words.ts';
import type { RowTemplate } from './sentence-templates.ts';
import { isSharedSlot, slotValues } from './slot-values.ts';

/** A row of a synthetic corpus before it is on either side. */
export type SyntheticRow = Pick<PlantedSource, 'texts'> & {
  /** Which of the templates it is written in. */
  readonly template: number;
  readonly values: Readonly<Record<string, string>>;
  readonly unit: string;
};

/** How a row is to differ from an arbitrary one. */
export type RowWishes = {
  readonly template?: number;
  readonly unit?: string;
  /** A sentence that its first text ends with. */
  readonly ending?: string;
  /** A row of the same template of which half of the values that many rows share are taken over. */
  readonly beside?: SyntheticRow;
};

/** Draws rows written in some templates. */
export function syntheticRows(
  templates: readonly RowTemplate[],
  words: WordSource,
  random: Random,
): (wishes?: RowWishes) => SyntheticRow {
  const draw = slotValues(words, random);
  return ({ template: wished, unit, ending = '', beside } = {}) => {
    const template = (wished ?? random.integer(templates.length)) % templates.length;
    const { input, answer } = templates[template] as RowTemplate;
    const drawValue = (slot: string) => {
      const isTaken = beside !== undefined && isSharedSlot(slot) && random.integer(2) === 0;
      return (isTaken ? beside.values[slot] : undefined) ?? draw(slot);
    };
    const slots = slotNames(`${input} ${answer}`);
    const values = Object.fromEntries(slots.map((slot) => [slot, drawValue(slot)]));
    const filled = fillTemplate(input, values);
    const texts: SourceText[] = [
      { field: 'input', ...filled, text: `${filled.text} ${ending}`.trim() },
      { field: 'answer', ...fillTemplate(answer, values) },
    ];
    return { template, values, texts, unit: unit ?? `unit-${random.integer(1_000_000)}` };
  };
}
