import { type HubOptions, trustedPublishing } from '@tenacious-bench/hub-publisher';
import * as z from 'zod';
import { UnusableInput, type World } from '../world.ts';
import { interruptSignal } from './interruption.ts';

/** How the Hub is reached from here. A token stands in the environment and nowhere else. */
export function hubAccess(repository: string, world: World): HubOptions {
  const endpoint = endpointOf(world);
  const reached = {
    ...{ endpoint, fetch: world.fetch, keepsBodies: false, clock: world.clock },
    signal: interruptSignal(world.onInterrupt()),
  };
  const token = tokenOf(world) ?? keyless({ repository, ...reached }, world);
  return token === undefined ? reached : { ...reached, token };
}

/** Whether anything here opens a repository that is not public. */
export function requireToken({ token }: HubOptions): void {
  if (token !== undefined) return;
  throw new UnusableInput(
    'there is no token: set HF_TOKEN, or let the job of GitHub Actions ask for one (permissions: id-token: write)',
  );
}

/** A name on the Hub. */
export function repositoryOption(text: string | undefined): string {
  if (text !== undefined && /^\w[\w.-]*\/\w[\w.-]*$/.test(text)) return text;
  const given = text === undefined ? 'not given' : JSON.stringify(text);
  throw new UnusableInput(`--repo is ${given}: it takes OWNER/NAME`);
}

function endpointOf(world: World): string | undefined {
  const endpoint = world.environment('HF_ENDPOINT') || undefined;
  const url = endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (endpoint === undefined || (url && /^https?:$/.test(url.protocol) && url.username === ''))
    return endpoint;
  throw new UnusableInput(
    'HF_ENDPOINT is not the address of a Hub, such as https://huggingface.co',
  );
}

function tokenOf(world: World): string | undefined {
  const token = world.environment('HF_TOKEN') || undefined;
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return token;
  throw new UnusableInput('HF_TOKEN is not one word: look for a line break or a space');
}

const identitySchema = z.object({ value: z.string().min(1) });

type Reached = Pick<HubOptions, 'endpoint' | 'clock' | 'signal'> & { readonly repository: string };

/** In GitHub Actions the job itself says who it is, if it may. */
function keyless(reached: Reached, world: World): HubOptions['token'] {
  const url = world.environment('ACTIONS_ID_TOKEN_REQUEST_URL');
  const bearer = world.environment('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  if (!url || !bearer) return undefined;
  return trustedPublishing(identity, {
    ...reached,
    ...(reached.clock && { clock: reached.clock }),
    fetch: world.fetch,
  });

  async function identity(audience: string): Promise<string> {
    const asked = new URL(url ?? '');
    asked.searchParams.set('audience', audience);
    const response = await world.fetch(asked, { headers: { Authorization: `Bearer ${bearer}` } });
    const answer = response.ok ? identitySchema.safeParse(await response.json()) : undefined;
    if (answer?.success === true) return answer.data.value;
    throw new UnusableInput(`GitHub Actions gave this job no identity: status ${response.status}`);
  }
}
