import { importLabels } from '@tenacious-bench/evaluation';
import { type Issue, parseLabelSheet, writeJsonl } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { readArguments } from '../command.ts';
import { counted } from '../counted.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { issueLines } from '../issue-lines.ts';
import { loadDocument } from '../load-document.ts';
import { readText } from '../read-text.ts';
import { refuseExisting } from '../refuse-existing.ts';
import { UnusableInput, type World } from '../world.ts';

/** Turns what a rater sent back into labels. */
export async function importAnswers(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  const [sheetPath, answers, ...others] = positionals;
  const { out, force } = values;
  if (sheetPath === undefined || answers === undefined || others.length > 0 || out === undefined)
    throw new UnusableInput('give SHEET.json, the answers of its rater, and --out LABELS.jsonl');
  if (!force) await refuseExisting([out], world);
  const sheet = await loadDocument(sheetPath, parseLabelSheet, 'a label sheet', world);
  const labels = await importLabels(sheet, await readText(answers, world), { now: world.today });
  if (!labels.ok) throw unusable(answers, labels.issues);
  await world.write(out, writeJsonl(labels.value));
  const { rater, round, rubric, items } = sheet.page;
  world.print(
    `${labels.value.length} labels of ${rater.id} on ${items.length} items, round ${round}, rubric ${rubric.version} → ${out}`,
  );
  return exitCodes.done;
}

function unusable(path: string, issues: readonly Issue[]): UnusableInput {
  if (issues.every(({ code }) => lacking.has(code)))
    return new UnusableInput(printable(`${path} is no answer to this sheet: ${lackOf(issues)}`));
  const more = issues.length > 20 ? [`… and ${issues.length - 20} more`] : [];
  const details = [...issueLines(issues).map((line) => `${path}: ${line}`), ...more];
  return new UnusableInput(
    `${path} has ${counted(issues.length, 'mistake')} and nothing was imported; the rater has to correct ${issues.length === 1 ? 'it' : 'them'}`,
    { details },
  );
}

const lacking = new Set(['missing_provenance', 'missing_column']);

function lackOf(issues: readonly Issue[]): string {
  const names = issues.map(({ path }) => path.replace(/^column /, ''));
  const isUnsigned = issues.some(({ code }) => code === 'missing_provenance');
  const why = isUnsigned ? ', so nothing says who judged this, when, and by which rubric' : '';
  return `it has no column ${names.join(', ')}${why}`;
}
