import { HubRequestError, ReleaseConflict } from '@tenacious-bench/hub-publisher';
import { printable } from '@tenacious-bench/scorer';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { UnusableInput, type World } from '../world.ts';
import { Interruption } from './interruption.ts';

/** Runs something that asks the Hub, and tells in one line what the Hub did not do. */
export async function toldFailures(run: () => Promise<ExitCode>, world: World): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    const tell = (line: string) => world.printError(`tbench release: ${printable(line)}`);
    if (error instanceof ReleaseConflict) {
      tell(`conflict: ${error.message}`);
      return exitCodes.failed;
    }
    if (error instanceof Interruption) {
      tell('interrupted; the same command goes on from there');
      return exitCodes.cannotTell;
    }
    if (!(error instanceof HubRequestError)) throw error;
    if (!error.isAmbiguous) throw refused(error);
    tell(
      `${error.message}; what the Hub did is not known, and the same command goes on from there`,
    );
    return exitCodes.cannotTell;
  }
}

function refused(error: HubRequestError): UnusableInput {
  const { message, status } = error;
  const isToken = status === 401 || status === 403;
  const hint = isToken ? '; look at HF_TOKEN, and at what its owner may do there' : '';
  return new UnusableInput(printable(`the Hub refused: ${message}${hint}`), { cause: error });
}
