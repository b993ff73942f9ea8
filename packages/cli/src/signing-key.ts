import { servicePublicKey } from '@tenacious-bench/seal';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { oneChunk } from './one-chunk.ts';
import { refuseExisting } from './refuse-existing.ts';
import { readSecret } from './secret-options.ts';
import { UnusableInput, type World } from './world.ts';

// Other secrets are 64 digits too: the key of a leak scan must not sign anything.
const prefix = 'tenacious-bench-signing-key:';

/** Writes the key that a service signs its receipts with, and prints what they are verified with. */
export async function makeSigningKey(args: readonly string[], world: World): Promise<ExitCode> {
  const [path, ...others] = args;
  if (path === undefined || path.startsWith('-') || others.length > 0)
    throw new UnusableInput(
      'name one new file after --new-signing-key; see tbench evaluate-sealed --help',
    );
  await refuseExisting([path], world);
  const secretKey = world.randomBytes(32);
  const text = `${prefix}${Buffer.from(secretKey).toString('hex')}\n`;
  await world.write(path, oneChunk(text), { ownerOnly: [path] });
  world.print(servicePublicKey(secretKey));
  return exitCodes.done;
}

/** Reads the key of a file that {@link makeSigningKey} wrote. */
export async function readSigningKey(path: string, world: World): Promise<Uint8Array> {
  const text = await readSecret('--signing-key', path, world);
  const digits = text.startsWith(prefix) ? text.slice(prefix.length) : '';
  if (/^[0-9a-f]{64}$/.test(digits)) return Uint8Array.from(Buffer.from(digits, 'hex'));
  throw new UnusableInput(
    `${path} is no signing key: make one with tbench evaluate-sealed --new-signing-key FILE`,
  );
}
