// The one part that needs Node: what reads packed files, and what computes faster there.

export type { NodeDecodersOptions } from './node/node-decoders.ts';
export { nodeDecoders } from './node/node-decoders.ts';
export { nodePrimitives } from './node/node-primitives.ts';
