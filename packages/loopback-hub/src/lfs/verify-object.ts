import { readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';
import { findObjectSize } from './objects.ts';

/** Says whether an object has arrived whole. */
export const verifyObject: RepositoryVerb = async ({ request, repository }) => {
  const body = await readJson(request);
  const size = await findObjectSize(repository, body.text('oid'));
  if (size === undefined || size !== body.optionalNumber('size'))
    throw new HubError(404, 'Object does not exist');
  return json({});
};
