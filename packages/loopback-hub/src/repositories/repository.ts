import { join } from 'node:path';
import type { GitPlace } from '../git/find-commit.ts';
import { HubError } from '../http/hub-error.ts';

/** What kinds of repositories there are. */
const repositoryKinds = ['model', 'dataset', 'space'] as const;
export type RepositoryKind = (typeof repositoryKinds)[number];

/** Which repository is meant; whether it exists is another question. */
export type Repository = GitPlace & {
  readonly kind: RepositoryKind;
  readonly owner: string;
  /** Owner and name. */
  readonly id: string;
  /** As web addresses and trusted publishing name it: `datasets/acme/tasks`, `acme/a-model`. */
  readonly resource: string;
};

/** Names a repository below the folder of the hub. */
export function nameRepository(
  { folder: root, objects }: GitPlace,
  { kind, id }: { readonly kind: RepositoryKind; readonly id: string },
): Repository {
  const [owner = '', name = '', ...more] = id.split('/');
  if (more.length > 0 || !isName(owner) || !isName(name))
    throw new HubError(400, `Invalid repository name: ${id}`);
  const resource = kind === 'model' ? id : `${kind}s/${id}`;
  const folder = join(root, 'git', `${kind}s`, owner, `${name}.git`);
  return { kind, owner, id, resource, folder, objects };
}

/** Reads `datasets/acme/tasks`; without a kind in front it is a model. */
export function readResource(hub: GitPlace, resource: string): Repository {
  const kind = repositoryKinds.find((one) => resource.startsWith(`${one}s/`));
  const id = kind === undefined ? resource : resource.slice(kind.length + 2);
  return nameRepository(hub, { kind: kind ?? 'model', id });
}

/** Whether a kind is one of those there are. */
export function isKind(kind: string): kind is RepositoryKind {
  return repositoryKinds.some((one) => one === kind);
}

function isName(name: string): boolean {
  return /^\w(?:[\w.-]*\w)?$/.test(name) && name.length <= 96 && !/\.\.|--|\.git$/.test(name);
}
