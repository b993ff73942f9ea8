import { checkPermission } from '../auth/permissions.ts';
import type { Call, Hub } from '../hub.ts';
import { isKind, nameRepository, type Repository } from '../repositories/repository.ts';
import { findSettings } from '../repositories/settings.ts';
import { findRoute } from './find-route.ts';
import { HubError } from './hub-error.ts';
import type { HubRequest } from './hub-request.ts';
import { json, type Reply } from './reply.ts';
import { type Route, routes } from './routes.ts';

/** Does what a request asks for, as far as its sender may ask for it. */
export async function answerCall(
  hub: Hub,
  request: HubRequest,
  { isOvertaken }: { readonly isOvertaken: boolean },
): Promise<Reply> {
  try {
    const found = findRoute(routes, request);
    if (found === undefined)
      throw new HubError(404, `Sorry, we can't find the page you are looking for: ${request.path}`);
    const visitor = isStorage(request.path) ? undefined : hub.tokens.visitorOf(request);
    const call = { hub, request, params: found.params, visitor, isOvertaken };
    return await run(found.route, call);
  } catch (error) {
    if (error instanceof HubError) return refusal(error, request);
    throw error;
  }
}

// Storage has tokens and signatures of its own.
function isStorage(path: string): boolean {
  return path.startsWith('/_cas/') || path.startsWith('/_storage/');
}

async function run(route: Route, call: Call): Promise<Reply> {
  if ('verb' in route) return route.verb(call);
  const repository = named(call);
  const found = { settings: await findSettings(repository), visitor: call.visitor };
  const settings = checkPermission(route.need, repository, found);
  return route.repositoryVerb({ ...call, repository, settings });
}

function named({ hub, params }: Call): Repository {
  const { kind = 'models', owner = '', name = '' } = params;
  const singular = kind.slice(0, -1);
  const id = `${owner}/${name.replace(/\.git$/, '')}`;
  return nameRepository(hub, { kind: isKind(singular) ? singular : 'model', id });
}

function refusal({ status, body, headers }: HubError, { path }: HubRequest): Reply {
  // Git asks for a name and a password only after it was told to.
  const isGit = /\/(?:info\/(?:refs|lfs\/.*)|git-(?:upload|receive)-pack)$/.test(path);
  const challenge = `${isGit ? 'Basic' : 'Bearer'} realm="Authentication required"`;
  const asks = status === 401 ? { 'WWW-Authenticate': challenge } : {};
  return json(body, { status, headers: { ...headers, ...asks } });
}
