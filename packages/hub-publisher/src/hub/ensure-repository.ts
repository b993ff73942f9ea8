import * as z from 'zod';
import { ReleaseConflict } from '../publish/release-conflict.ts';
import type { HubRepository } from './connect-hub.ts';
import { HubRequestError } from './hub-request-error.ts';
import { parseAnswer } from './parse-answer.ts';

/** Who may read a repository. */
export type Access = {
  /** Without it nobody but its owner can. @default false */
  readonly public?: boolean | undefined;
  /** Whether readers have to ask first, and who answers; left as it is unless given. */
  readonly gated?: 'auto' | 'manual' | false | undefined;
};

const infoSchema = z.object({
  private: z.boolean(),
  gated: z.union([z.literal(false), z.enum(['auto', 'manual'])]).optional(),
});
type Info = z.infer<typeof infoSchema>;

/**
 * Creates the repository unless it is there, sets who may read it and reads that back, before any byte is sent.
 *
 * A public repository is never made private: people may depend on it, and the mistake is more likely in the options.
 */
export async function ensureRepository(hub: HubRepository, access: Access): Promise<void> {
  const found = await readInfo(hub);
  if (found === undefined) await create(hub, access);
  else if (!found.private && access.public !== true) throw publicAlready(hub);
  const info = found ?? (await readInfo(hub));
  if (info !== undefined && isAsWanted(info, access)) return;
  await hub.ask('PUT', `/api/datasets/${hub.repository}/settings`, {
    visibility: access.public === true ? 'public' : 'private',
    ...(access.gated !== undefined && { gated: access.gated }),
  });
  await requireWanted(hub, access);
}

async function readInfo(hub: HubRepository): Promise<Info | undefined> {
  try {
    const path = `/api/datasets/${hub.repository}`;
    return parseAnswer(infoSchema, await hub.ask('GET', path), path);
  } catch (error) {
    if (error instanceof HubRequestError && error.status === 404) return undefined;
    throw error;
  }
}

async function create(hub: HubRepository, access: Access): Promise<void> {
  const [organization, name] = hub.repository.split('/');
  try {
    await hub.ask('POST', '/api/repos/create', {
      type: 'dataset',
      organization,
      name,
      visibility: access.public === true ? 'public' : 'private',
    });
  } catch (error) {
    // Somebody was faster, or this was tried before and the answer got lost.
    if (!(error instanceof HubRequestError) || error.status !== 409) throw error;
  }
}

async function requireWanted(hub: HubRepository, access: Access): Promise<void> {
  // What the Hub tells of a repository lags behind what it was told.
  for (const waitMs of [0, 500, 2000, 8000]) {
    await hub.clock.sleep(waitMs, hub.signal);
    const info = await readInfo(hub);
    if (info !== undefined && isAsWanted(info, access)) return;
  }
  throw new ReleaseConflict(
    `${hub.repository} does not have the visibility and gating that it was given: nothing was sent`,
  );
}

function isAsWanted(info: Info, access: Access): boolean {
  const isGated = access.gated === undefined || (info.gated ?? false) === access.gated;
  return info.private === (access.public !== true) && isGated;
}

function publicAlready({ repository }: HubRepository): ReleaseConflict {
  return new ReleaseConflict(
    `${repository} is public and this release is not to be: pass public: true, or make the repository private first`,
  );
}
