import { findCommit, lookUpReference } from '../git/find-commit.ts';
import { overtaken, writeCommit } from '../git/write-commit.ts';
import { HubError } from '../http/hub-error.ts';
import { json, type Reply } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb } from '../hub.ts';
import { plannedChanges } from './planned-changes.ts';
import { type CommitHeader, readCommit, type SentCommit } from './read-commit.ts';
import { findSettings, writeSettings } from './settings.ts';
import { writableReference } from './writable-reference.ts';

/** Where a commit goes. */
type Target = {
  readonly reference: string;
  readonly parent: string;
  /** Of a pull request. */
  readonly number?: number;
};

/** Commits files, all of them or none. */
export const commit: RepositoryVerb = async (call) => {
  const sent = readCommit((await call.request.bytes()).toString('utf8'));
  const reference = writableReference(call);
  return call.hub.locks.run(call.repository.folder, async () => {
    if (call.isOvertaken) await overtake(call, reference);
    return commitTo(call, sent, await targetOf(call, sent.header, reference));
  });
};

async function targetOf(
  call: RepositoryCall,
  { parentCommit }: CommitHeader,
  reference: string,
): Promise<Target> {
  const head = await findCommit(call.repository, reference);
  if (call.request.query.get('create_pr') === '1') {
    const parent = parentCommit ?? head;
    const number = (await settingsOf(call)).pullRequests + 1;
    return {
      reference: `refs/pr/${number}`,
      parent: await findCommit(call.repository, parent),
      number,
    };
  }
  if (parentCommit !== undefined && !isShortFor(parentCommit, head)) throw overtaken();
  return { reference, parent: head };
}

function isShortFor(short: string, oid: string): boolean {
  return short.length >= 7 && oid.startsWith(short);
}

async function commitTo(
  call: RepositoryCall,
  { header, operations }: SentCommit,
  { reference, parent, number }: Target,
): Promise<Reply> {
  const { hub, repository, visitor } = call;
  const oid = await writeCommit(repository.folder, {
    reference,
    parent,
    message: [header.summary, header.description].filter(Boolean).join('\n\n'),
    author: visitor?.name ?? 'loopback',
    atMs: hub.clock.now(),
    changes: await plannedChanges(call, parent, operations),
  });
  if (number !== undefined)
    await writeSettings(repository.folder, { ...(await settingsOf(call)), pullRequests: number });
  const page = `${hub.url()}/${repository.resource}`;
  return json({
    success: true,
    commitOid: oid,
    commitUrl: `${page}/commit/${oid}`,
    hookOutput: '',
    ...(number === undefined ? {} : { pullRequestUrl: `${page}/discussions/${number}` }),
  });
}

async function settingsOf({ repository }: RepositoryCall) {
  const settings = await findSettings(repository);
  if (settings === undefined) throw new HubError(404, 'Repository not found');
  return settings;
}

async function overtake({ hub, repository }: RepositoryCall, reference: string): Promise<void> {
  const parent = await lookUpReference(repository, reference);
  if (parent === undefined) return;
  await writeCommit(repository.folder, {
    reference,
    parent,
    message: 'somebody else was faster',
    author: 'somebody-else',
    atMs: hub.clock.now(),
    changes: [],
  });
}
