import { HubError } from '../http/hub-error.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Settings } from '../repositories/settings.ts';
import { belongsTo, type Visitor } from './visitor.ts';

/** What a verb does to a repository: look at it, read its files, change it. */
export type Need = 'see' | 'read' | 'write';

/** Refuses whoever may not do what the verb does, in the words that clients know. */
export function checkPermission(
  need: Need,
  repository: Repository,
  {
    settings,
    visitor,
  }: { readonly settings: Settings | undefined; readonly visitor: Visitor | undefined },
): Settings {
  // What somebody may not see does not exist for them.
  if (settings === undefined || !maySee(repository, settings, visitor)) throw notFound(visitor);
  if (need === 'write') checkWrite(repository, visitor);
  if (need === 'read') checkRead(repository, settings, visitor);
  return settings;
}

function maySee(
  { owner, resource }: Repository,
  { visibility }: Settings,
  visitor: Visitor | undefined,
): boolean {
  if (visibility !== 'private') return true;
  if (visitor === undefined) return false;
  return visitor.onlyResource === resource || (isPerson(visitor) && belongsTo(visitor, owner));
}

function checkWrite({ owner, resource }: Repository, visitor: Visitor | undefined): void {
  if (visitor === undefined) throw new HubError(401, 'Invalid username or password.');
  if (visitor.onlyResource === resource) return;
  if (isPerson(visitor) && visitor.role === 'write' && belongsTo(visitor, owner)) return;
  throw new HubError(403, `You don't have the rights to write to ${resource}`);
}

function checkRead(
  { owner, resource }: Repository,
  { gated, readers }: Settings,
  visitor: Visitor | undefined,
): void {
  if (gated === false) return;
  const restricted = `Access to ${resource} is restricted`;
  if (visitor === undefined)
    throw new HubError(401, `${restricted}. You must have access to it and be authenticated.`, {
      code: 'GatedRepo',
    });
  if (visitor.onlyResource === resource) return;
  if (isPerson(visitor) && (belongsTo(visitor, owner) || readers.includes(visitor.name))) return;
  throw new HubError(403, `${restricted} and you are not in the authorized list.`, {
    code: 'GatedRepo',
  });
}

function isPerson({ onlyResource }: Visitor): boolean {
  return onlyResource === undefined;
}

// Without a token the Hub does not say whether there is nothing or whether it is private.
function notFound(visitor: Visitor | undefined): HubError {
  const code = 'RepoNotFound';
  if (visitor === undefined) return new HubError(401, 'Invalid username or password.', { code });
  return new HubError(404, 'Repository not found', { code });
}
