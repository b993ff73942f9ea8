export type { ExitCode } from './exit-codes.ts';
export { exitCodes } from './exit-codes.ts';
export { main } from './main.ts';
export type { MemoryWorld } from './memory-world.ts';
export { memoryWorld } from './memory-world.ts';
export { nodeWorld } from './node-world.ts';
export type { World } from './world.ts';
export { UnusableInput } from './world.ts';
