import { identifierSchema } from '@tenacious-bench/schema';
import {
  createQueryBudget,
  ledgerHead,
  type QueryEntry,
  serveSubmission,
  servicePublicKey,
  unseal,
} from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { printServed } from './evaluate-sealed-print.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { countOption } from './number-option.ts';
import { oneChunk } from './one-chunk.ts';
import { type LedgerExpectation, readQueryLedger } from './query-ledger-file.ts';
import { readSubmission } from './read-submission.ts';
import { refuseExisting } from './refuse-existing.ts';
import { readSealFolder } from './seal-folder.ts';
import { asArguments, refusalOf } from './seal-refusal.ts';
import { sealedScorer } from './sealed-scorer.ts';
import { readKey, unlockOptions } from './secret-options.ts';
import { readSigningKey } from './signing-key.ts';
import { type FileContent, UnusableInput, type World } from './world.ts';

/** Scores a submission on a split that stays sealed, spends a query, and writes the signed receipt. */
export async function serveOutputs(args: readonly string[], world: World): Promise<ExitCode> {
  const request = requestOf(args);
  await refuseExisting([request.receipt], world);
  const secretKey = await readSigningKey(request.signingKey, world);
  const { commitment, files, folder } = await readSealFolder(request.folder, world);
  const service = servicePublicKey(secretKey);
  const expected = { commitment, service, head: request.head };
  const earlier = await readQueryLedger(request.ledger, expected, world);
  const unsealed = await unseal(files, await readKey(request.values, world), { folder });
  if (!unsealed.ok) throw refusalOf(request.folder, unsealed.issues);
  const { rows } = unsealed.value;
  const score = await sealedScorer(rows, { commitment, policy: request.values.policy }, world);
  const outputs = await readSubmission(request.outputs, rows, world);
  const budget = createQueryBudget({ limit: request.limit, earlier });
  const { submitter } = request;
  const options = { submitter, commitment, budget, secretKey, at: world.today };
  const served = await asArguments(() => serveSubmission({ rows, outputs, score }, options));
  if (!served.ok) throw refusalOf(request.outputs, served.issues);
  await refuseGrown(request.ledger, { ...expected, head: ledgerHead(earlier) }, world);
  const { receipt, entry } = served.value;
  await world.writeTogether(filesOf(request, budget.entries, served.value), {
    ownerOnly: [request.ledger],
  });
  const told = { isRepeated: entry === undefined, head: budget.head, path: request.receipt };
  printServed(receipt, { ...told, isJson: request.values.json }, world);
  return exitCodes.done;
}

const options = {
  ...unlockOptions,
  outputs: { type: 'string' },
  submitter: { type: 'string' },
  ledger: { type: 'string' },
  'ledger-head': { type: 'string' },
  'signing-key': { type: 'string' },
  receipt: { type: 'string' },
  policy: { type: 'string' },
  limit: { type: 'string', default: '10' },
  json: { type: 'boolean', default: false },
} as const;

function requestOf(args: readonly string[]) {
  const { values, positionals } = readArguments(args, options);
  const [folder, ...others] = positionals;
  const { outputs, submitter, ledger, receipt, 'signing-key': signingKey } = values;
  if (folder === undefined || others.length > 0)
    throw new UnusableInput('name one folder; see tbench evaluate-sealed --help');
  if (!outputs || !submitter || !ledger || !receipt || !signingKey)
    throw new UnusableInput(
      '--outputs, --submitter, --ledger, --signing-key and --receipt are needed; see tbench evaluate-sealed --help',
    );
  if (!identifierSchema.safeParse(submitter).success)
    throw new UnusableInput('--submitter takes letters, digits and . _ : - , at most 128');
  if (receipt === ledger)
    throw new UnusableInput('--receipt and --ledger name one file: they are two');
  const limit = countOption('--limit', values.limit, { least: 1 });
  const head = values['ledger-head'];
  return { values, folder, outputs, submitter, ledger, head, signingKey, receipt, limit };
}

// Another run may have spent a query since: written over, it would be free.
async function refuseGrown(path: string, expected: LedgerExpectation, world: World) {
  await readQueryLedger(path, expected, world);
}

// The ledger gets its name first: a receipt that nobody wrote down was not spent.
function filesOf(
  { ledger, receipt: path }: ReturnType<typeof requestOf>,
  entries: readonly QueryEntry[],
  { receipt, entry }: { readonly receipt: unknown; readonly entry?: QueryEntry },
): Map<string, FileContent> {
  const written = new Map<string, FileContent>();
  const lines = entries.map((one) => `${JSON.stringify(one)}\n`).join('');
  if (entry !== undefined) written.set(ledger, oneChunk(lines));
  return written.set(path, oneChunk(`${JSON.stringify(receipt, null, 2)}\n`));
}
