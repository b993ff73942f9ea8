import { hubDate } from '../clock.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { Verb } from '../hub.ts';

/** Says whose token it is. */
export const whoAmI: Verb = async ({ hub, visitor }) => {
  if (visitor === undefined) throw new HubError(401, 'Invalid username or password.');
  const { name, organizations, role } = visitor;
  const organization = (one: string) => ({ type: 'org', id: one, name: one, fullname: one });
  const createdAt = hubDate(hub.clock.now());
  return json({
    type: 'user',
    id: name,
    name,
    fullname: name,
    email: `${name}@users.noreply.loopback`,
    emailVerified: true,
    canPay: false,
    isPro: false,
    periodEnd: null,
    avatarUrl: `${hub.url()}/avatars/${name}.svg`,
    orgs: organizations.map(organization),
    auth: { type: 'access_token', accessToken: { displayName: 'loopback', role, createdAt } },
  });
};
