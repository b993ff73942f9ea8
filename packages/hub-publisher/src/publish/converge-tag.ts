import { HubRequestError } from '../hub/hub-request-error.ts';
import { remoteRefs } from '../hub/remote-refs.ts';
import type { Publication } from './publication.ts';
import { ReleaseConflict } from './release-conflict.ts';

/** Makes sure that the tag of a release stands on its commit; one that stands elsewhere is never moved. */
export async function convergeTag(publication: Publication, commit: string): Promise<void> {
  const { hub, messages } = publication;
  if (await isTagged(publication, commit)) return;
  try {
    await hub.ask('POST', `/api/datasets/${hub.repository}/tag/${commit}`, {
      tag: messages.tag,
      message: messages.tagMessage,
    });
  } catch (error) {
    // Somebody was faster, or this was tried before and the answer got lost.
    if (!(error instanceof HubRequestError) || error.status !== 409) throw error;
    if (!(await isTagged(publication, commit))) throw error;
  }
}

async function isTagged({ hub, messages }: Publication, commit: string): Promise<boolean> {
  const { tag } = await remoteRefs(hub, messages.tag);
  if (tag === undefined || tag === commit) return tag !== undefined;
  throw new ReleaseConflict(
    `${messages.tag} of ${hub.repository} is on ${tag} and not on ${commit}: a tag is never moved, so look at who set it`,
  );
}
