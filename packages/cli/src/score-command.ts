import { writeJsonl } from '@tenacious-bench/schema';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { feedbackFor } from './explain-feedback.ts';
import { checkScoringOptions, loadScored, scoringOptions } from './load-scored.ts';
import { printAgents, printFailures } from './print-scores.ts';
import { isPassed, type ScoredOutput } from './score-outputs.ts';
import { summarizeAgents } from './summarize-agents.ts';
import { terminalJson } from './terminal-json.ts';
import type { World } from './world.ts';

/** Judges the messages of a file against the tasks of another. */
export const scoreCommand: Command = {
  name: 'score',
  summary: 'judge messages against their tasks and show why each one failed',
  usage: [
    'usage: tbench score --tasks TASKS.jsonl --outputs OUTPUTS.jsonl [OPTION ...]',
    '',
    '  --tasks FILE      task documents, one a line (- reads standard input)',
    '  --outputs FILE    output documents, one a line',
    '  --policy FILE     a policy document (default: the Tenacious policy)',
    '  --verdicts FILE   write the verdicts there, one a line, all or nothing',
    '  --facts unknown   do not judge claims: the tasks do not hold all facts',
    '  --show N          show at most N failing messages (default 5)',
    '  --feedback        with each, what to tell the model that wrote it',
    '  --json            print agents and answers with their verdicts as one JSON document instead',
    '',
    'Saying nothing passes where the task calls that right (abstain, route_to_human, block) and fails elsewhere.',
    'A message fails also where none was due. What nobody can judge is not scored, and neither passed nor failed.',
    '',
    'exit code 0 when every answer passes, 1 when one fails or cannot be scored, 2 for unusable input',
  ],
  run: runScore,
};

async function runScore(args: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments(args, { ...scoringOptions, verdicts: { type: 'string' } });
  const options = checkScoringOptions(given, 'score');
  const scored = await loadScored(options, world);
  const verdicts = scored.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict]));
  if (given.values.verdicts !== undefined)
    await world.write(given.values.verdicts, writeJsonl(verdicts));
  if (options.json) world.print(terminalJson(documentOf(scored, options)));
  else {
    printAgents(scored, world);
    printFailures(scored, options, world);
  }
  return scored.every(isPassed) ? exitCodes.done : exitCodes.failed;
}

function documentOf(scored: readonly ScoredOutput[], { feedback }: { feedback: boolean }) {
  const messages = scored.map((one) => ({
    task: one.task.id,
    agent: one.output.agent,
    trial: one.output.trial,
    ...(one.output.turn !== undefined && { turn: one.output.turn }),
    outcome: one.output.outcome.kind,
    status: one.result.status,
    ...(one.result.reason !== undefined && { reason: one.result.reason }),
    ...(one.verdict !== undefined && { verdict: one.verdict }),
    ...(feedback && { feedback: feedbackFor(one) }),
  }));
  return { agents: summarizeAgents(scored), messages };
}
