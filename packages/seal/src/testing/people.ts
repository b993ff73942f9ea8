import { generateX25519Identity, identityToRecipient } from 'age-encryption';

export type Person = { readonly identity: string; readonly recipient: string };

/** People with an age key of their own each. */
export async function people<const Names extends readonly string[]>(...names: Names) {
  const pairs = names.map(async (name) => [name, await person()] as const);
  return Object.fromEntries(await Promise.all(pairs)) as Record<Names[number], Person>;
}

async function person(): Promise<Person> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
