export type { Domain, TaskAgent } from './domain.ts';
