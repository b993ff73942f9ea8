export { briefSchema } from './brief-schema.ts';
export type { TenaciousDomain } from './tenacious-domain.ts';
export { tenaciousDomain } from './tenacious-domain.ts';
