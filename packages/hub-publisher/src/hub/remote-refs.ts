import * as z from 'zod';
import type { HubRepository } from './connect-hub.ts';
import { parseAnswer } from './parse-answer.ts';

const refSchema = z.object({ name: z.string(), targetCommit: z.string() });
const refsSchema = z.object({ branches: z.array(refSchema), tags: z.array(refSchema) });
const revisionSchema = z.object({ sha: z.string() });

/** Where the main branch and one tag are. */
export type RemoteRefs = { readonly head: string | undefined; readonly tag: string | undefined };

/** Reads where `main` and a tag point to, from the list that lags behind least. */
export async function remoteRefs(hub: HubRepository, tag: string): Promise<RemoteRefs> {
  const path = `/api/datasets/${hub.repository}/refs`;
  const refs = parseAnswer(refsSchema, await hub.ask('GET', path), path);
  const isTagged = refs.tags.some(({ name }) => name === tag);
  return {
    head: refs.branches.find(({ name }) => name === 'main')?.targetCommit,
    tag: isTagged ? await commitOf(hub, tag) : undefined,
  };
}

/** The commit of a revision; of an annotated tag the one that it stands on. */
export async function commitOf(hub: HubRepository, revision: string): Promise<string> {
  const path = `/api/datasets/${hub.repository}/revision/${encodeURIComponent(revision)}`;
  return parseAnswer(revisionSchema, await hub.ask('GET', path), path).sha;
}
