import { buildNgramIndex } from './build-ngram-index.ts';
import { createNgramScanner } from './create-ngram-scanner.ts';
import { createTokenReader } from './create-token-reader.ts';
import { hashToken } from './hash-token.ts';
import { locatePosition } from './locate-position.ts';
import { maskedRow } from './masked-row.ts';
import type { Row } from './row.ts';
import {
  maskTemplates,
  noTemplates,
  runsOfWords,
  type TemplateRun,
  type Templates,
  templatesOf,
} from './templates.ts';

/** From how many units on a run of words is template; both sides have to have it that often. */
export type TemplateBars = {
  /** Words in a row. @default 3 */
  readonly n: number;
  /** Units of tasks: at least this many, and this share. @default 3 and 0.01 */
  readonly tasks: { readonly least: number; readonly share: number };
  /** Units of reference rows. @default 5 and 0.005 */
  readonly reference: { readonly least: number; readonly share: number };
};

export const templateBars: TemplateBars = {
  n: 3,
  tasks: { least: 3, share: 0.01 },
  reference: { least: 5, share: 0.005 },
};

/** Counts what reference rows share with tasks, and says at last what is template. */
export type TemplateFinder = {
  add(row: Row): void;
  find(): Templates;
};

/**
 * Finds the templates that tasks and reference rows share. A run of words is template only when many units of *both*
 * sides have it: a leak that the reference repeats a thousand times is still the text of one task. Rows of one unit and
 * rows with the same words count once.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows', row: 1, texts: [{ field: 'body', text }] });
 * const finder = createTemplateFinder(['one', 'two', 'six'].map((name) => row(name, `dear friend we greet ${name}`)));
 * for (const name of ['red', 'blue', 'grey', 'pink', 'gold']) finder.add(row(name, `dear friend we greet ${name}`));
 * finder.find().runs // => [{ words: 'dear friend we greet', tasks: 3, reference: 5 }]
 * ```
 */
export function createTemplateFinder(
  tasks: readonly Row[],
  bars: TemplateBars = templateBars,
): TemplateFinder {
  const read = tasks.map((row) => maskedRow(row, noTemplates));
  const shared = sharedNgrams(read, bars);
  const ngrams = [...shared.keys()];
  const hashed = ngrams.map((ngram) => Uint32Array.from(ngram.split(' '), hashToken));
  const index = buildNgramIndex(hashed, { n: bars.n });
  const scanner = createNgramScanner(index);
  const reader = createTokenReader();
  const counted = createUnitCounter(ngrams.length);
  return {
    add(row) {
      const found = new Set<number>();
      let key = 0;
      for (const { text } of row.texts) {
        const tokens = reader.read(text);
        const count = scanner.scan(tokens);
        if (count > 0) key = hashOf(tokens, key);
        for (let hit = 0; hit < count; hit++)
          found.add(locatePosition(index, scanner.hits.indexed[hit] as number).text);
      }
      counted.add(found, row.unit ?? key);
    },
    find() {
      const least = barOf(bars.reference, counted.units());
      const uses = new Map(
        ngrams.flatMap((ngram, number) => {
          const reference = counted.uses(number);
          return reference < least
            ? []
            : [[ngram, { tasks: shared.get(ngram) ?? 0, reference }] as const];
        }),
      );
      return templatesOf(
        longestRuns(
          read.map(({ words }) => words),
          uses,
          bars.n,
        ),
        { source: 'discovered', n: bars.n },
      );
    },
  };
}

type Uses = { readonly tasks: number; readonly reference: number };

function sharedNgrams(
  read: readonly ReturnType<typeof maskedRow>[],
  { n, tasks }: TemplateBars,
): Map<string, number> {
  const units = new Map<string, Set<string>>();
  for (const { row, words } of read) {
    const unit = row.unit ?? words.join(' ');
    const ngrams = units.get(unit) ?? new Set();
    units.set(unit, ngrams);
    for (const ngram of runsOfWords(words, n)) if (!isAcross(ngram)) ngrams.add(ngram);
  }
  const uses = new Map<string, number>();
  for (const ngrams of units.values())
    for (const ngram of ngrams) uses.set(ngram, (uses.get(ngram) ?? 0) + 1);
  const least = barOf(tasks, units.size);
  return new Map([...uses].filter(([, count]) => count >= least));
}

// Two texts of a row are parted by an empty word.
function isAcross(ngram: string): boolean {
  return ngram.startsWith(' ') || ngram.endsWith(' ') || ngram.includes('  ');
}

function barOf({ least, share }: { least: number; share: number }, units: number): number {
  return Math.max(least, Math.ceil(share * units));
}

/** Counts for each n-gram the units that have it, each once. */
function createUnitCounter(size: number) {
  const uses = new Uint32Array(size);
  const seen = new Set<string>();
  const units = new Set<string | number>();
  let withoutAny = 0;
  return {
    add(found: ReadonlySet<number>, unit: string | number) {
      if (found.size === 0) withoutAny += 1;
      const isKnown = units.has(unit);
      if (found.size > 0) units.add(unit);
      // Rows of the same words have the same n-grams: the second says nothing new.
      if (isKnown && typeof unit === 'number') return;
      for (const number of found) {
        const key = `${number} ${unit}`;
        if (typeof unit === 'string') {
          if (seen.has(key)) continue;
          seen.add(key);
        }
        uses[number] = (uses[number] as number) + 1;
      }
    },
    uses: (number: number) => uses[number] as number,
    units: () => units.size + withoutAny,
  };
}

function hashOf(tokens: Uint32Array, start: number): number {
  let hash = start;
  for (const token of tokens) hash = Math.imul(hash ^ token, 0x01000193) ^ (hash >>> 13);
  return hash;
}

/** The longest runs of words in which every n-gram is template, with the least of their uses. */
function longestRuns(
  texts: readonly (readonly string[])[],
  uses: ReadonlyMap<string, Uses>,
  n: number,
): TemplateRun[] {
  const runs = new Map<string, TemplateRun>();
  for (const words of texts) {
    for (const run of templateRuns(words, uses, n)) {
      if (!runs.has(run)) runs.set(run, { words: run, ...leastUses(run, uses, n) });
    }
  }
  return [...runs.values()].sort((one, other) => (one.words < other.words ? -1 : 1));
}

function templateRuns(words: readonly string[], uses: ReadonlyMap<string, Uses>, n: number): string[] {
  const runs: string[] = [];
  let first: number | undefined;
  const ngrams = runsOfWords(words, n);
  for (let at = 0; at <= ngrams.length; at++) {
    const isTemplate = uses.has(ngrams[at] ?? '');
    if (isTemplate) first ??= at;
    else if (first !== undefined) {
      runs.push(words.slice(first, at + n - 1).join(' '));
      first = undefined;
    }
  }
  return runs;
}

function leastUses(run: string, uses: ReadonlyMap<string, Uses>, n: number): Uses {
  const all = runsOfWords(run.split(' '), n).flatMap((ngram) => uses.get(ngram) ?? []);
  return {
    tasks: Math.min(...all.map(({ tasks }) => tasks)),
    reference: Math.min(...all.map(({ reference }) => reference)),
  };
}
