import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { HubError } from '../http/hub-error.ts';
import type { HubRequest } from '../http/hub-request.ts';
import type { TokenOwner, Visitor } from './visitor.ts';

/** The tokens of a hub: those that it was started with and those that it gave out. */
export type Tokens = {
  /** Who sent a request; a token that nobody owns is refused. */
  visitorOf(request: Pick<HubRequest, 'headers'>): Visitor | undefined;
  /** Gives out a token for one repository. */
  issue(resource: string, lifetimeMs: number): string;
  /** Replaces every token in a text. */
  hide(text: string): string;
  /** A text that is to be hidden like a token. */
  alsoHide(text: string): void;
};

/** Makes the tokens of a hub. */
export function createTokens(
  owners: Readonly<Record<string, TokenOwner>>,
  { clock }: { readonly clock: Clock },
): Tokens {
  checkTokens(owners);
  const issued = new Map<string, { readonly resource: string; readonly endsAtMs: number }>();
  const secrets = new Set(Object.keys(owners));
  return {
    visitorOf({ headers }) {
      const token = tokenIn(headers.authorization);
      if (token === undefined) return undefined;
      const owner = Object.hasOwn(owners, token) ? owners[token] : undefined;
      if (owner !== undefined) return { organizations: [], role: 'write', ...owner };
      const pass = issued.get(token);
      if (pass !== undefined && pass.endsAtMs > clock.now()) return publisherOf(pass.resource);
      throw new HubError(401, 'Invalid credentials in Authorization header');
    },
    issue(resource, lifetimeMs) {
      const token = `hf_jwt_${randomUUID().replaceAll('-', '')}`;
      issued.set(token, { resource, endsAtMs: clock.now() + lifetimeMs });
      secrets.add(token);
      return token;
    },
    hide: (text) => [...secrets].reduce((rest, one) => rest.replaceAll(one, '[token]'), text),
    alsoHide: (text) => void secrets.add(text),
  };
}

// Git sends a token as a password, everything else as a bearer.
function tokenIn(authorization: string | undefined): string | undefined {
  const [, scheme, value = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (scheme === undefined) return undefined;
  if (scheme.toLowerCase() === 'bearer') return value;
  return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':');
}

function publisherOf(resource: string): Visitor {
  return {
    name: 'trusted-publisher',
    organizations: [],
    role: 'write',
    onlyResource: resource,
  };
}

function checkTokens(owners: Readonly<Record<string, TokenOwner>>): void {
  Object.entries(owners).forEach(([token, { name }], index) => {
    // The value itself stays out of the message: a test may have been given a real one by mistake.
    if (!/^hf_\w+$/.test(token))
      throw new TypeError(
        `token ${index + 1} (of ${name}) must be hf_ and letters, or clients refuse it`,
      );
    if (!/^\w(?:[\w.-]*\w)?$/.test(name))
      throw new TypeError(
        `the owner ${JSON.stringify(name)} cannot be the first part of a repository's name`,
      );
  });
}
