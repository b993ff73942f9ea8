/** What an exit code of `tbench` means; the README and `tbench --help` print this table. */
export const exitCodes = {
  /** The work is done and nothing failed. */
  done: 0,
  /** The work is done, and it found failures: a message that fails, a row that is not valid. */
  failed: 1,
  /** The work could not be done: wrong arguments, an unreadable or invalid input. Nothing was written. */
  unusable: 2,
  /** The work is done, but not on everything: nothing failed, and yet nobody can say that all is well. */
  cannotTell: 3,
  /** A check missed what was planted to test it: nothing that it found or did not find can be relied on. */
  unproven: 4,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
