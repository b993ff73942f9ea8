import { canaryGuid, roundAt, type SealKeys } from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { countOption } from './number-option.ts';
import { nameOf } from './seal-folder.ts';
import { readPassphrase } from './secret-options.ts';
import { UnusableInput, type World } from './world.ts';

/** What a split is sealed as, for whom, and where it goes. */
export type CommitRequest = {
  readonly rows: string;
  readonly release: { readonly name: string; readonly version: string };
  readonly split: string;
  readonly gold: readonly string[] | undefined;
  readonly policy: string | undefined;
  readonly exclude: readonly string[];
  /** Folders with the commitments that were made before. */
  readonly published: readonly string[];
  readonly canary: string;
  readonly keys: SealKeys;
  readonly outDir: string;
  readonly keyOut: string;
  readonly fingerprints: string;
};

/** Reads the arguments of `tbench seal commit`. */
export function commitRequest(args: readonly string[], world: World): CommitRequest {
  const { values, positionals } = readArguments(args, options);
  const [rows, ...others] = positionals;
  const { release, 'out-dir': folder, 'key-out': keyOut } = values;
  if (rows === undefined || others.length > 0 || folder === undefined || release === undefined)
    throw new UnusableInput(
      'name one file of rows, --release NAME@VERSION and --out-dir; see tbench seal --help',
    );
  if (keyOut === undefined)
    throw new UnusableInput('name a new file for the key of the fingerprints with --key-out');
  const outDir = folder.replace(/\/+$/, '');
  const fingerprints = values.fingerprints ?? `${outDir}.fingerprints.json`;
  refuseInside(outDir, { '--key-out': keyOut, '--fingerprints': fingerprints });
  return {
    ...{ rows, outDir, keyOut, fingerprints },
    release: releaseOf(release),
    split: values.name ?? nameOf(rows).replace(/\.jsonl$/, ''),
    gold: values.gold === undefined ? undefined : listed(values.gold),
    policy: values.policy,
    exclude: values.exclude ?? [],
    published: values.published ?? [],
    canary: values.canary ?? canaryGuid(world.randomBytes),
    keys: keysOf(values, world),
  };
}

const options = {
  release: { type: 'string' },
  name: { type: 'string' },
  gold: { type: 'string' },
  policy: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  published: { type: 'string', multiple: true },
  canary: { type: 'string' },
  'out-dir': { type: 'string' },
  'key-out': { type: 'string' },
  fingerprints: { type: 'string' },
  escrow: { type: 'string' },
  threshold: { type: 'string' },
  'passphrase-env': { type: 'string' },
  until: { type: 'string' },
  round: { type: 'string' },
  service: { type: 'string' },
  'service-gold': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

function keysOf(values: Values, world: World): SealKeys {
  const { escrow, threshold, service, 'passphrase-env': variable } = values;
  const recipients = escrow === undefined ? [] : listed(escrow);
  if (threshold !== undefined && recipients.length === 0)
    throw new UnusableInput('--threshold takes the recipients of --escrow, and there are none');
  const round = roundOf(values);
  return {
    ...(round !== undefined && { timeLock: { round } }),
    ...(recipients.length > 0 && escrowOf(recipients, threshold)),
    ...(variable !== undefined && { passphrase: readPassphrase(variable, world) }),
    ...(service !== undefined && {
      service: { recipient: service, opens: values['service-gold'] ? 'both' : 'prompts' },
    }),
  };
}

function escrowOf(recipients: readonly string[], threshold: string | undefined): SealKeys {
  if (threshold === undefined) return { escrow: recipients };
  return { quorum: { threshold: countOption('--threshold', threshold), holders: recipients } };
}

function roundOf({ until, round }: Values): number | undefined {
  if (until !== undefined && round !== undefined)
    throw new UnusableInput('--until and --round say the same thing: give one of them');
  if (round !== undefined) return countOption('--round', round, { least: 1 });
  if (until === undefined) return undefined;
  const ms = /^\d{4}-\d\d-\d\d$/.test(until) ? Date.parse(`${until}T00:00:00Z`) : Number.NaN;
  // Date.parse takes the 31st of February for the 3rd of March.
  if (Number.isFinite(ms) && new Date(ms).toISOString().startsWith(until)) return roundAt(ms);
  throw new UnusableInput(
    `--until is ${JSON.stringify(until)}: it takes a date such as 2027-01-01, which begins at midnight UTC`,
  );
}

// Unlike other lists this one is never repeated in a message: a secret key may have been pasted into it.
function listed(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function releaseOf(text: string): CommitRequest['release'] {
  const [, name, version] = /^([^@]+)@([^@]+)$/.exec(text) ?? [];
  if (name !== undefined && version !== undefined) return { name, version };
  throw new UnusableInput(
    `--release is ${JSON.stringify(text)}: it takes a name and a version, such as sums@1.0.0`,
  );
}

function refuseInside(folder: string, paths: Readonly<Record<string, string>>): void {
  for (const [option, path] of Object.entries(paths)) {
    if (path.startsWith(`${folder}/`))
      throw new UnusableInput(
        `${option} lies in --out-dir, which is published: name a file elsewhere`,
      );
  }
  if (new Set(Object.values(paths)).size < Object.keys(paths).length)
    throw new UnusableInput('--key-out and --fingerprints name one file: they are two');
}
