import type { UnlockKey } from '@tenacious-bench/seal';
import * as z from 'zod';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { UnusableInput, type World } from './world.ts';

/** The ways to say what opens a sealed split. */
export const unlockOptions = {
  'identity-file': { type: 'string' },
  'passphrase-env': { type: 'string' },
  share: { type: 'string', multiple: true },
  beacon: { type: 'string' },
} as const;

export type UnlockValues = {
  readonly 'identity-file'?: string | undefined;
  readonly 'passphrase-env'?: string | undefined;
  readonly share?: readonly string[] | undefined;
  readonly beacon?: string | undefined;
};

/** Reads the key that a command needs. */
export async function readKey(values: UnlockValues, world: World): Promise<UnlockKey> {
  const key = await readOptionalKey(values, world);
  if (key !== undefined) return key;
  throw new UnusableInput(`name what opens it: ${ways}`);
}

const ways = '--identity-file, --passphrase-env, --share or --beacon';

/** Reads the key where there is one. */
export async function readOptionalKey(
  values: UnlockValues,
  world: World,
): Promise<UnlockKey | undefined> {
  const { 'identity-file': identity, 'passphrase-env': variable, share, beacon } = values;
  const given = [identity, variable, share, beacon].filter((value) => value !== undefined);
  if (given.length > 1) throw new UnusableInput(`one key is enough: give one of ${ways}`);
  if (identity !== undefined)
    return { kind: 'identity', identity: await readIdentity(identity, world) };
  if (variable !== undefined)
    return { kind: 'passphrase', passphrase: readPassphrase(variable, world) };
  if (share !== undefined) return { kind: 'shares', shares: await readShares(share, world) };
  return beacon === undefined
    ? undefined
    : { kind: 'beacon', beacon: await readBeacon(beacon, world) };
}

/** The identity of a file as `age-keygen` writes it: comments, and one secret key. */
export async function readIdentity(path: string, world: World): Promise<string> {
  const lines = (await readSecret('--identity-file', path, world)).split(/\r?\n/);
  const identities = lines.map((line) => line.trim()).filter((line) => !/^(?:#.*)?$/.test(line));
  const [identity, ...others] = identities;
  if (identity !== undefined && others.length === 0) return identity;
  throw new UnusableInput(`${path} holds ${identities.length} keys: one is expected`);
}

/** A passphrase from the environment. What was given is never shown: it may be the passphrase itself. */
export function readPassphrase(name: string, world: World): string {
  const passphrase = /^[A-Za-z_]\w*$/.test(name) ? world.environment(name) : undefined;
  if (passphrase !== undefined && passphrase !== '') return passphrase;
  throw new UnusableInput(
    '--passphrase-env takes the name of a variable that holds the passphrase, and that one is not set',
  );
}

/** A short secret text of a file. */
export async function readSecret(option: string, path: string, world: World): Promise<string> {
  // A secret in the place of a file's name must not come back in a message.
  if (/AGE-SECRET-KEY-|tenacious-bench-(?:share|signing-key):|^[0-9a-f]{64}$/i.test(path)) {
    throw new UnusableInput(
      `${option} takes the name of a file, and was given a secret, which is in the history of the shell now`,
    );
  }
  return (await readText(path, world)).trim();
}

function readShares(paths: readonly string[], world: World): Promise<string[]> {
  return Promise.all(paths.map((path) => readSecret('--share', path, world)));
}

const beaconSchema = z.object({ round: z.int().min(1), signature: z.string() });

async function readBeacon(path: string, world: World) {
  const parsed = beaconSchema.safeParse(await readJson(path, world));
  if (parsed.success) return parsed.data;
  throw new UnusableInput(`${path} is no beacon: a relay gives JSON with its round and signature`);
}
