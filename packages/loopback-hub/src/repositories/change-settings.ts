import { readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';
import {
  findSettings,
  readGating,
  readVisibility,
  type Settings,
  writeSettings,
} from './settings.ts';

/** Changes who may see a repository and who may read its files. */
export const changeSettings: RepositoryVerb = async ({ hub, repository, request, visitor }) => {
  const body = await readJson(request);
  if (visitor?.onlyResource !== undefined)
    throw new HubError(403, 'A token of trusted publishing cannot change settings');
  const visibility = body.optionalText('visibility');
  const changes: Partial<Settings> = {
    ...('gated' in body.value ? { gated: readGating(body.value.gated) } : {}),
    ...(visibility === undefined ? {} : { visibility: readVisibility(visibility) }),
    ...('private' in body.value
      ? { visibility: body.isSet('private') ? 'private' : 'public' }
      : {}),
  };
  return hub.locks.run(repository.folder, async () => {
    const settings = await findSettings(repository);
    if (settings === undefined) throw new HubError(404, 'Repository not found');
    const changed = { ...settings, ...changes };
    await writeSettings(repository.folder, changed);
    return json({
      private: changed.visibility === 'private',
      visibility: changed.visibility,
      gated: changed.gated,
    });
  });
};
