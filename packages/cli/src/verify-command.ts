import { chatVerifier, verifyMessages } from '@tenacious-bench/evaluation/agents';
import { declareModels, keepApart, modelUse, parseModelDeclaration } from '@tenacious-bench/models';
import { parseTask, writeJsonl } from '@tenacious-bench/schema';
import { type CompiledPolicy, printable, type VerifiedVerdict } from '@tenacious-bench/scorer';
import type { Command } from './command.ts';
import { connectOneModel } from './connect-one-model.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadOutputs } from './load-outputs.ts';
import { loadPolicy } from './load-policy.ts';
import { loadRows } from './load-rows.ts';
import { refuseExisting } from './refuse-existing.ts';
import { refuseModelFailure } from './refuse-model-failure.ts';
import { type ScoredOutput, scoreOutputs } from './score-outputs.ts';
import { readVerifyRequest, type VerifyRequest } from './verify-request.ts';
import { withRun } from './with-run.ts';
import type { World } from './world.ts';

/** Has a model read what the rules could not settle. */
export const verifyCommand: Command = {
  name: 'verify',
  summary:
    'have a model read against the facts what no rule could settle; it can fail a message and never pass one',
  usage: [
    'usage: tbench verify --tasks TASKS.jsonl --outputs OUTPUTS.jsonl --models MODELS.jsonl --verifier NAME',
    '                     --run FOLDER --budget USD --out VERDICTS.jsonl [OPTION ...]',
    '',
    '  --tasks FILE      task documents, one a line',
    '  --outputs FILE    output documents, one a line',
    '  --models FILE     declared models; see tbench models --help',
    '  --verifier NAME   the model that is asked: one call for all open statements of a message',
    '  --maker NAME      a model that wrote the messages; a verifier that is kin to one is refused',
    '  --run FOLDER      keeps every answer: the same command goes on after a crash and pays for none twice',
    '  --budget USD      the most that the calls may cost',
    '  --out FILE        the verdicts, one a line, in the order of the messages, all or nothing',
    '  --policy FILE     a policy document (default: the Tenacious policy)',
    '  --concurrency N   messages under way at once (default 4)',
    '  --replay          asks nobody: the answers of the folder have to be enough',
    '  --force           replaces the file of verdicts',
    '',
    'Statements are clauses about the reader that assert something and that no claim has judged. An answer "unsupported" is a',
    'finding on its words; any other leaves the verdict as it is.',
    '',
    'exit code 0 when every message passes, 1 when one does not, 2 when the input or the model cannot be used',
  ],
  run: runVerify,
};

async function runVerify(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readVerifyRequest(args);
  if (!request.force) await refuseExisting([request.out], world);
  const policy = await loadPolicy(request.policy, world);
  const messages = await loadMessages(policy, request, world);
  const verifying = () => verified(policy, messages, request, world);
  const verdicts = await withRun(request.run, verifying, world).catch(refuseModelFailure);
  await world.write(request.out, writeJsonl(verdicts.map(({ verdict }) => verdict)));
  printDenied(messages, verdicts, world);
  const passed = verdicts.filter(isPassing).length;
  const asked = verdicts.reduce((sum, { questions }) => sum + questions.length, 0);
  world.print(
    `${passed} of ${verdicts.length} messages pass; ${asked} statements were asked about → ${printable(request.out)}`,
  );
  return passed === verdicts.length ? exitCodes.done : exitCodes.failed;
}

type Asked = Pick<ScoredOutput, 'task' | 'output'> & {
  readonly message: Extract<ScoredOutput['output']['outcome'], { kind: 'message' }>['message'];
};

async function loadMessages(
  policy: CompiledPolicy,
  { tasks, outputs }: VerifyRequest,
  world: World,
): Promise<Asked[]> {
  const asked = await loadRows(tasks, parseTask, { idOf: ({ id }) => id }, world);
  const scored = scoreOutputs(policy, asked, await loadOutputs(outputs, world));
  return scored.flatMap(({ task, output }) =>
    output.outcome.kind === 'message' ? [{ task, output, message: output.outcome.message }] : [],
  );
}

async function verified(
  policy: CompiledPolicy,
  messages: readonly Asked[],
  request: VerifyRequest,
  world: World,
): Promise<VerifiedVerdict[]> {
  const { verifier: name, run: folder, concurrency } = request;
  const declared = await loadRows(request.models, parseModelDeclaration, {}, world);
  const registry = declareModels(declared);
  const makers = request.makers.map((maker) => modelUse(registry, maker, 'agent'));
  keepApart(modelUse(registry, name, 'judge'), makers);
  const asked = { ...request, name, folder };
  const { model, run, signal } = await connectOneModel(asked, { declared, registry }, world);
  const onProgress = (done: number, total: number) =>
    world.showProgress(`${done} of ${total}, ${run.ledger.spentUsd.toFixed(4)} USD`);
  const verifier = chatVerifier(model, { name, signal });
  return verifyMessages(policy, messages, verifier, { concurrency, onProgress });
}

function isPassing({ verdict }: VerifiedVerdict): boolean {
  return verdict.status === 'scored' && verdict.pass;
}

function printDenied(
  messages: readonly Asked[],
  verdicts: readonly VerifiedVerdict[],
  world: World,
): void {
  for (const [at, { questions, answers }] of verdicts.entries())
    for (const { id, answer, because } of answers) {
      if (answer !== 'unsupported') continue;
      const { output } = messages[at] as Asked;
      world.print(
        printable(`${output.agent} ${output.task}: "${questions[id]?.quote}": ${because}`),
      );
    }
}
