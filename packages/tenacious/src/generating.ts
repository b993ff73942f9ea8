export { briefSchema } from './brief-schema.ts';
export type { TenaciousDomain } from './tenacious-domain.ts';
export { tenaciousDomain } from './tenacious-domain.ts';
export { traceNames } from './trace-names.ts';
export { traceVariations } from './trace-variations.ts';
