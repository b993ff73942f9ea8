import type { Part } from '../parts/part.ts';
import type { PartRows } from '../parts/part-rows.ts';
import type { SealStatement } from './seal-commitment.ts';

/** What is known of a split before it has keys. */
export type SplitStatement = Omit<SealStatement, 'keys'>;

/** What only whoever opens a split may see. */
export type SplitSecrets = {
  readonly canary: string;
  readonly parts: Readonly<Record<Part, PartRows>>;
};

/** A split that is committed to and not yet sealed. Printing it shows the statement alone. */
export class CommittedSplit {
  readonly statement: SplitStatement;
  readonly #secrets: SplitSecrets;

  constructor(statement: SplitStatement, secrets: SplitSecrets) {
    this.statement = statement;
    this.#secrets = secrets;
  }

  /** The rows and the key of their salts. */
  secrets(): SplitSecrets {
    return this.#secrets;
  }
}
