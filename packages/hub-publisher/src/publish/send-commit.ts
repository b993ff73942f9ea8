import { type CommitOperation, type CommitProgressEvent, commitIter } from '@huggingface/hub';
import { failFirst } from '../hub/fail-first.ts';
import { fewLargeBodies } from '../hub/few-large-bodies.ts';
import { HubRequestError } from '../hub/hub-request-error.ts';
import { largeFilesByLfs } from '../hub/large-files-by-lfs.ts';
import { requireDigests } from '../hub/require-digests.ts';
import { FrozenBlob } from '../tree/frozen-blob.ts';
import type { TreeDifference } from '../verify/compare-trees.ts';
import { noteStep, type Publication } from './publication.ts';

// More than this in one commit request, which holds all such files at once, belongs into large file storage.
const mostRegularBytes = 256 * 1024;

/** Sends whatever differs from the parent in one commit; resolves to its name. */
export async function sendCommit(
  publication: Publication,
  { parent, differences }: { parent: string; differences: readonly TreeDifference[] },
): Promise<string> {
  const { hub, tree, messages } = publication;
  const operations = operationsFor(publication, differences);
  const { fetch, failure } = failFirst(hub.fetch, hub.signal);
  const events = commitIter({
    repo: { type: 'dataset', name: hub.repository },
    hubUrl: hub.endpoint,
    fetch: requireDigests(fewLargeBodies(largeFilesByLfs(fetch, mostRegularBytes), hub), tree),
    title: messages.title,
    description: messages.description,
    branch: 'main',
    parentCommit: parent,
    operations,
    // Its chunks would have to be computed in memory, and the Hub stores what comes by LFS the same way.
    useXet: false,
    // Whatever its size, a file is hashed as a stream and never as a whole in memory.
    useWebWorkers: { minSize: 0 },
  });
  for (;;) {
    const { done, value } = await Promise.race([events.next(), failure]);
    if (done !== true) await tell(publication, value);
    else if (value !== undefined) return value.commit.oid;
    else throw new HubRequestError('the answer to the commit names none');
  }
}

function operationsFor(
  { tree }: Publication,
  differences: readonly TreeDifference[],
): CommitOperation[] {
  const files = new Map(tree.files.map((file) => [file.path, file]));
  return differences.map(({ path }) => {
    const file = files.get(path);
    return file === undefined
      ? { operation: 'delete', path }
      : { operation: 'addOrUpdate', path, content: new FrozenBlob(file) };
  });
}

async function tell(publication: Publication, event: CommitProgressEvent) {
  if (event.event === 'phase') {
    if (event.phase === 'committing') await noteStep(publication, { step: 'uploaded' });
    return;
  }
  const { path, progress, state } = event;
  if (state !== 'error') {
    await publication.report({ step: 'file', path, doing: state, share: progress });
  }
}
