import { readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';
import { readGating, readVisibility, type Settings } from './settings.ts';
import { updateSettings } from './update-settings.ts';

/** Changes who may see a repository and who may read its files. */
export const changeSettings: RepositoryVerb = async (call) => {
  const body = await readJson(call.request);
  if (call.visitor?.onlyResource !== undefined)
    throw new HubError(403, 'A token of trusted publishing cannot change settings');
  const visibility = body.optionalText('visibility');
  const changes: Partial<Settings> = {
    ...('gated' in body.value ? { gated: readGating(body.value.gated) } : {}),
    ...(visibility === undefined ? {} : { visibility: readVisibility(visibility) }),
    ...('private' in body.value
      ? { visibility: body.isSet('private') ? 'private' : 'public' }
      : {}),
  };
  const changed = await updateSettings(call, () => changes);
  return json({
    private: changed.visibility === 'private',
    visibility: changed.visibility,
    gated: changed.gated,
  });
};
