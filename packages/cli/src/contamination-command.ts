import {
  allowMatches,
  type CheckedShards,
  checkShards,
  EmbedderError,
  type Row,
  readOnce,
  type ScanShards,
  type Shard,
} from '@tenacious-bench/contamination';
import type { ContaminationReport } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import type { Command } from './command.ts';
import { loadAllowList } from './contamination-allow.ts';
import { chooseEmbedder } from './contamination-embedder.ts';
import { explainMatches } from './contamination-explain.ts';
import { type ContaminationRequest, contaminationRequest } from './contamination-options.ts';
import { writeOutputs } from './contamination-outputs.ts';
import { printChecked, printNotes } from './contamination-print.ts';
import { loadTemplates } from './contamination-templates.ts';
import { timeShifts } from './contamination-time.ts';
import { contaminationUsage } from './contamination-usage.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findFiles, loadShardRows } from './load-shard-rows.ts';
import { refuseRepeatedIds } from './refuse-repeated-ids.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Looks for tasks in reference text, and proves on planted leaks that it would have found them. */
export const contaminationCommand: Command = {
  name: 'contamination',
  summary: 'look for tasks in reference text of any size, and prove that they would be found',
  usage: contaminationUsage,
  run: runContamination,
};

async function runContamination(args: readonly string[], world: World): Promise<ExitCode> {
  const request = contaminationRequest(args);
  const rows = await loadShardRows(request.tasks, request.taskFields, world);
  refuseRepeatedIds(rows);
  const { explain, outputs, json, show } = request;
  if (explain !== undefined && !rows.some(({ id }) => id === explain))
    throw new UnusableInput(`--explain is ${JSON.stringify(explain)}: no task has that id`);
  const found = await findFiles(request.against, world);
  const allowed = request.allow === undefined ? [] : await loadAllowList(request.allow, world);
  const checked = await check(request, { rows, files: found.files }, world);
  const { report, expired, unused } = allowMatches(checked.report, allowed, world);
  const files = { ...outputs, ...lockOf(request) };
  await writeOutputs({ ...checked, report }, files, world);
  const notes = { expired, unused, leftOut: found.leftOut };
  if (json) world.print(terminalJson(report));
  else printChecked({ ...checked, report }, { show }, world);
  printNotes(notes, { ...checked, json }, world);
  if (explain !== undefined) await explainMatches(explain, report.matches, request, world);
  return exitOf(report);
}

type Sides = { readonly rows: readonly Row[]; readonly files: readonly string[] };

async function check(
  request: ContaminationRequest,
  { rows, files }: Sides,
  world: World,
): Promise<CheckedShards> {
  const { n, floor, seed, planted } = request;
  const templates = await loadTemplates(request.templates, world);
  const timeShift = await timeShifts(request, rows, world);
  const embedder = await chooseEmbedder(request.embed, world);
  const signal = world.onInterrupt();
  const scan = await scanOf(request, world);
  try {
    const checked = await checkShards(
      rows,
      files.map((file) => openShard(file, request, world)),
      {
        now: world.today,
        n,
        templates,
        seed,
        perForm: planted,
        signal,
        ...(embedder !== undefined && { embedder }),
        ...(floor !== undefined && { floor }),
        ...(timeShift && { timeShift }),
        ...(scan && { scan }),
        onProgress: ({ step, file, rows: count }) =>
          world.showProgress(step === 'proof' ? planting : `${step}: ${file}, row ${count}`),
      },
    );
    if (signal.aborted) throw interrupted(request);
    refuseEmpty(checked.report, request);
    return checked;
  } catch (error) {
    if (signal.aborted) throw interrupted(request, error);
    if (error instanceof EmbedderError) throw new UnusableInput(error.message, { cause: error });
    throw error;
  } finally {
    if (embedder) await embedder.dispose?.();
  }
}

const planting = 'planting leaks and looking for them';

function scanOf(
  { workers, state }: ContaminationRequest,
  world: World,
): Promise<ScanShards | undefined> | undefined {
  if (workers === undefined && state === undefined) return undefined;
  const onNote = (note: string) => world.printError(`note: ${printable(note)}`);
  return world.openScan({ workers, state, onNote });
}

function openShard(file: string, { referenceFields }: ContaminationRequest, world: World): Shard {
  const shard = world.openShard(file, referenceFields);
  return file === '-' ? readOnce(shard) : shard;
}

function interrupted({ state }: ContaminationRequest, cause?: unknown): UnusableInput {
  const kept =
    state === undefined
      ? ''
      : `; what was scanned is kept in ${state}, and the same command goes on`;
  return new UnusableInput(`interrupted; nothing was written${kept}`, { cause });
}

function refuseEmpty({ reference }: ContaminationReport, { against }: ContaminationRequest): void {
  if (reference.rows > 0) return;
  const unread = reference.shards.flatMap(({ file, unread: lines }) =>
    lines.map((line) => `${file}: ${line}`),
  );
  throw new UnusableInput(`${against.join(', ')} holds no row`, { details: unread.slice(0, 20) });
}

function lockOf({ writeTemplates }: ContaminationRequest) {
  return writeTemplates === undefined ? {} : { lock: writeTemplates };
}

function exitOf({ verdict, timeShift = [] }: ContaminationReport): ExitCode {
  if (verdict === 'self_proof_failed') return exitCodes.unproven;
  const isRefuted = timeShift.some(({ level }) => level === 'refuted');
  if (verdict === 'contaminated' || isRefuted) return exitCodes.failed;
  return verdict === 'insufficient' ? exitCodes.cannotTell : exitCodes.done;
}
