/**
 * A name as part of an id: lower case, ASCII, words joined by hyphens. `C`, `C++` and `C#` stay three names.
 *
 * @example
 * ```ts
 * slug('Senior monthly floor') // => 'senior-monthly-floor'
 * slug('C++') // => 'c-plus-plus'
 * ```
 */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (words === null) {
    throw new RangeError(
      `name is ${JSON.stringify(name)}: it has no letter or digit that an id can hold, so pass an id`,
    );
  }
  return words.join('-');
}
