/**
 * There are more names in the traces than stand-ins for them: one would be left as it is.
 *
 * @example
 * ```ts
 * new StandInsUsedUp('first', 2100).message // => 'the stand-ins of the list "first" are used up after 2100 names'
 * ```
 */
export class StandInsUsedUp extends Error {
  readonly list: string;

  constructor(list: string, used: number) {
    super(`the stand-ins of the list ${JSON.stringify(list)} are used up after ${used} names`);
    this.name = 'StandInsUsedUp';
    this.list = list;
  }
}
