import { type MaskedRow, maskedRow } from '../overlap/masked-row.ts';
import type { TaskIndex } from '../overlap/task-index.ts';
import type { Row } from '../rows/row.ts';
import type { EmbeddedText, Embedder, EmbedOptions } from './embedder.ts';
import { embedderOf } from './embedder-of.ts';
import { type NullThreshold, nullThreshold } from './null-threshold.ts';
import { similarTexts, textSearch } from './similar-texts.ts';

/** A row that is close to a task as vectors: of their own words, and of their texts as they stand. */
export type SimilarRow = {
  readonly task: number;
  readonly row: number;
  readonly residual: number;
  readonly raw: number;
  readonly verdict: 'leak' | 'review';
};

/** The tasks as vectors, and how close is too close. */
export type SemanticSearch = {
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly null: NullThreshold;
  /** The pairs of a batch of rows; `truncated` says of how many rows some text was in no vector. */
  search(rows: readonly Row[]): Promise<{ pairs: readonly SimilarRow[]; truncated: number }>;
};

export type SemanticOptions = EmbedOptions & {
  /** The lowest cosine that may be a leak; unrelated tasks of one template may raise it. @default 0.85 */
  readonly floor?: number;
};

// Scores near the threshold depend on batches and processors.
const reviewBand = 0.01;

/**
 * Embeds what is a task's own, so that rows can be looked up by it. What is too close is learnt from the tasks
 * themselves: unrelated ones of one template are as close as chance and form make them.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const index = indexTasks([row('task', 'The ferry to the outer islands leaves at nine from the second pier.')]);
 * const { search } = await createSemanticSearch(index, lexicalEmbedder());
 * const { pairs } = await search([row('other', 'At nine the ferry to the outer islands leaves from the second pier.')]);
 * [pairs[0].task, pairs[0].verdict] // => [0, 'leak']
 * ```
 */
export async function createSemanticSearch(
  { tasks, templates, n }: TaskIndex,
  embed: Embedder,
  { floor = 0.85, ...options }: SemanticOptions = {},
): Promise<SemanticSearch> {
  const embedder = embedderOf(embed);
  const compared = [...tasks.keys()].filter((task) => (tasks[task]?.own ?? 0) >= n);
  const masked = compared.map((task) => maskedRow(tasks[task]?.row as Row, templates));
  const vectors = await embedder.embed(masked.map(ownText), options);
  const wholes = await embedder.embed(masked.map(wholeText), options);
  const units = masked.map(({ row }) => row.unit ?? row.id);
  const threshold = nullThreshold(vectors, { units, floor });
  const search = textSearch(vectors, { atLeast: Math.max(0.01, threshold.threshold - reviewBand) });
  return {
    settings: {
      ...embedder.settings,
      embedder: embedder.name,
      isLexical: embedder.isLexical,
      floor,
    },
    null: threshold,
    search: async (rows) => {
      const read = rows.map((row) => maskedRow(row, templates));
      const own = [...read.keys()].filter((row) => (read[row]?.own ?? 0) > 0);
      const embedded = await embedder.embed(
        own.map((row) => ownText(read[row] as MaskedRow)),
        options,
      );
      const found = search(embedded);
      const raw = await rawSimilarities(
        found.map(({ task, reference }) => [task, read[own[reference] as number] as MaskedRow]),
      );
      const pairs = found.map(({ task, reference, similarity }, pair) => ({
        task: compared[task] as number,
        row: own[reference] as number,
        residual: similarity,
        raw: raw[pair] as number,
        verdict: similarity >= threshold.threshold ? ('leak' as const) : ('review' as const),
      }));
      return { pairs, truncated: embedded.filter(({ truncated }) => truncated).length };
    },
  };

  async function rawSimilarities(
    pairs: readonly (readonly [number, MaskedRow])[],
  ): Promise<number[]> {
    const rows = await embedder.embed(
      pairs.map(([, row]) => wholeText(row)),
      options,
    );
    return pairs.map(([task], pair) =>
      similarityOf(wholes[task] as EmbeddedText, rows[pair] as EmbeddedText),
    );
  }
}

function similarityOf(one: EmbeddedText, other: EmbeddedText): number {
  return similarTexts([one], [other], { atLeast: Number.MIN_VALUE })[0]?.similarity ?? 0;
}

/** The text of a row without its templates. */
function ownText({ row, places, ownPositions }: MaskedRow): string {
  const parts: string[] = [];
  let last = -2;
  let end = 0;
  for (const at of ownPositions) {
    const { text, start, end: endOfWord } = places[at] as MaskedRow['places'][number];
    const content = row.texts[text]?.text ?? '';
    // What stands between two own words that follow each other belongs to them: a sign, a space.
    parts.push(
      at === last + 1
        ? content.slice(end, endOfWord)
        : `${parts.length > 0 ? '\n' : ''}${content.slice(start, endOfWord)}`,
    );
    last = at;
    end = endOfWord;
  }
  return parts.join('');
}

function wholeText({ row }: MaskedRow): string {
  return row.texts.map(({ text }) => text).join('\n');
}
