/** What sort of sealed text a fingerprint is of. */
export const runKinds = ['text', 'gold', 'id', 'string'] as const;
export type RunKind = (typeof runKinds)[number];
