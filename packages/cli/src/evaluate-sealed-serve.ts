import type { CancelSignal, Parsed } from '@tenacious-bench/schema';
import {
  createQueryBudget,
  type QueryBudget,
  type SealableRow,
  type SealCommitment,
  type Submission,
  sealCommitmentDigest,
  serveSubmission,
  servicePublicKey,
  unseal,
} from '@tenacious-bench/seal';
import { printServed } from './evaluate-sealed-print.ts';
import { readServeRequest, type ServeRequest } from './evaluate-sealed-request.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { gatherOutputs } from './gather-outputs.ts';
import { oneChunk } from './one-chunk.ts';
import { readQueryLedger } from './query-ledger-file.ts';
import { readSubmission } from './read-submission.ts';
import { refuseExisting } from './refuse-existing.ts';
import { readSealFolder } from './seal-folder.ts';
import { asArguments, reasonLines, refusalOf } from './seal-refusal.ts';
import { sealedScorer } from './sealed-scorer.ts';
import { readKey } from './secret-options.ts';
import { readSigningKey } from './signing-key.ts';
import { withLocks } from './with-locks.ts';
import { type FileContent, UnusableInput, type World } from './world.ts';

/** Scores a submission on a split that stays sealed, spends a query, and writes the signed receipt. */
export async function serveAnswers(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readServeRequest(args);
  const { source, receipt, ledger } = request;
  const isAsked = source.kind === 'endpoint';
  await refuseExisting(isAsked ? [receipt, source.outputsOut] : [receipt], world);
  // Both ledgers from the first look to the last word: another run in between would be overwritten, or free.
  const held = isAsked ? [ledger, source.exposures] : [ledger];
  const signal = world.onInterrupt();
  return withLocks(held, () => serve(request, signal, world), world);
}

async function serve(request: ServeRequest, signal: CancelSignal, world: World): Promise<ExitCode> {
  const secretKey = await readSigningKey(request.signingKey, world);
  const { commitment, files, folder } = await readSealFolder(request.folder, world);
  const service = servicePublicKey(secretKey);
  const expected = { commitment, service, head: request.head };
  const earlier = await readQueryLedger(request.ledger, expected, world);
  const unsealed = await unseal(files, await readKey(request.key, world), { folder });
  if (!unsealed.ok) throw refusalOf(request.folder, unsealed.issues);
  const { rows } = unsealed.value;
  const score = await sealedScorer(rows, { commitment, policy: request.policy }, world);
  const budget = createQueryBudget({ limit: request.limit, earlier });
  const answers = await answersOf(request, { rows, commitment, budget, signal }, world);
  if (signal.aborted) return tellStop(['interrupted'], world);
  if (!answers.ok) return tellStop(reasonLines(answers.issues), world);
  const { submitter } = request;
  const options = { submitter, commitment, budget, secretKey, at: world.today };
  const evaluation = { rows, outputs: answers.value, score };
  const served = await asArguments(() => serveSubmission(evaluation, options));
  if (!served.ok) throw refusalOf(answersFile(request), served.issues);
  if (signal.aborted) return tellStop(['interrupted'], world);
  const { receipt, entry } = served.value;
  await world.writeTogether(filesOf(request, budget, served.value), {
    ...{ ownerOnly: [request.ledger], updates: [request.ledger] },
  });
  const told = { isRepeated: entry === undefined, head: budget.head, path: request.receipt };
  printServed(receipt, { ...told, isJson: request.isJson }, world);
  return exitCodes.done;
}

type Sealed = {
  readonly rows: readonly SealableRow[];
  readonly commitment: SealCommitment;
  readonly budget: QueryBudget;
  readonly signal: CancelSignal;
};

async function answersOf(
  { source, submitter }: ServeRequest,
  { rows, commitment, budget, signal }: Sealed,
  world: World,
): Promise<Parsed<Submission>> {
  if (source.kind === 'file')
    return { ok: true, value: await readSubmission(source.path, rows, world) };
  // Rows that are shown and not scored have lost something for nothing.
  if (budget.left({ submitter, commitment: sealCommitmentDigest(commitment) }) === 0)
    throw new UnusableInput(`all queries of ${submitter} are spent: nobody is asked [spent]`);
  return gatherOutputs(rows, source, { commitment, agent: submitter, signal }, world);
}

function answersFile({ source }: ServeRequest): string {
  return source.kind === 'file' ? source.path : source.outputsOut;
}

function tellStop([reason = '', ...others]: readonly string[], world: World): ExitCode {
  for (const line of others) world.printError(line);
  world.printError(`tbench evaluate-sealed: ${reason}; no query is spent`);
  return exitCodes.cannotTell;
}

// The ledger gets its name first: a receipt that nobody wrote down was not spent.
function filesOf(
  { ledger, receipt: path }: ServeRequest,
  { entries }: QueryBudget,
  { receipt, entry }: { readonly receipt: unknown; readonly entry?: unknown },
): Map<string, FileContent> {
  const written = new Map<string, FileContent>();
  const lines = entries.map((one) => `${JSON.stringify(one)}\n`).join('');
  if (entry !== undefined) written.set(ledger, oneChunk(lines));
  return written.set(path, oneChunk(`${JSON.stringify(receipt, null, 2)}\n`));
}
