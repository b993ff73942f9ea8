import { fieldsOf, parseJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { Verb } from '../hub.ts';

const lifetimeS = 3600;

/** Gives a build a token for the one repository that trusts it (RFC 8693). */
export const exchangeToken: Verb = async ({ hub, request }) => {
  const type = request.headers['content-type'] ?? '';
  const text = (await request.bytes()).toString('utf8');
  const sent = type.includes('json')
    ? parseJson(text)
    : Object.fromEntries(new URLSearchParams(text));
  const fields = fieldsOf(sent);
  const asked = (name: string) => fields.optionalText(name) ?? '';
  if (asked('grant_type') !== 'urn:ietf:params:oauth:grant-type:token-exchange')
    throw refusal('unsupported_grant_type', 'only token exchange is supported');
  if (asked('subject_token_type') !== 'urn:ietf:params:oauth:token-type:id_token')
    throw refusal('invalid_request', 'subject_token_type must be that of an id token');
  if (!hub.publishers.isKnown(asked('subject_token')))
    throw refusal('invalid_grant', 'the subject token is not valid');
  if (!hub.publishers.isTrusted(asked('subject_token'), asked('resource')))
    throw refusal('invalid_target', `nobody may publish to ${asked('resource')} with this token`);
  return json({
    access_token: hub.tokens.issue(asked('resource'), lifetimeS * 1000),
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'bearer',
    expires_in: lifetimeS,
  });
};

function refusal(error: string, description: string): HubError {
  return new HubError(400, description, { body: { error, error_description: description } });
}
