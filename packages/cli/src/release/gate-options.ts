import type { CheckOptions, LeakScan, ReleaseCandidate } from '@tenacious-bench/hub-publisher';
import { createLeakScanner, parseLeakFingerprints } from '@tenacious-bench/seal';
import { nodeDecoders } from '@tenacious-bench/seal/node';
import { listOption } from '../list-option.ts';
import { readBytes } from '../read-bytes.ts';
import { readJson } from '../read-json.ts';
import { UnusableInput, type World } from '../world.ts';
import { cardIssues } from './card-issues.ts';

/** The options that say what gates look at. */
export const gateArguments = {
  releases: { type: 'string', default: 'releases.jsonl' },
  previous: { type: 'string' },
  training: { type: 'string', default: 'train' },
  message: { type: 'string' },
  fingerprints: { type: 'string' },
  'key-file': { type: 'string' },
  'insufficient-because': { type: 'string' },
} as const;

export type GateValues = {
  readonly releases: string;
  readonly training: string;
  readonly message?: string | undefined;
  readonly fingerprints?: string | undefined;
  readonly 'key-file'?: string | undefined;
  readonly 'insufficient-because'?: string | undefined;
};

type GateOptions = Omit<CheckOptions, 'repository' | 'previous'>;

/** What the gates of a release are asked with. */
export async function gateOptions(
  { manifest }: ReleaseCandidate,
  values: GateValues,
  world: World,
): Promise<GateOptions> {
  const { releases, training, message } = values;
  const because = values['insufficient-because'];
  const isSealed = manifest.splits.some(({ state }) => state === 'sealed');
  return {
    releases,
    training: listOption('--training', training),
    summary: message ?? `${manifest.name} ${manifest.version}`,
    ...(because !== undefined && { insufficientBecause: because }),
    scan: await leakScan(values, { isSealed }, world),
    card: cardIssues,
  };
}

async function leakScan(
  { fingerprints, 'key-file': keyFile }: GateValues,
  { isSealed }: { readonly isSealed: boolean },
  world: World,
): Promise<LeakScan> {
  if ((fingerprints === undefined) !== (keyFile === undefined))
    throw new UnusableInput('--fingerprints and --key-file are of no use without each other');
  if (fingerprints !== undefined && keyFile !== undefined)
    return openScan(fingerprints, keyFile, world);
  if (!isSealed) {
    world.printError(
      'note: no split is sealed and there are no --fingerprints: no leak was looked for',
    );
    return async () => ({ verdict: 'clean', findings: [] });
  }
  world.printError(
    'note: rows are sealed; --fingerprints and --key-file are needed to look for them',
  );
  return async () => {
    throw new NoFingerprints('sealed rows cannot be looked for');
  };
}

async function openScan(fingerprints: string, keyFile: string, world: World): Promise<LeakScan> {
  const parsed = parseLeakFingerprints(await readJson(fingerprints, world));
  if (!parsed.ok) throw new UnusableInput(`${fingerprints} holds no fingerprints of sealed rows`);
  const key = keyOf(await readBytes(keyFile, world), keyFile);
  try {
    return createLeakScanner(parsed.value, key, { decoders: nodeDecoders() }).scan;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UnusableInput(`the key of ${keyFile} does not open ${fingerprints}`, { cause });
  }
}

const keyBytes = 32;

// What is no key may be another secret, so it is never shown.
function keyOf(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes.length === keyBytes) return bytes;
  const text = new TextDecoder().decode(bytes).trim();
  if (/^[0-9a-f]{64}$/i.test(text)) return new Uint8Array(Buffer.from(text, 'hex'));
  throw new UnusableInput(`${path} holds no key: expected 32 bytes, or 64 hexadecimal digits`);
}

/** Nobody can look for sealed rows here. */
class NoFingerprints extends Error {
  override readonly name = 'NoFingerprints';
}
