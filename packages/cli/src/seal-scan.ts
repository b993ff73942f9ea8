import {
  createLeakScanner,
  type LeakScan,
  type LeakScanner,
  parseLeakFingerprints,
} from '@tenacious-bench/seal';
import { nodeDecoders } from '@tenacious-bench/seal/node';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readJson } from './read-json.ts';
import { asArguments, refusalOf } from './seal-refusal.ts';
import { printScan } from './seal-scan-print.ts';
import { readSecret } from './secret-options.ts';
import { UnusableInput, type World } from './world.ts';

/** One thing that was looked at, and its place among them: a name that leaks is not printed. */
export type Scanned = LeakScan & { readonly place: number };

/** Looks for sealed text in files and their names, and in a message that goes with them. */
export async function scanForLeaks(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    fingerprints: { type: 'string' },
    'key-file': { type: 'string' },
    message: { type: 'string' },
    declare: { type: 'string', multiple: true, default: [] },
  });
  const { fingerprints, 'key-file': keyFile, message, declare } = values;
  if (fingerprints === undefined || keyFile === undefined)
    throw new UnusableInput('name --fingerprints and --key-file; see tbench seal --help');
  if (positionals.length === 0 && message === undefined)
    throw new UnusableInput('name files, folders or a --message to scan; see tbench seal --help');
  const scanner = await openScanner(fingerprints, { keyFile, declare }, world);
  const scanned: Scanned[] = [];
  if (message !== undefined)
    scanned.push({ ...(await scanner.scan('the message', message)), place: 0 });
  const { files, leftOut } = await filesOf(positionals, world);
  for (const [index, path] of files.entries()) {
    const file = await world.openFile(path);
    scanned.push({ ...(await scanner.scan(path, file)), place: index + 1 });
  }
  for (const path of leftOut) scanned.push(await unread(path, scanner));
  printScan(scanned, files.length, world);
  if (scanned.some(({ verdict }) => verdict === 'leak')) return exitCodes.failed;
  return scanned.every(({ verdict }) => verdict === 'clean')
    ? exitCodes.done
    : exitCodes.cannotTell;
}

async function openScanner(
  fingerprints: string,
  { keyFile, declare }: { readonly keyFile: string; readonly declare: readonly string[] },
  world: World,
): Promise<LeakScanner> {
  const parsed = parseLeakFingerprints(await readJson(fingerprints, world));
  if (!parsed.ok) throw refusalOf(fingerprints, parsed.issues);
  const hex = await readSecret('--key-file', keyFile, world);
  if (!/^[0-9a-f]{64}$/.test(hex))
    throw new UnusableInput(`${keyFile} holds no key of fingerprints: 64 hexadecimal digits`);
  const options = { decoders: nodeDecoders(), declared: declare };
  return asArguments(() => createLeakScanner(parsed.value, Buffer.from(hex, 'hex'), options));
}

async function filesOf(paths: readonly string[], world: World) {
  const found = await Promise.all(paths.map((path) => world.listFiles(path)));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

// What a link leads to is not read; its own name leaves all the same.
async function unread(path: string, { scan }: LeakScanner): Promise<Scanned> {
  const { findings } = await scan(path, '');
  const shown = findings.length > 0 ? '' : path;
  const refusals = [{ path: shown, reason: 'unknown_binary' as const, through: ['link'] }];
  return { verdict: findings.length > 0 ? 'leak' : 'refused', findings, refusals, place: 0 };
}
