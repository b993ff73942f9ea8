import type { Command } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { askJudge } from './label/ask-judge.ts';
import { importAnswers } from './label/import-answers.ts';
import { writeRubric } from './label/write-rubric.ts';
import { writeSheet } from './label/write-sheet.ts';
import { UnusableInput, type World } from './world.ts';

/** Asks people, or a model, about messages, blind, and reads what they answer. */
export const labelCommand: Command = {
  name: 'label',
  summary: 'ask people about messages with blind labelling sheets, and read what they send back',
  usage: [
    'usage: tbench label rubric --out RUBRIC.json [--policy FILE]',
    '       tbench label sheet TASKS.jsonl --outputs OUTPUTS.jsonl --rater NAME --out SHEET.html|.csv [OPTION ...]',
    '       tbench label import SHEET.json ANSWERS.jsonl|.csv --out LABELS.jsonl [--force]',
    '       tbench label ask SHEET.json --models MODELS.jsonl --judge NAME --run FOLDER --budget USD --out LABELS.jsonl',
    '',
    'rubric   writes what raters are asked, made of a policy, for a person to revise',
    'sheet    writes one sheet for one rater: SHEET.html works offline, one item at a time, and measures the time;',
    '         SHEET.csv is for a spreadsheet and comes with SHEET.guide.md. SHEET.json says what each item is: keep it',
    '  --rubric FILE       what is asked (default: the dimensions of the policy, and whether it is fit to send)',
    '  --policy FILE       the policy behind the default rubric (default: the Tenacious policy)',
    '  --dimension A,B     only these dimensions',
    '  --kind KIND         person (default), model, or simulated',
    '  --sample N          so many outputs, the same for every rater',
    '  --seed S            draws the sample, and the order of each rater (default 1)',
    '  --only FILE         only the outputs of these disagreements, as tbench agree --disagreements FILE.jsonl writes them',
    '  --round N           asks the same rater again, in another order; needs --earlier LABELS.jsonl',
    '  --gap-days N        days that have to pass before that (default 7)',
    '  --too-soon REASON   asks before they have passed; the sheet says why',
    '  --force             replaces files that are already there',
    'import   turns what the rater sent back into labels: all of it, or none, with the row and column of what is wrong',
    'ask      has a declared model fill in a sheet of --kind model; see tbench models --help and tbench synthesize --help',
    '  --maker NAME        a model behind an agent that is judged; a judge that is kin to one is refused',
    '  --replay            asks nobody: the answers of the folder have to be enough',
    '  --concurrency N     calls under way at once (default 4)',
    '',
    'No agent, verdict or score is in a sheet, and the order is drawn for each rater, so nobody can tell agents apart.',
    '',
    'exit code 0 when it is done, 2 when the input cannot be used; nothing is written then',
  ],
  run: runLabel,
};

const steps = new Map<string, Command['run']>([
  ['rubric', writeRubric],
  ['sheet', writeSheet],
  ['import', importAnswers],
  ['ask', askJudge],
]);

async function runLabel([name = '', ...args]: readonly string[], world: World): Promise<ExitCode> {
  const step = steps.get(name);
  if (step === undefined)
    throw new UnusableInput('say rubric, sheet, import or ask; see tbench label --help');
  return step(args, world);
}
