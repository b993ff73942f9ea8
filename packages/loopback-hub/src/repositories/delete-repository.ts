import { rm } from 'node:fs/promises';
import { checkPermission } from '../auth/permissions.ts';
import { readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { Verb } from '../hub.ts';
import { isKind, nameRepository } from './repository.ts';
import { findSettings } from './settings.ts';

/** Deletes a repository with everything in it. */
export const deleteRepository: Verb = async ({ hub, request, visitor }) => {
  const body = await readJson(request);
  const kind = body.optionalText('type') ?? 'model';
  if (!isKind(kind)) throw new HubError(400, `"type" must not be ${kind}`);
  const owner = body.optionalText('organization') ?? visitor?.name ?? '';
  const repository = nameRepository(hub, { kind, id: `${owner}/${body.text('name')}` });
  return hub.locks.run(repository.folder, async () => {
    checkPermission('write', repository, { settings: await findSettings(repository), visitor });
    if (visitor?.onlyResource !== undefined) throw new HubError(403, 'This token cannot delete');
    await hub.objects.release(repository.folder);
    await rm(repository.folder, { recursive: true });
    return json({});
  });
};
