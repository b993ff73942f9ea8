/** A name that must not survive. */
export type KnownName = { readonly text: string; readonly of: 'person' | 'organisation' };

/** Fields of facts that hold names; without a topic, of any fact. */
export type NameField = {
  readonly topic?: string;
  readonly field: string;
  readonly of: KnownName['of'];
};
