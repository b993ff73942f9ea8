import { createCanonicalWriter, type Issue, type Parsed } from '@tenacious-bench/schema';
import { LineWriter } from './line-writer.ts';
import type { Part } from './part.ts';

/** A row of a split: any JSON object with an id of its own. */
export type SealableRow = { readonly id: string; readonly [field: string]: unknown };

/** Rows in the one form that is committed to: sorted by id, with a line of canonical JSON in each part. */
export type SplitRows = { readonly ids: readonly string[] } & {
  readonly [P in Part]: Uint8Array;
};

/** Splits rows into prompts and gold, or names every row that cannot be committed to. */
export function splitRows(
  rows: readonly SealableRow[],
  goldFields: readonly string[],
): Parsed<SplitRows> {
  const { places, issues } = placesById(rows);
  const halves = new RowHalves(rows, goldFields);
  places.forEach(halves.add, halves);
  issues.push(...halves.unwritten.map((place) => issueOf(place, 'not_canonical')));
  if (rows.length === 0) issues.push({ code: 'no_rows', path: '', message: messages.no_rows });
  if (issues.length > 0) return { ok: false, issues };
  const ids = places.map(([id]) => id);
  return { ok: true, value: { ids, ...halves.bytes() } };
}

type Place = readonly [id: string, place: number];

/**
 * Both halves of rows. A method that `forEach` calls, because the engine compiles a loop anew for each split, and a method
 * once.
 */
class RowHalves {
  /** Rows that hold what JSON cannot. */
  readonly unwritten: number[] = [];
  readonly #rows: readonly SealableRow[];
  readonly #goldFields: readonly string[];
  readonly #write = createCanonicalWriter();
  readonly #prompts: LineWriter;
  readonly #gold: LineWriter;

  constructor(rows: readonly SealableRow[], goldFields: readonly string[]) {
    this.#rows = rows;
    this.#goldFields = goldFields;
    this.#prompts = new LineWriter(rows.length);
    this.#gold = new LineWriter(rows.length);
  }

  add([, place]: Place): void {
    const row = this.#rows[place];
    if (row === undefined) return;
    try {
      const { prompts, gold } = halvesOf(row, this.#goldFields);
      this.#prompts.add(this.#write(prompts));
      this.#gold.add(this.#write(gold));
    } catch {
      // The message of the error names fields, and these may be sealed too.
      this.unwritten.push(place);
    }
  }

  bytes(): Record<Part, Uint8Array> {
    return { prompts: this.#prompts.bytes(), gold: this.#gold.bytes() };
  }
}

/** A row whole again. */
export function joinRow(prompt: SealableRow, gold: SealableRow): SealableRow {
  return { ...prompt, ...gold };
}

type Places = { readonly places: readonly Place[]; readonly issues: Issue[] };

function placesById(rows: readonly SealableRow[]): Places {
  const issues: Issue[] = [];
  const found = new Map<string, number>();
  rows.forEach((row, place) => {
    const id = idOf(row);
    if (id === undefined) issues.push(issueOf(place, 'missing_id'));
    else if (found.has(id)) issues.push(issueOf(place, 'duplicate_id'));
    else found.set(id, place);
  });
  // By code units: the order must be the same in every locale.
  return { places: [...found].sort(([a], [b]) => (a < b ? -1 : 1)), issues };
}

function idOf(row: SealableRow | null): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  return typeof row.id === 'string' && row.id !== '' ? row.id.normalize('NFC') : undefined;
}

function halvesOf(row: SealableRow, goldFields: readonly string[]): Record<Part, object> {
  const prompts = {};
  const gold = { id: row.id };
  for (const field of Object.keys(row)) {
    const half: { [field: string]: unknown } = goldFields.includes(field) ? gold : prompts;
    if (field === '__proto__')
      Object.defineProperty(half, field, { value: row[field], enumerable: true });
    else half[field] = row[field];
  }
  return { prompts, gold };
}

const messages = {
  no_rows: 'there are no rows: nothing can be sealed',
  missing_id: 'a row needs an id of its own: a text that is not empty',
  duplicate_id: 'another row has the same id: a proof could not say which of them it is about',
  not_canonical: 'the row holds something that JSON cannot, so that nobody could hash it again',
};

function issueOf(place: number, code: keyof typeof messages): Issue {
  return { code, path: `rows[${place}]`, message: messages[code] };
}
