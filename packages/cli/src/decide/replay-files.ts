import {
  drawShadowSample,
  judgeOutputs,
  replayShadow,
  type ShadowReport,
} from '@tenacious-bench/evaluation';
import { parseOutput, parseResult, parseTask, type Result } from '@tenacious-bench/schema';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadPolicy, readPolicy } from '../load-policy.ts';
import { loadRightness } from '../load-rightness.ts';
import { loadRows } from '../load-rows.ts';
import { terminalJson } from '../terminal-json.ts';
import { unfitOutputs } from '../unfit-outputs.ts';
import type { World } from '../world.ts';
import { printShadow } from './print-shadow.ts';
import { readShadowRequest, type ShadowRequest } from './shadow-request.ts';
import { readSample, writeSample } from './shadow-sample-file.ts';

/** Replays files of past messages through a gate that stops nothing. */
export async function replayFiles(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readShadowRequest(args);
  const results = await loadJudged(request, world);
  const picked = request.random
    ? 'random'
    : request.sample && (await readSample(request.sample, world));
  const report = replayShadow(results, {
    labelOf: await loadRightness(request, world),
    advice: await adviceOf(request, world),
    ...(picked && { picked }),
    ...(request.rater && { rater: request.rater }),
  });
  const sample = drawShadowSample(results, request.sampling);
  if (request.draw !== undefined) await writeSample(request.draw, sample, world);
  const drawn = { needed: sample.needed, messages: sample.messages.length, file: request.draw };
  if (request.json) world.print(terminalJson({ ...report, sample: drawn }));
  else printShadow(report, { drawn, most: request.most }, world);
  return exitCodeOf(report, request.most);
}

async function loadJudged({ source, policy }: ShadowRequest, world: World): Promise<Result[]> {
  if ('results' in source) {
    const idOf = ({ agent, task, trial }: Result) => `${agent} ${task} ${trial}`;
    return loadRows(source.results, parseResult, { idOf }, world);
  }
  const compiled = await loadPolicy(policy, world);
  const tasks = await loadRows(source.tasks, parseTask, { idOf: ({ id }) => id }, world);
  const outputs = await loadRows(source.outputs, parseOutput, {}, world);
  const { results, issues } = judgeOutputs(compiled, tasks, outputs);
  if (issues.length > 0) throw unfitOutputs(source, issues);
  return [...results];
}

// Without tasks there is no telling which policy judged, unless it is named.
async function adviceOf(
  { source, policy }: ShadowRequest,
  world: World,
): Promise<ReadonlySet<string>> {
  if ('results' in source && policy === undefined) return new Set();
  const { rules } = await readPolicy(policy, world);
  return new Set(rules.filter(({ severity }) => severity === 'advice').map(({ id }) => id));
}

function exitCodeOf({ falseBlocks: { rate } }: ShadowReport, most: number | undefined): ExitCode {
  if (!rate.defined) return exitCodes.cannotTell;
  if (most === undefined || rate.high <= most) return exitCodes.done;
  return rate.low > most ? exitCodes.failed : exitCodes.cannotTell;
}
