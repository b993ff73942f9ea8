import { exchangeToken } from '../auth/exchange-token.ts';
import type { Need } from '../auth/permissions.ts';
import { whoAmI } from '../auth/who-am-i.ts';
import { validateYaml } from '../cards/validate-yaml.ts';
import { gitInfoRefs, gitReceivePack, gitUploadPack } from '../git/git-verbs.ts';
import type { RepositoryVerb, Verb } from '../hub.ts';
import { lfsBatch } from '../lfs/batch.ts';
import { completeObject, getObject, putObject, putPart } from '../lfs/storage-verbs.ts';
import { verifyObject } from '../lfs/verify-object.ts';
import {
  askAccess,
  checkAccess,
  grantAccess,
  handleAccess,
} from '../repositories/access-requests.ts';
import { changeSettings } from '../repositories/change-settings.ts';
import { commit } from '../repositories/commit.ts';
import { createBranch } from '../repositories/create-branch.ts';
import { createRepository } from '../repositories/create-repository.ts';
import { createTag } from '../repositories/create-tag.ts';
import { deleteBranch } from '../repositories/delete-branch.ts';
import { deleteRepository } from '../repositories/delete-repository.ts';
import { deleteTag } from '../repositories/delete-tag.ts';
import { listCommits } from '../repositories/list-commits.ts';
import { listRefs } from '../repositories/list-refs.ts';
import { listTree } from '../repositories/list-tree.ts';
import { moveRepository } from '../repositories/move-repository.ts';
import { pathsInfo } from '../repositories/paths-info.ts';
import { preupload } from '../repositories/preupload.ts';
import { repositoryInfo } from '../repositories/repository-info.ts';
import { rawFile, resolveFile } from '../repositories/resolve-file.ts';
import { findChunk, getXorb, postShard, postXorb } from '../xet/cas-verbs.ts';
import { getReconstruction } from '../xet/get-reconstruction.ts';
import { issueXetReadToken, issueXetWriteToken } from '../xet/issue-xet-token.ts';

/** Where a verb is found: `{name}` is one part of a path, `{name...}` the rest of it. */
export type Route =
  | { readonly method: string; readonly path: string; readonly verb: Verb }
  | {
      readonly method: string;
      readonly path: string;
      readonly need: Need;
      readonly repositoryVerb: RepositoryVerb;
    };

const storage = '/_storage/{kind}/{owner}/{name}/{oid}';

/** All that the hub answers; of several routes that fit the first one is taken. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/whoami-v2', verb: whoAmI },
  { method: 'POST', path: '/api/validate-yaml', verb: validateYaml },
  { method: 'POST', path: '/oauth/token', verb: exchangeToken },
  { method: 'POST', path: '/api/repos/create', verb: createRepository },
  { method: 'DELETE', path: '/api/repos/delete', verb: deleteRepository },
  { method: 'POST', path: '/api/repos/move', verb: moveRepository },

  ...onRepository('GET', '', 'see', repositoryInfo),
  ...onRepository('GET', '/revision/{revision...}', 'see', repositoryInfo),
  ...onRepository('POST', '/preupload/{revision...}', 'write', preupload),
  ...onRepository('POST', '/commit/{revision...}', 'write', commit),
  ...onRepository('POST', '/branch/{branch...}', 'write', createBranch),
  ...onRepository('DELETE', '/branch/{branch...}', 'write', deleteBranch),
  ...onRepository('POST', '/tag/{revision...}', 'write', createTag),
  ...onRepository('DELETE', '/tag/{revision...}', 'write', deleteTag),
  ...onRepository('GET', '/refs', 'see', listRefs),
  ...onRepository('GET', '/commits/{revision...}', 'see', listCommits),
  ...onRepository('GET', '/tree/{rest...}', 'see', listTree),
  ...onRepository('POST', '/paths-info/{revision...}', 'see', pathsInfo),
  ...onRepository('PUT', '/settings', 'write', changeSettings),
  ...onRepository('GET', '/auth-check', 'read', checkAccess),
  ...onRepository('POST', '/user-access-request/grant', 'write', grantAccess),
  ...onRepository('POST', '/user-access-request/handle', 'write', handleAccess),
  ...onRepository('GET', '/xet-write-token/{revision...}', 'write', issueXetWriteToken),
  ...onRepository('GET', '/xet-read-token/{revision...}', 'read', issueXetReadToken),

  ...inRepository('POST', '/ask-access', 'see', askAccess),
  ...inRepository('GET', '/resolve/{rest...}', 'read', resolveFile),
  ...inRepository('GET', '/raw/{rest...}', 'read', rawFile),
  ...inRepository('GET', '/info/refs', 'see', gitInfoRefs),
  ...inRepository('POST', '/git-upload-pack', 'read', gitUploadPack),
  ...inRepository('POST', '/git-receive-pack', 'write', gitReceivePack),
  ...inRepository('POST', '/info/lfs/objects/batch', 'see', lfsBatch),
  ...inRepository('POST', '/info/lfs/verify', 'write', verifyObject),

  { method: 'PUT', path: storage, verb: putObject },
  { method: 'GET', path: storage, verb: getObject },
  { method: 'PUT', path: `${storage}/{part}`, verb: putPart },
  { method: 'POST', path: storage, verb: completeObject },

  { method: 'POST', path: '/_cas/v1/xorbs/default/{hash}', verb: postXorb },
  { method: 'POST', path: '/_cas/v1/shards', verb: postShard },
  { method: 'GET', path: '/_cas/v1/chunks/{prefix}/{hash}', verb: findChunk },
  { method: 'GET', path: '/_cas/v{version}/reconstructions/{hash}', verb: getReconstruction },
  { method: 'GET', path: '/_cas/xorbs/{hash}', verb: getXorb },
];

function onRepository(
  method: string,
  path: string,
  need: Need,
  repositoryVerb: RepositoryVerb,
): readonly Route[] {
  return [{ method, path: `/api/{kind}/{owner}/{name}${path}`, need, repositoryVerb }];
}

// Pages and git know a model by its name alone and everything else by its kind as well.
function inRepository(
  method: string,
  path: string,
  need: Need,
  repositoryVerb: RepositoryVerb,
): readonly Route[] {
  return ['/{kind}/{owner}/{name}', '/{owner}/{name}'].map((start) => {
    return { method, path: `${start}${path}`, need, repositoryVerb };
  });
}
