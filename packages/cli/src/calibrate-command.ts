import { judgeCalibrationRow } from './calibration-judgement.ts';
import { calibrationJson, printCalibration } from './calibration-print.ts';
import { type CalibrationResult, summarizeCalibration } from './calibration-result.ts';
import { type CalibrationRow, parseCalibrationRow } from './calibration-row.ts';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tenaciousCompiled } from './load-policy.ts';
import { loadRows } from './load-rows.ts';
import { judgeReplies } from './reply-calibration.ts';
import { UnusableInput, type World } from './world.ts';

/** Holds the scorer against messages that a person labelled. */
export const calibrateCommand: Command = {
  name: 'calibrate',
  summary: 'hold the Tenacious scorer against messages that a person labelled',
  usage: [
    'usage: tbench calibrate FILE.jsonl ... [OPTION ...]',
    '',
    'Each row is a brief with a message and what is expected of its verdict: whether it passes, the decision, the',
    'violations with their quotes, and the words that must not be flagged. A row with a reply says what it means.',
    '',
    '  --show N   show at most N disagreements (default 20)',
    '  --json     print the whole result as JSON',
    '',
    'exit code 0 when every message passes or fails as expected and every reply means what it should, 1 when one',
    'does not, 2 for unusable input',
  ],
  run: runCalibrate,
};

async function runCalibrate(args: readonly string[], world: World): Promise<ExitCode> {
  const { paths, show, json } = readOptions(args);
  const result = await calibrateFiles(paths, world);
  if (json) world.print(calibrationJson(result));
  else printCalibration(result, { show }, world);
  const isRight =
    result.pass.right === result.pass.of && result.replies.every((one) => one.isRight);
  return isRight ? exitCodes.done : exitCodes.failed;
}

async function calibrateFiles(paths: readonly string[], world: World): Promise<CalibrationResult> {
  const rows: CalibrationRow[] = [];
  for (const path of paths)
    rows.push(...(await loadRows(path, parseCalibrationRow, { idOf: ({ id }) => id }, world)));
  const messages = rows.filter((row) => row.kind === 'message');
  const replies = judgeReplies(rows.filter((row) => row.kind === 'reply'));
  if (rows.length === 0) throw new UnusableInput('there is no labelled row');
  const policy = tenaciousCompiled();
  const judgements = messages.map((row) => judgeCalibrationRow(policy, row));
  return summarizeCalibration(judgements, { replies });
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    show: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  });
  if (positionals.length === 0)
    throw new UnusableInput('name at least one file; see tbench calibrate --help');
  if (!/^\d{1,6}$/.test(values.show))
    throw new UnusableInput(`--show is ${JSON.stringify(values.show)}: it takes a whole number`);
  return { paths: positionals, show: Number(values.show), json: values.json };
}
