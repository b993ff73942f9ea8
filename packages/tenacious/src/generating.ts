export { briefSchema } from './brief-schema.ts';
