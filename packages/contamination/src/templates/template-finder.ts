import { buildNgramIndex } from '../ngrams/build-ngram-index.ts';
import { createNgramScanner } from '../ngrams/create-ngram-scanner.ts';
import { locatePosition } from '../ngrams/locate-position.ts';
import type { Row } from '../rows/row.ts';
import { createTokenReader } from '../words/create-token-reader.ts';
import { hashToken } from '../words/hash-token.ts';
import { tokenWords } from '../words/token-words.ts';
import { tokensKey } from '../words/tokens-key.ts';
import { sharedNgrams } from './shared-ngrams.ts';
import { type TemplateBars, templateBars, unitsNeeded } from './template-bars.ts';
import { templateRuns } from './template-runs.ts';
import { type Templates, templatesOf } from './templates.ts';
import { createUnitCounter } from './unit-counter.ts';

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
  const shared = sharedNgrams(tasks, bars);
  const ngrams = [...shared.counts.keys()];
  const alone = unitsNeeded(bars.alone, shared.units);
  const counter = createUnitCounter(ngrams.length, bars.reference);
  const readRow = createRowReader(ngrams, bars.n);
  return {
    add(row) {
      const { key, found } = readRow(row);
      counter.add(row.unit ?? key, found);
    },
    find() {
      const least = unitsNeeded(bars.reference, counter.units());
      const uses = new Map(
        ngrams.flatMap((ngram, number) => {
          const inTasks = shared.counts.get(ngram) ?? 0;
          const reference = counter.unitsWith(number);
          const isTemplate = reference >= least || (reference > 0 && inTasks >= alone);
          return isTemplate ? [[ngram, { tasks: inTasks, reference }]] : [];
        }),
      );
      return templatesOf(templateRuns(tasks, uses, bars.n), { source: 'discovered', n: bars.n });
    },
  };
}

/** Makes a reader of which n-grams a row has, by number, and of a key that rows of the same texts have in common. */
function createRowReader(ngrams: readonly string[], n: number) {
  const numbers = new Map(ngrams.map((ngram, number) => [ngram, number]));
  // An n-gram of fewer words is a whole text, and those are looked up as they stand.
  const index = buildNgramIndex(
    ngrams.map((ngram) => Uint32Array.from(ngram.split(' '), hashToken)),
    { n },
  );
  const scanner = createNgramScanner(index);
  const reader = createTokenReader();
  return ({ texts }: Row): { readonly key: number; readonly found: ReadonlySet<number> } => {
    const found = new Set<number>();
    const keys: number[] = [];
    for (const { text } of texts) {
      const tokens = reader.read(text);
      keys.push(tokensKey(tokens));
      const count = scanner.scan(tokens);
      for (let hit = 0; hit < count; hit++) {
        found.add(locatePosition(index, scanner.hits.indexed[hit] as number).text);
      }
      const whole = tokens.length < n ? numbers.get(tokenWords(text).join(' ')) : undefined;
      if (whole !== undefined) found.add(whole);
    }
    return { key: keys.length === 1 ? (keys[0] as number) : joinedKey(keys), found };
  };
}

function joinedKey(keys: readonly number[]): number {
  return tokensKey(Uint32Array.from(keys.flatMap((key) => [key / 2 ** 32, key % 2 ** 32])));
}
