import {
  compareResults,
  comparisonSentences,
  comparisonTables,
  formatComparisonMarkdown,
  type IsRight,
} from '@tenacious-bench/evaluation';
import type { Comparison, Parsed } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadRightness } from '../load-rightness.ts';
import { oneChunk } from '../one-chunk.ts';
import { styler } from '../style.ts';
import { formatTable } from '../table.ts';
import { terminalJson } from '../terminal-json.ts';
import { unusableFor } from '../unusable-for.ts';
import type { World } from '../world.ts';
import { chooseAgents, type Sides } from './choose-agents.ts';
import { type CompareRequest, compareRequest } from './compare-request.ts';
import { loadResults } from './load-results.ts';

/** Compares two agents, prints what it found, the verdict first, and writes what was asked for. */
export async function compareFiles(args: readonly string[], world: World): Promise<ExitCode> {
  const request = compareRequest(args);
  const { files, rightness } = request;
  const first = await loadResults(files[0], world);
  const second = files[1] === files[0] ? first : await loadResults(files[1], world);
  const sides = chooseAgents([first, second], request);
  const isRight = rightness && (await loadRightness(rightness, world));
  const comparison = usable(compare(sides, request, isRight, world), request);
  await writeFiles(comparison, request, world);
  if (request.json) world.print(terminalJson(comparison));
  else printComparison(comparison, world);
  return exitOf(comparison);
}

function compare(
  { candidate, baseline }: Sides,
  { metrics, alpha, maxErrorShare, tasks, k, seed }: CompareRequest,
  isRight: IsRight | undefined,
  world: World,
): Parsed<Comparison> {
  return compareResults(candidate, baseline, {
    now: world.today,
    metrics,
    alpha,
    maxErrorShare,
    tasks,
    seed,
    ...(k !== undefined && { k }),
    ...(isRight !== undefined && { isRight }),
  });
}

function usable(compared: Parsed<Comparison>, { files }: CompareRequest): Comparison {
  if (compared.ok) return compared.value;
  const common = compared.issues.some(({ code }) => code === 'different_tasks')
    ? ' (--common compares the tasks that both were asked)'
    : '';
  throw unusableFor(
    `${[...new Set(files)].join(' and ')} cannot be compared${common}`,
    compared.issues,
  );
}

async function writeFiles(
  comparison: Comparison,
  { outputs: { out, markdown } }: CompareRequest,
  world: World,
): Promise<void> {
  const files = new Map<string, AsyncIterable<string>>();
  if (out !== undefined) files.set(out, oneChunk(`${JSON.stringify(comparison, null, 2)}\n`));
  if (markdown !== undefined) files.set(markdown, oneChunk(formatComparisonMarkdown(comparison)));
  if (files.size > 0) await world.writeTogether(files);
}

function printComparison(comparison: Comparison, world: World): void {
  const { bold, dim, green, red } = styler(world);
  const paint = { better: green, worse: red, inconclusive: bold }[comparison.verdict];
  const [verdict = '', ...others] = comparisonSentences(comparison).map(printable);
  world.print(bold(paint(verdict)));
  for (const line of others) world.print(`  ${line}`);
  for (const { title, header, rows } of comparisonTables(comparison)) {
    world.print('');
    world.print(bold(printable(title)));
    const cells = rows.map((row) => row.map(printable));
    for (const line of formatTable(header.map(printable), cells)) world.print(`  ${line}`);
  }
  const { policy, settings, data } = comparison;
  world.print('');
  world.print(
    dim(
      `policy ${policy.id} ${policy.version} ${policy.digest.slice(0, 19)}…, data ${data.slice(0, 19)}…, seed ${settings.seed}`,
    ),
  );
}

function exitOf({ verdict }: Comparison): ExitCode {
  if (verdict === 'better') return exitCodes.done;
  return verdict === 'worse' ? exitCodes.failed : exitCodes.cannotTell;
}
