// A door of its own: whoever only scores needs neither the good drafts nor the ways to spoil them.
export type { Draft } from './draft.ts';
export { draftMessage } from './draft.ts';
export { drafts } from './drafts.ts';
export type { MutatedMessage, Mutation } from './mutation-list.ts';
export { mutations } from './mutation-list.ts';
