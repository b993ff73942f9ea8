/** Everything a command can touch, passed in so that a test can hold all of it in its hands. */
export type World = {
  /** The bytes of a file, or of standard input for `-`. Fails with {@link UnusableInput}. */
  read(path: string): AsyncIterable<Uint8Array>;
  exists(path: string): Promise<boolean>;
  makeFolder(path: string): Promise<void>;
  /** Writes the whole file or nothing: a reader never meets half of it. */
  write(path: string, chunks: AsyncIterable<string>): Promise<void>;
  print(line: string): void;
  printError(line: string): void;
  /** Whether a person reads standard output, so that colour helps. */
  readonly hasColour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The current date, for commands that compare with it. */
  readonly today: string;
};

/**
 * The caller gave something that a command cannot work with: one line says what, where and what to do.
 *
 * @example
 * ```ts
 * new UnusableInput('a.jsonl holds no row').message // => 'a.jsonl holds no row'
 * ```
 */
export class UnusableInput extends Error {
  /** More lines for the same mistake, for example one per bad row. */
  readonly details: readonly string[];

  constructor(
    message: string,
    { details = [], cause }: { details?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'UnusableInput';
    this.details = details;
  }
}
