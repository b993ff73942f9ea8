// What reads packed files: the one part that needs Node.

export type { NodeDecodersOptions } from './node/node-decoders.ts';
export { nodeDecoders } from './node/node-decoders.ts';
