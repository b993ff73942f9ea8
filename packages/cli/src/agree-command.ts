import {
  type Disagreement,
  formatDisagreementsHtml,
  formatDisagreementsMarkdown,
  labelsFromResults,
  listDisagreements,
  measureAgreement,
} from '@tenacious-bench/evaluation';
import {
  formatJsonl,
  type Issue,
  type Label,
  type LabelSheet,
  type MeasuredAgreement,
  parseLabel,
  parseLabelSheet,
  parseResult,
  type Rubric,
} from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { type AgreeRequest, agreeRequest } from './agree/agree-request.ts';
import { agreeUsage } from './agree/agree-usage.ts';
import { printAgreement } from './agree/print-agreement.ts';
import { alikeLines } from './alike-lines.ts';
import type { Command } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { issueLine } from './issue-lines.ts';
import { loadDocument } from './load-document.ts';
import { loadRows } from './load-rows.ts';
import { oneChunk } from './one-chunk.ts';
import { refuseExisting } from './refuse-existing.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Measures how far raters agree, and refuses labels that nobody gave. */
export const agreeCommand: Command = {
  name: 'agree',
  summary: 'measure how far people, a model and the scorer agree, and refuse labels nobody gave',
  usage: agreeUsage,
  run: runAgree,
};

async function runAgree(args: readonly string[], world: World): Promise<ExitCode> {
  const request = agreeRequest(args);
  const { out, disagreements: list, force } = request;
  if (!force)
    await refuseExisting(
      [out, list].filter((path) => path !== undefined),
      world,
    );
  const sheets = await Promise.all(
    request.sheets.map((path) => loadDocument(path, parseLabelSheet, 'a label sheet', world)),
  );
  const labels = await allLabels(request, world);
  const report = measureAgreement(labels, { ...request.options, sheets, now: world.today });
  if (!report.ok) throw refused(report.issues);
  requireCompared(Object.keys(request.options.thresholds ?? {}), report.value);
  const disagreements = listDisagreements(labels, { sheets });
  await writeFiles(report.value, disagreements, request, world);
  if (request.json) world.print(terminalJson(report.value));
  else
    printAgreement(
      report.value,
      {
        rubric: newestRubric(report.value, sheets),
        disagreements: disagreements.length,
        file: request.disagreements,
      },
      world,
    );
  const isMet = report.value.comparisons.every(({ met }) => met);
  return isMet ? exitCodes.done : exitCodes.failed;
}

async function allLabels({ labels: paths, results }: AgreeRequest, world: World): Promise<Label[]> {
  const labels: Label[] = [];
  for (const path of paths) {
    if (/\.(?:csv|html)$/.test(path)) throw notImported(path);
    labels.push(...(await loadRows(path, parseLabel, { idOf: ({ id }) => id }, world)));
  }
  if (results === undefined) return labels;
  const rows = await loadRows(results, parseResult, {}, world);
  return [...labels, ...labelsFromResults(rows, { now: world.today })];
}

// A threshold that is misspelt would ask nothing of anybody.
function notImported(path: string): UnusableInput {
  return new UnusableInput(
    `${path} holds no labels: nothing in it says who judged, when, and by which rubric; import it against its sheet with tbench label import`,
  );
}

function refused(issues: readonly Issue[]): UnusableInput {
  const looks = issues.every(({ code }) => code === 'suspicious');
  const isDeclared = issues.some(({ code }) => code === 'simulated');
  const why = looks
    ? 'labels look as if nobody gave them; say why they count with --accept-suspicious REASON, and the report repeats it'
    : isDeclared
      ? 'simulated labels measure nobody, and nothing makes them count'
      : 'the labels cannot be compared';
  return new UnusableInput(why, { details: alikeLines(issues, issueLine) });
}

// A threshold that nothing is held against would be taken for one that was reached.
function requireCompared(dimensions: readonly string[], { comparisons }: MeasuredAgreement): void {
  const known = [...new Set(comparisons.map(({ dimension }) => dimension))];
  const unknown = dimensions.find((dimension) => !known.includes(dimension));
  if (unknown !== undefined)
    throw new UnusableInput(
      printable(
        `--threshold names ${JSON.stringify(unknown)}: raters are compared on ${known.join(', ')}`,
      ),
    );
}

/** The rubric that the comparisons are about, not one before it. */
function newestRubric(
  { raters, comparisons }: MeasuredAgreement,
  sheets: readonly LabelSheet[],
): Rubric | undefined {
  const compared = comparisons.flatMap((one) => one.raters);
  const people = raters.filter(({ id, kind }) => compared.includes(id) && kind !== 'rules');
  const versions = people.map(({ rubric }) => rubric);
  return sheets.map(({ page }) => page.rubric).find(({ version }) => versions.includes(version));
}

async function writeFiles(
  report: MeasuredAgreement,
  disagreements: readonly Disagreement[],
  { out, disagreements: path }: AgreeRequest,
  world: World,
): Promise<void> {
  const files = new Map<string, AsyncIterable<string>>();
  if (out !== undefined) files.set(out, oneChunk(`${JSON.stringify(report, null, 2)}\n`));
  if (path !== undefined) files.set(path, oneChunk(disagreementText(path, disagreements)));
  if (files.size > 0) await world.writeTogether(files);
}

function disagreementText(path: string, disagreements: readonly Disagreement[]): string {
  if (path.endsWith('.html')) return formatDisagreementsHtml(disagreements);
  if (path.endsWith('.jsonl')) return formatJsonl(disagreements);
  return formatDisagreementsMarkdown(disagreements);
}
