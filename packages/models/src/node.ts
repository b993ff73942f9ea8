// Files are touched here and nowhere else in the package.

export { openBatchJournal } from './open-batch-journal.ts';
export { openCassette } from './open-cassette.ts';
export type { OpenLedgerOptions } from './open-ledger.ts';
export { openLedger } from './open-ledger.ts';
export type { LinesFile } from './open-lines.ts';
export { openLines } from './open-lines.ts';
export type { RunFiles } from './open-run.ts';
export { openRun } from './open-run.ts';
