import { json } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb } from '../hub.ts';
import type { XetScope } from './xet-tokens.ts';

/** Gives out a token of the storage service for uploads. */
export const issueXetWriteToken: RepositoryVerb = (call) => issue(call, 'write');

/** Gives out a token of the storage service for downloads. */
export const issueXetReadToken: RepositoryVerb = (call) => issue(call, 'read');

// One client reads the headers, the other the body.
async function issue({ hub, repository }: RepositoryCall, scope: XetScope) {
  const token = hub.xetTokens.issue(repository.resource, scope);
  const headers = {
    'X-Xet-Cas-Url': token.casUrl,
    'X-Xet-Access-Token': token.accessToken,
    'X-Xet-Token-Expiration': String(token.exp),
  };
  return json(token, { headers });
}
