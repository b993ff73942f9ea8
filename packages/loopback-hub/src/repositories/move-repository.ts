import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkPermission } from '../auth/permissions.ts';
import { belongsTo } from '../auth/visitor.ts';
import { readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { Verb } from '../hub.ts';
import { isKind, nameRepository } from './repository.ts';
import { findSettings } from './settings.ts';

/** Gives a repository another name. */
export const moveRepository: Verb = async ({ hub, request, visitor }) => {
  const body = await readJson(request);
  const kind = body.optionalText('type') ?? 'model';
  if (!isKind(kind)) throw new HubError(400, `"type" must not be ${kind}`);
  const from = nameRepository(hub, { kind, id: body.text('fromRepo') });
  const to = nameRepository(hub, { kind, id: body.text('toRepo') });
  return hub.locks.run(from.folder, async () => {
    checkPermission('write', from, { settings: await findSettings(from), visitor });
    if (
      visitor?.onlyResource !== undefined ||
      visitor === undefined ||
      !belongsTo(visitor, to.owner)
    )
      throw new HubError(403, `You don't have the rights to move a repository to ${to.id}`);
    if ((await findSettings(to)) !== undefined) throw new HubError(409, `${to.id} already exists`);
    await mkdir(dirname(to.folder), { recursive: true });
    await hub.objects.release(from.folder);
    await rename(from.folder, to.folder);
    return json({ url: `${hub.url()}/${to.resource}` });
  });
};
