import type { Random } from '@tenacious-bench/stats';
import type { WordSource } from './made-up-words.ts';
import type { RowWishes, SyntheticRow } from './synthetic-rows.ts';

type Draw = (wishes?: RowWishes) => SyntheticRow;

export type SideSizes = {
  readonly tasks?: number;
  readonly plain?: number;
  readonly negativesPerKind?: number;
  readonly families?: number;
};

/** A row of the small side; the tasks of a family are kin. */
export type TaskRow = SyntheticRow & { readonly family?: number };

const familySize = 4;

/** Draws the tasks: families first, then tasks that go through the templates in turn, some with a common quote. */
export function drawTasks(
  draw: Draw,
  words: WordSource,
  { quotes, tasks = 300, families = 5 }: SideSizes & { quotes: readonly string[] },
): TaskRow[] {
  const paragraphs = Array.from({ length: families }, () => words.prose(18));
  return Array.from({ length: tasks }, (_, index) => {
    const family = Math.floor(index / familySize);
    const ending = paragraphs[family];
    if (ending !== undefined) return { ...draw({ unit: `family-${family}`, ending }), family };
    // Every quoting task is written in one template, and that one has room for much of its own.
    const quote = index % 24 === 1 ? quotes[Math.floor(index / 24) % quotes.length] : undefined;
    return draw({ template: index, ending: quote ?? '' });
  });
}

/** Draws the reference rows that leak nothing, by the kind of likeness to a task that they have. */
export function drawNegatives(
  draw: Draw,
  tasks: readonly TaskRow[],
  {
    quotes,
    random,
    plain = 2000,
    negativesPerKind = 40,
  }: SideSizes & { quotes: readonly string[]; random: Random },
): (SyntheticRow & { readonly kind: string })[] {
  const wishes: Readonly<Record<string, () => RowWishes>> = {
    same_values: () => {
      const beside = random.choice(tasks);
      return { template: beside.template, beside };
    },
    quoting: () => ({ ending: random.choice(quotes) }),
    same_unit: () => ({ unit: random.choice(tasks).unit }),
  };
  const made = (kind: string, wish: () => RowWishes, length: number) =>
    Array.from({ length }, () => ({ kind, ...draw(wish()) }));
  return [
    ...made('plain', () => ({}), plain),
    ...Object.entries(wishes).flatMap(([kind, wish]) => made(kind, wish, negativesPerKind)),
  ];
}
