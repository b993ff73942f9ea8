import { buildNgramIndex } from '../ngrams/build-ngram-index.ts';
import { createNgramScanner } from '../ngrams/create-ngram-scanner.ts';
import { locatePosition } from '../ngrams/locate-position.ts';
import type { Row } from '../rows/row.ts';
import { createTokenReader } from '../words/create-token-reader.ts';
import { findTokens } from '../words/find-tokens.ts';
import { hashToken } from '../words/hash-token.ts';
import { type TemplateRun, type Templates, templateNgrams, templatesOf } from './templates.ts';

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
  const read = tasks.map((row) => ({ row, texts: row.texts.map(({ text }) => wordsOf(text)) }));
  const shared = sharedNgrams(read, bars);
  const ngrams = [...shared.keys()];
  const numbers = new Map(ngrams.map((ngram, number) => [ngram, number]));
  // A shorter one is a whole text, and those are looked up as they stand.
  const index = buildNgramIndex(ngrams.map(hashesOf), { n: bars.n });
  const scanner = createNgramScanner(index);
  const reader = createTokenReader();
  const counted = createUnitCounter(ngrams.length);
  return {
    add(row) {
      const found = new Set<number>();
      let key = 0;
      for (const { text } of row.texts) {
        const tokens = reader.read(text);
        key = hashOf(tokens, key);
        const count = scanner.scan(tokens);
        for (let hit = 0; hit < count; hit++) {
          found.add(locatePosition(index, scanner.hits.indexed[hit] as number).text);
        }
        const whole = tokens.length < bars.n ? numbers.get(wordsOf(text).join(' ')) : undefined;
        if (whole !== undefined) found.add(whole);
      }
      counted.add(found, row.unit ?? key);
    },
    find() {
      const least = barOf(bars.reference, counted.units());
      const uses = new Map(
        ngrams.flatMap((ngram, number) => {
          const reference = counted.uses(number);
          if (reference < least) return [];
          return [[ngram, { tasks: shared.get(ngram) ?? 0, reference }] as const];
        }),
      );
      const texts = read.flatMap((row) => row.texts);
      return templatesOf(longestRuns(texts, uses, bars.n), { source: 'discovered', n: bars.n });
    },
  };
}

type ReadRow = { readonly row: Row; readonly texts: readonly (readonly string[])[] };

function wordsOf(text: string): string[] {
  return findTokens(text).map((token) => token.text);
}

function hashesOf(ngram: string): Uint32Array {
  return Uint32Array.from(ngram.split(' '), hashToken);
}

type Uses = { readonly tasks: number; readonly reference: number };

function sharedNgrams(read: readonly ReadRow[], { n, tasks }: TemplateBars): Map<string, number> {
  const units = new Map<string, Set<string>>();
  for (const { row, texts } of read) {
    const unit = row.unit ?? texts.map((words) => words.join(' ')).join('\n');
    const ngrams = units.get(unit) ?? new Set();
    units.set(unit, ngrams);
    for (const ngram of texts.flatMap((words) => templateNgrams(words, n))) ngrams.add(ngram);
  }
  const uses = new Map<string, number>();
  for (const ngrams of units.values()) {
    for (const ngram of ngrams) uses.set(ngram, (uses.get(ngram) ?? 0) + 1);
  }
  const least = barOf(tasks, units.size);
  return new Map([...uses].filter(([, count]) => count >= least));
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

function templateRuns(
  words: readonly string[],
  uses: ReadonlyMap<string, Uses>,
  n: number,
): string[] {
  const runs: string[] = [];
  const ngrams = templateNgrams(words, n);
  let first: number | undefined;
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
  const all = templateNgrams(run.split(' '), n).flatMap((ngram) => uses.get(ngram) ?? []);
  return {
    tasks: Math.min(...all.map(({ tasks }) => tasks)),
    reference: Math.min(...all.map(({ reference }) => reference)),
  };
}
