/** One text of a row under the name of its field; runs of words never cross from one text into another. */
export type RowText = { readonly field: string; readonly text: string };

/** A row of either side, as far as a check reads it. */
export type Row = {
  readonly id: string;
  readonly file: string;
  /** Its place in the file, counted from 1: the line of a JSONL file. */
  readonly row: number;
  readonly texts: readonly RowText[];
  /** Rows of one unit (a family, a company) are kin: what only they share is no template. */
  readonly unit?: string;
};
