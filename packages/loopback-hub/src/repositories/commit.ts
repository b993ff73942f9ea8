import { findCommit, lookUpReference } from '../git/find-commit.ts';
import { overtaken, writeCommit } from '../git/write-commit.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb } from '../hub.ts';
import { plannedChanges } from './planned-changes.ts';
import { type CommitHeader, readCommit } from './read-commit.ts';
import { findSettings, writeSettings } from './settings.ts';
import { writableReference } from './writable-reference.ts';

/** Commits files, all of them or none. */
export const commit: RepositoryVerb = async (call) => {
  const sent = readCommit((await call.request.bytes()).toString('utf8'));
  const reference = writableReference(call);
  const { hub, repository } = call;
  return hub.locks.run(repository.folder, async () => {
    if (call.isOvertaken) await overtake(call, reference);
    const head = await findCommit(repository, reference);
    const isPullRequest = call.request.query.get('create_pr') === '1';
    const parent = isPullRequest ? await startOf(call, sent.header, head) : head;
    if (!isPullRequest) checkParent(sent.header, head);
    const changes = await plannedChanges(call, parent, sent.operations);
    const target = isPullRequest ? await openPullRequest(call) : { reference };
    const message = [sent.header.summary, sent.header.description].filter(Boolean).join('\n\n');
    const oid = await writeCommit(repository.folder, {
      reference: target.reference,
      parent,
      message,
      author: call.visitor?.name ?? 'loopback',
      atMs: hub.clock.now(),
      changes,
    });
    const resource = `${hub.url()}/${repository.resource}`;
    const discussion = 'number' in target ? `${resource}/discussions/${target.number}` : undefined;
    return json({
      success: true,
      commitOid: oid,
      commitUrl: `${resource}/commit/${oid}`,
      hookOutput: '',
      ...(discussion === undefined ? {} : { pullRequestUrl: discussion }),
    });
  });
};

function checkParent({ parentCommit }: CommitHeader, head: string): void {
  if (parentCommit === undefined || isShortFor(parentCommit, head)) return;
  throw overtaken();
}

function isShortFor(short: string, oid: string): boolean {
  return short.length >= 7 && oid.startsWith(short);
}

async function startOf(
  { repository }: RepositoryCall,
  { parentCommit }: CommitHeader,
  head: string,
): Promise<string> {
  return parentCommit === undefined ? head : findCommit(repository, parentCommit);
}

async function openPullRequest({
  repository,
}: RepositoryCall): Promise<{ readonly reference: string; readonly number: number }> {
  const settings = await findSettings(repository);
  if (settings === undefined) throw new HubError(404, 'Repository not found');
  const number = settings.pullRequests + 1;
  await writeSettings(repository.folder, { ...settings, pullRequests: number });
  return { reference: `refs/pr/${number}`, number };
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
