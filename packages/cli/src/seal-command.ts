import type { Command } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { commitSplit } from './seal-commit.ts';
import { makeKey } from './seal-key.ts';
import { openSplit } from './seal-open.ts';
import { proveRow } from './seal-prove.ts';
import { scanForLeaks } from './seal-scan.ts';
import { openHeldShare } from './seal-share.ts';
import { unsealSplit } from './seal-unseal.ts';
import { sealUsage } from './seal-usage.ts';
import { verifySplit } from './seal-verify.ts';
import { UnusableInput, type World } from './world.ts';

/** A held-out split that stays held out, and what is done with it until it is opened for good. */
export const sealCommand: Command = {
  name: 'seal',
  summary:
    'encrypt a held-out split under a public commitment; open, verify, prove and unseal it; scan for leaks',
  usage: sealUsage,
  run: runSeal,
};

function runSeal([name, ...args]: readonly string[], world: World): Promise<ExitCode> {
  switch (name) {
    case 'commit':
      return commitSplit(args, world);
    case 'verify':
      return verifySplit(args, world);
    case 'open':
      return openSplit(args, world);
    case 'prove':
      return proveRow(args, world);
    case 'unseal':
      return unsealSplit(args, world);
    case 'scan':
      return scanForLeaks(args, world);
    case 'key':
      return makeKey(args, world);
    case 'share':
      return openHeldShare(args, world);
    default:
      throw new UnusableInput(
        'say commit, verify, open, prove, unseal, scan, key or share; see tbench seal --help',
      );
  }
}
