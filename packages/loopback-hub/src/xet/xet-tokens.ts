import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { HubError } from '../http/hub-error.ts';
import type { HubRequest } from '../http/hub-request.ts';

/** What a token of the storage service lets its bearer do. */
export type XetScope = 'read' | 'write';

/** The tokens of the storage service: each is good for one repository. */
export type XetTokens = {
  issue(
    resource: string,
    scope: XetScope,
  ): { readonly accessToken: string; readonly casUrl: string; readonly exp: number };
  /** The repository that a request may touch. */
  resourceOf(request: Pick<HubRequest, 'headers'>, scope: XetScope): string;
};

const lifetimeMs = 3_600_000;

/** Makes the tokens of one hub. */
export function createXetTokens({
  clock,
  storageUrl,
  hide,
}: {
  readonly clock: Clock;
  readonly storageUrl: () => string;
  readonly hide: (token: string) => void;
}): XetTokens {
  type Pass = { readonly resource: string; readonly scope: XetScope; readonly endsAtMs: number };
  const passes = new Map<string, Pass>();
  return {
    issue(resource, scope) {
      const accessToken = `xet_${randomUUID()}`;
      const endsAtMs = clock.now() + lifetimeMs;
      passes.set(accessToken, { resource, scope, endsAtMs });
      hide(accessToken);
      return { accessToken, casUrl: `${storageUrl()}/_cas`, exp: Math.floor(endsAtMs / 1000) };
    },
    resourceOf({ headers }, scope) {
      const pass = passes.get((headers.authorization ?? '').replace(/^Bearer /i, ''));
      if (pass === undefined || pass.endsAtMs <= clock.now())
        throw new HubError(401, 'the token of the storage service is not valid');
      if (scope === 'write' && pass.scope === 'read')
        throw new HubError(403, 'the token of the storage service is for reading only');
      return pass.resource;
    },
  };
}
