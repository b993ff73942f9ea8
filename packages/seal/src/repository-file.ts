/** A file of a repository, with its path from the root. */
export type RepositoryFile = { readonly path: string; readonly bytes: Uint8Array };
