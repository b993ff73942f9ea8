import * as z from 'zod';
import { connectHub, type HubOptions, publicHub } from './connect-hub.ts';
import { parseAnswer } from './parse-answer.ts';

export type TrustedPublishingOptions = Pick<
  HubOptions,
  'endpoint' | 'fetch' | 'clock' | 'signal' | 'attempts' | 'firstWaitMs' | 'longestWaitMs'
> & {
  /** `owner/name`: the one repository that the token opens. */
  readonly repository: string;
};

const answerSchema = z.object({ access_token: z.string().min(1) });

/**
 * Makes a token out of the identity that a CI service gives its job (RFC 8693), so that no secret has to be kept: the
 * Hub knows which workflow of which project may publish. The audience of the identity has to be the endpoint.
 *
 * @example
 * ```ts
 * const identity = async (audience) => `identity for ${audience}`;
 * const hub = async () => Response.json({ access_token: 'hf_jwt_1' });
 * const token = trustedPublishing(identity, { repository: 'acme/bench', fetch: hub });
 * await token() // => 'hf_jwt_1'
 * ```
 */
export function trustedPublishing(
  identityToken: (audience: string) => Promise<string>,
  { repository, endpoint = publicHub, ...options }: TrustedPublishingOptions,
): () => Promise<string> {
  return async () => {
    const identity = await identityToken(endpoint);
    const hub = connectHub(repository, { ...options, endpoint }, [identity]);
    const answer = await hub.ask('POST', '/oauth/token', {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      subject_token: identity,
      resource: `datasets/${repository}`,
    });
    return parseAnswer(answerSchema, answer, '/oauth/token').access_token;
  };
}
