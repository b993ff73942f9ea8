/** Whom a token stands for. */
export type TokenOwner = {
  readonly name: string;
  /** The organizations whose repositories the owner may write to, besides those under the own name. */
  readonly organizations?: readonly string[];
  /** @default 'write' */
  readonly role?: 'read' | 'write';
};

/** Who sent a request, undefined for somebody without a token. */
export type Visitor = {
  readonly name: string;
  readonly organizations: readonly string[];
  readonly role: 'read' | 'write';
  /** A token of trusted publishing is good for one repository alone. */
  readonly onlyResource?: string;
};

/** Whether a namespace is the visitor's own or one of an organization of theirs. */
export function belongsTo({ name, organizations }: Visitor, owner: string): boolean {
  return owner === name || organizations.includes(owner);
}
