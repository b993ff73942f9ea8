import { contentId } from '@tenacious-bench/schema/core';
import { slug } from './slug.ts';

/** Room for a number behind the id, within the 128 characters of an identifier. */
const maximumLength = 100;

/** An id for any names at all: their slugs, and for a name in another script a digest of it. */
export function briefId(...names: readonly string[]): string {
  return names.map(idOf).join('-').slice(0, maximumLength);
}

function idOf(name: string): string {
  return /[a-z0-9+#]/i.test(name.normalize('NFKD')) ? slug(name) : contentId('name', name);
}
