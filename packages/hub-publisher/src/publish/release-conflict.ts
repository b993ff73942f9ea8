/**
 * The Hub holds something that this release would overwrite or contradict. A person has to look: no retry helps.
 *
 * @example
 * ```ts
 * new ReleaseConflict('v1.0.0 is on another commit').message // => 'v1.0.0 is on another commit'
 * ```
 */
export class ReleaseConflict extends Error {
  override readonly name = 'ReleaseConflict';
}
