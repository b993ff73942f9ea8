import type { ExitCode } from '../exit-codes.ts';
import { UnusableInput, type World } from '../world.ts';
import { buildRelease } from './build-release.ts';
import { checkFolder } from './check-folder.ts';
import { initRelease } from './init-release.ts';
import { planFolder } from './plan-folder.ts';
import { publishFolder } from './publish-folder.ts';
import { toldFailures } from './told-failures.ts';
import { verifyRepository } from './verify-repository.ts';

type Step = (args: readonly string[], world: World) => Promise<ExitCode>;

const steps: ReadonlyMap<string, Step> = new Map([
  ['init', initRelease],
  ['build', buildRelease],
  ['plan', planFolder],
  ['check', checkFolder],
  ['publish', publishFolder],
  ['verify', verifyRepository],
]);

/** Runs one step of `tbench release`. */
export function runRelease([name, ...args]: readonly string[], world: World): Promise<ExitCode> {
  const step = steps.get(name ?? '');
  if (step !== undefined) return toldFailures(() => step(args, world), world);
  throw new UnusableInput(`name one of ${[...steps.keys()].join(', ')}; see tbench release --help`);
}
