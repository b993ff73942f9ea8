/**
 * How many objects and arrays may lie inside each other. Real documents use fewer than ten; the limit is there so
 * that a hostile one ends in a clear error and not in an overflowing stack.
 */
export const maxJsonDepth = 512;

/** Whether a value, parsed from this text, nests deeper than {@link maxJsonDepth}. */
export function isTooDeep(text: string, value: unknown): boolean {
  // Walking the value costs a tenth of the time of parsing it. Each level takes two characters and one opening
  // bracket, so the text alone clears nearly every document.
  if (text.length <= 2 * maxJsonDepth) return false;
  if (count(text, '{') + count(text, '[') <= maxJsonDepth) return false;
  return nestsDeeper(value, maxJsonDepth);
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) found += 1;
  return found;
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((member) => nestsDeeper(member, levels - 1));
}
