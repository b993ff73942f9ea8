import { turnsOf } from '@tenacious-bench/evaluation';
import { digest, documentTag, parseTask } from '@tenacious-bench/schema';
import {
  buildFingerprints,
  type CommittedSplit,
  commit,
  parseSealCommitment,
  type SealedSplit,
  seal,
} from '@tenacious-bench/seal';
import { nodePrimitives } from '@tenacious-bench/seal/node';
import { counted } from './counted.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readPolicy } from './load-policy.ts';
import { loadRows } from './load-rows.ts';
import { oneChunk } from './one-chunk.ts';
import { publishedCommitments } from './published-commitments.ts';
import { refuseExisting } from './refuse-existing.ts';
import { scorerDigest } from './scorer-digest.ts';
import { type CommitRequest, commitRequest } from './seal-commit-options.ts';
import { commitmentFile, nameOf } from './seal-folder.ts';
import { printSealed } from './seal-print.ts';
import { asArguments, refusalOf } from './seal-refusal.ts';
import { loadSealableRows, type SealableRows } from './sealable-rows.ts';
import { type FileContent, UnusableInput, type World } from './world.ts';

/** Seals a split once: its commitment, its encrypted parts, and the fingerprints that find it where it must not be. */
export async function commitSplit(args: readonly string[], world: World): Promise<ExitCode> {
  const request = commitRequest(args, world);
  await refuseSealed(request, world);
  await refuseExisting([request.keyOut, request.fingerprints], world);
  const published = await publishedCommitments(request.published, world);
  const rows = await loadSealableRows(request.rows, request.gold, world);
  const committed = await asArguments(() => commitRows(rows, request, world));
  const sealing = { ...{ published, primitives: nodePrimitives() }, nowMs: world.clock.now() };
  const options = { ...sealing, keys: request.keys, random: world.randomBytes };
  const sealed = await asArguments(() => seal(committed, options));
  const readable = parseSealCommitment(sealed.commitment);
  if (!readable.ok) throw refusalOf('what was asked for cannot be committed to', readable.issues);
  const key = world.randomBytes(32);
  const built = await fingerprint(rows, { committed, key, request }, world);
  const texts = { [request.keyOut]: Buffer.from(key).toString('hex') };
  texts[request.fingerprints] = JSON.stringify(built.fingerprints);
  await world.makeFolder(request.outDir);
  await world.writeTogether(filesOf(texts, sealed, request), { ownerOnly: [request.keyOut] });
  printSealed(sealed, { ...request, ...built }, world);
  if (request.exclude.length === 0) world.printError(noteOnExclude);
  const continuing = rows.rows.filter(isContinuing).length;
  if (continuing > 0) world.printError(noteOnTurns(continuing));
  return exitCodes.done;
}

const noteOnExclude =
  'note: without --exclude a scan takes what the open splits say in the same words for a leak';

function isContinuing(row: unknown): boolean {
  const task = parseTask(row);
  return task.ok && turnsOf(task.value) > 1;
}

function noteOnTurns(count: number): string {
  const tasks = `${counted(count, 'task')} ${count === 1 ? 'continues' : 'continue'}`;
  return `note: ${tasks} after an answer: tbench evaluate-sealed scores one answer a task, and so refuses this whole split`;
}

async function refuseSealed({ outDir }: CommitRequest, world: World): Promise<void> {
  if (!(await world.exists(`${outDir}/${commitmentFile}`))) return;
  throw new UnusableInput(
    `${outDir} holds a commitment already: publish its bytes again, for a second seal looks like a swap`,
  );
}

async function commitRows(
  { rows, goldFields }: SealableRows,
  { rows: path, release, split, policy, canary }: CommitRequest,
  world: World,
): Promise<CommittedSplit> {
  const committed = commit(rows, {
    ...{ release, split, goldFields: [...goldFields], canary },
    scorer: scorerDigest(),
    policy: digest(await readPolicy(policy, world)),
    ...{ random: world.randomBytes, primitives: nodePrimitives() },
  });
  if (!committed.ok) throw refusalOf(path, committed.issues);
  return committed.value;
}

type Sealing = {
  readonly committed: CommittedSplit;
  readonly key: Uint8Array;
  readonly request: CommitRequest;
};

async function fingerprint(
  { rows, goldFields }: SealableRows,
  { committed, key, request }: Sealing,
  world: World,
) {
  // What every task says is in every file about tasks.
  const exclude: unknown[] = [documentTag('task')];
  const any = (value: unknown) => ({ ok: true as const, value });
  for (const path of request.exclude) exclude.push(...(await loadRows(path, any, {}, world)));
  const strings = [committed.secrets().canary];
  return buildFingerprints(rows, key, { goldFields, strings, exclude });
}

// The commitment comes last: a folder without one is no seal, and may be sealed again.
function filesOf(
  texts: Readonly<Record<string, string>>,
  { files }: SealedSplit,
  { outDir }: CommitRequest,
): Map<string, FileContent> {
  const [commitment, ...parts] = files;
  const written = new Map<string, FileContent>();
  for (const [path, text] of Object.entries(texts)) written.set(path, oneChunk(`${text}\n`));
  for (const file of commitment === undefined ? parts : [...parts, commitment])
    written.set(`${outDir}/${nameOf(file.path)}`, oneChunk(file.bytes));
  return written;
}
