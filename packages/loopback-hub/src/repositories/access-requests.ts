import { readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';
import { updateSettings } from './update-settings.ts';

/** Asks to read the files of a gated repository; automatic gating says yes at once. */
export const askAccess: RepositoryVerb = async (call) => {
  const name = call.visitor?.name;
  if (name === undefined) throw new HubError(401, 'Invalid username or password.');
  await updateSettings(call, (settings) => ({
    requests: [...new Set([...settings.requests, name])],
    readers:
      settings.gated === 'auto' ? [...new Set([...settings.readers, name])] : settings.readers,
  }));
  return json({});
};

/** Lets somebody read the files of a gated repository, asked or not. */
export const grantAccess: RepositoryVerb = async (call) => {
  const user = (await readJson(call.request)).text('user');
  await updateSettings(call, (settings) => ({
    readers: [...new Set([...settings.readers, user])],
  }));
  return json({});
};

/** Answers a request for access. */
export const handleAccess: RepositoryVerb = async (call) => {
  const body = await readJson(call.request);
  const user = body.text('user');
  const isAccepted = body.text('status') === 'accepted';
  await updateSettings(call, (settings) => {
    if (!settings.requests.includes(user))
      throw new HubError(404, `${user} did not ask for access`);
    const others = settings.readers.filter((reader) => reader !== user);
    return { readers: isAccepted ? [...others, user] : others };
  });
  return json({});
};

/** Says whether the visitor may read the files. */
export const checkAccess: RepositoryVerb = async () => json({});
