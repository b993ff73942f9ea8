export { UsearchError } from './usearch/usearch-error.ts';
export type { UsearchOptions, UsearchPairs } from './usearch/usearch-pairs.ts';
export { usearchPairs } from './usearch/usearch-pairs.ts';
