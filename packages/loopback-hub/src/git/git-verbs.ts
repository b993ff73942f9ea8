import { checkPermission } from '../auth/permissions.ts';
import type { Reply } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb } from '../hub.ts';
import { runHttpBackend } from './http-backend.ts';

/** Tells git what there is to fetch, or where it may push. */
export const gitInfoRefs: RepositoryVerb = async (call) => {
  const isPush = call.request.query.get('service') === 'git-receive-pack';
  checkPermission(isPush ? 'write' : 'read', call.repository, call);
  return run(call, 'info/refs');
};

/** Gives git what it fetches. */
export const gitUploadPack: RepositoryVerb = (call) => run(call, 'git-upload-pack');

/** Takes what git pushes. */
export const gitReceivePack: RepositoryVerb = (call) =>
  call.hub.locks.run(call.repository.folder, () => run(call, 'git-receive-pack'));

function run({ repository, request, visitor }: RepositoryCall, service: string): Promise<Reply> {
  return runHttpBackend(repository.folder, request, { service, user: visitor?.name });
}
