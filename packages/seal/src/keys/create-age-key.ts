import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/** `identity` opens what was encrypted to `recipient`: it is secret, and the recipient is not. */
export type AgeKey = { readonly identity: string; readonly recipient: string };

/**
 * Makes an age key of its own, as `age-keygen` does.
 *
 * @example
 * ```ts
 * const { identity, recipient } = await createAgeKey();
 * [identity.slice(0, 16), recipient.slice(0, 4)] // => ['AGE-SECRET-KEY-1', 'age1']
 * ```
 */
export async function createAgeKey(): Promise<AgeKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
