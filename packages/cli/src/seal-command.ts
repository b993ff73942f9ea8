import type { Command } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { sealUsage } from './seal-usage.ts';
import { UnusableInput, type World } from './world.ts';

/** A held-out split that stays held out, and what is done with it until it is opened for good. */
export const sealCommand: Command = {
  name: 'seal',
  summary:
    'encrypt a held-out split under a public commitment; verify, open and unseal it; scan for leaks',
  usage: sealUsage,
  run: runSeal,
};

// The curves and ciphers are brought in when something is sealed or opened: most commands do neither.
const steps = new Map<string, () => Promise<Command['run']>>([
  ['commit', async () => (await import('./seal-commit.ts')).commitSplit],
  ['verify', async () => (await import('./seal-verify.ts')).verifySplit],
  ['open', async () => (await import('./seal-open.ts')).openSplit],
  ['prove', async () => (await import('./seal-prove.ts')).proveRow],
  ['unseal', async () => (await import('./seal-unseal.ts')).unsealSplit],
  ['scan', async () => (await import('./seal-scan.ts')).scanForLeaks],
  ['key', async () => (await import('./seal-key.ts')).makeKey],
  ['share', async () => (await import('./seal-share.ts')).openHeldShare],
]);

async function runSeal([name = '', ...args]: readonly string[], world: World): Promise<ExitCode> {
  const load = steps.get(name);
  if (load === undefined)
    throw new UnusableInput(
      'say commit, verify, open, prove, unseal, scan, key or share; see tbench seal --help',
    );
  const run = await load();
  return run(args, world);
}
