import { printable } from '@tenacious-bench/scorer';
import {
  checkUnsealed,
  type Recheck,
  recheckReceipt,
  type SealCommitment,
  type SealedReceipt,
  verifyReceipt,
} from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { figureLines } from './evaluate-sealed-print.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { readJson } from './read-json.ts';
import { readSubmission } from './read-submission.ts';
import { readSealFolder } from './seal-folder.ts';
import { reasonLines, refusalOf } from './seal-refusal.ts';
import { parseRow } from './sealable-rows.ts';
import { sealedScorer } from './sealed-scorer.ts';
import { UnusableInput, type World } from './world.ts';

/** Says whether a receipt is as it was signed and, with the unsealed rows, whether it told the truth. */
export async function verifySealedReceipt(
  args: readonly string[],
  world: World,
): Promise<ExitCode> {
  const { path, folder, service, recheck } = requestOf(args);
  const { commitment } = await readSealFolder(folder, world);
  const verified = verifyReceipt(await readJson(path, world), { service, commitment });
  if (!verified.ok) {
    for (const line of reasonLines(verified.issues))
      world.printError(`${printable(path)}: ${line}`);
    return exitCodes.failed;
  }
  const receipt = verified.value;
  const again = recheck && (await recheckWith(recheck, { receipt, commitment }, world));
  const { submitter, spend, at } = receipt;
  for (const line of figureLines(receipt)) world.print(printable(line));
  world.print(`query ${spend.query} of ${spend.limit} of ${submitter}, signed on ${at}: as signed`);
  return again === undefined ? exitCodes.done : printRecheck(again, world);
}

const options = {
  folder: { type: 'string' },
  service: { type: 'string' },
  outputs: { type: 'string' },
  rows: { type: 'string' },
  proof: { type: 'string' },
  policy: { type: 'string' },
} as const;

type RecheckRequest = {
  readonly outputs: string;
  readonly rows: string;
  readonly proof: string | undefined;
  readonly policy: string | undefined;
};

function requestOf(args: readonly string[]) {
  const { values, positionals } = readArguments(args, options);
  const [path, ...others] = positionals;
  const { folder, service, outputs, rows, proof, policy } = values;
  if (path === undefined || others.length > 0 || folder === undefined || service === undefined)
    throw new UnusableInput(
      'name one receipt, --folder and --service; see tbench evaluate-sealed --help',
    );
  if (!/^[0-9a-f]{64}$/.test(service))
    throw new UnusableInput('--service takes a public key: 64 hexadecimal digits');
  if (outputs !== undefined && rows !== undefined)
    return { path, folder, service, recheck: { outputs, rows, proof, policy } };
  if (outputs ?? rows ?? proof ?? policy)
    throw new UnusableInput('scoring again needs both --outputs and the unsealed --rows');
  return { path, folder, service };
}

async function recheckWith(
  { outputs: file, rows: path, proof, policy }: RecheckRequest,
  { receipt, commitment }: { receipt: SealedReceipt; commitment: SealCommitment },
  world: World,
): Promise<Recheck> {
  const rows = await loadRows(path, parseRow, { idOf: ({ id }) => id }, world);
  if (proof === undefined) {
    world.printError('note: without --proof nobody knows whether the rows are the committed ones');
  } else {
    const checked = checkUnsealed(rows, await readJson(proof, world), commitment);
    if (!checked.ok) throw refusalOf(path, checked.issues);
  }
  const score = await sealedScorer(rows, { commitment, policy }, world);
  const outputs = await readSubmission(file, rows, world);
  return recheckReceipt(receipt, { rows, outputs, score });
}

function printRecheck({ verdict, differs, unchecked }: Recheck, world: World): ExitCode {
  if (verdict === 'differs') {
    world.printError(`scored again, it differs: ${differs.join(', ')}`);
    return exitCodes.failed;
  }
  const earned =
    unchecked.length === 0
      ? ''
      : `; an earlier submission earned ${unchecked.join(', ')}: recheck its own receipt`;
  world.print(`scored again: reproduced${earned}`);
  return exitCodes.done;
}
