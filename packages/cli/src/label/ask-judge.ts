import { judgeSheet } from '@tenacious-bench/evaluation/agents';
import {
  declareModels,
  type ModelDeclaration,
  modelUse,
  parseModelDeclaration,
} from '@tenacious-bench/models';
import { type Label, type LabelSheet, parseLabelSheet, writeJsonl } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { readArguments } from '../command.ts';
import { connectOneModel } from '../connect-one-model.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadDocument } from '../load-document.ts';
import { loadRows } from '../load-rows.ts';
import { budgetOption, countOption } from '../number-option.ts';
import { refuseExisting } from '../refuse-existing.ts';
import { refuseModelFailure } from '../refuse-model-failure.ts';
import { withRun } from '../with-run.ts';
import { UnusableInput, type World } from '../world.ts';

/** Has a model fill in a sheet that was made for it. */
export async function askJudge(args: readonly string[], world: World): Promise<ExitCode> {
  const request = judgeRequest(args);
  if (!request.force) await refuseExisting([request.out], world);
  const sheet = await loadDocument(request.sheet, parseLabelSheet, 'a label sheet', world);
  if (sheet.page.rater.kind !== 'model')
    throw new UnusableInput(`${request.sheet} is for a person: make one with --kind model`);
  const declared = await loadRows(request.models, parseModelDeclaration, {}, world);
  const judging = () => judged(sheet, declared, request, world);
  const labels = await withRun(request.run, judging, world).catch(refuseModelFailure);
  await world.write(request.out, writeJsonl(labels));
  const open = labels.filter(({ value }) => value === null).length;
  const unsaid = open === 0 ? '' : `, ${open} without a value`;
  world.print(
    printable(
      `${labels.length} labels of ${request.judge} on ${sheet.page.items.length} items${unsaid} → ${request.out}`,
    ),
  );
  return exitCodes.done;
}

type JudgeRequest = {
  readonly sheet: string;
  readonly models: string;
  readonly judge: string;
  readonly makers: readonly string[];
  readonly run: string;
  readonly budgetUsd: number | undefined;
  readonly out: string;
  readonly concurrency: number;
  readonly replay: boolean;
  readonly force: boolean;
};

function judgeRequest(args: readonly string[]): JudgeRequest {
  const { values, positionals } = readArguments(args, {
    models: { type: 'string' },
    judge: { type: 'string' },
    maker: { type: 'string', multiple: true },
    run: { type: 'string' },
    budget: { type: 'string' },
    out: { type: 'string' },
    concurrency: { type: 'string', default: '4' },
    replay: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  });
  const [sheet, ...others] = positionals;
  const { models, judge, maker: makers = [], run, budget, out, replay, force } = values;
  if (sheet === undefined || others.length > 0 || !models || !judge || !run || !out)
    throw new UnusableInput(
      'give SHEET.json, --models MODELS.jsonl, --judge NAME, --run FOLDER and --out LABELS.jsonl',
    );
  const budgetUsd = budgetOption(budget, replay);
  const concurrency = countOption('--concurrency', values.concurrency, { least: 1 });
  return {
    sheet,
    models,
    judge,
    makers,
    run,
    budgetUsd,
    out,
    concurrency,
    replay,
    force,
  };
}

async function judged(
  sheet: LabelSheet,
  declared: readonly ModelDeclaration[],
  request: JudgeRequest,
  world: World,
): Promise<Label[]> {
  const { judge: name, makers, run: folder, concurrency } = request;
  const registry = declareModels(declared);
  const asked = { ...request, name, folder };
  const { model, run, signal } = await connectOneModel(asked, { declared, registry }, world);
  return judgeSheet(sheet, model, {
    name,
    registry,
    clock: world.clock,
    concurrency,
    signal,
    makers: makers.map((name) => modelUse(registry, name, 'agent')),
    onProgress: (done, total) =>
      world.showProgress(`${done} of ${total}, ${run.ledger.spentUsd.toFixed(4)} USD`),
  });
}
