import type { Finding, Result } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema';
import { explainFinding, printable } from '@tenacious-bench/scorer';
import { printFeedback } from './explain-feedback.ts';
import { isPassed, type ScoredOutput } from './score-outputs.ts';
import { styler } from './style.ts';
import { summarizeAgents } from './summarize-agents.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints how many answers of each agent are right, with the interval that so few answers allow. */
export function printAgents(scored: readonly ScoredOutput[], world: World): void {
  const rows = summarizeAgents(scored).map((summary) => [
    printable(summary.agent),
    String(summary.judged),
    String(summary.passed),
    percent(summary.judged === 0 ? Number.NaN : summary.passed / summary.judged),
    `${percent(summary.low)} to ${percent(summary.high)}`,
    summary.judged === 0 ? 'none' : summary.meanScore.toFixed(3),
    summary.silent.tries === 0 ? '0' : `${summary.silent.tries}, ${summary.silent.right} rightly`,
    String(summary.unscored),
  ]);
  for (const line of formatTable(header, rows)) world.print(line);
}

const header = [
  ...['agent', 'judged', 'pass', 'rate', '95% interval', 'mean score'],
  ...['silent', 'not scored'],
];

/** Prints failing messages: which rule, the words, carets below them, and why. */
export function printFailures(
  scored: readonly ScoredOutput[],
  { show, feedback = false }: { show: number; feedback?: boolean },
  world: World,
): void {
  const failing = failingOf(scored);
  for (const item of failing.slice(0, show)) {
    printFailure(item, world);
    if (feedback) printFeedback(item, world);
  }
  if (failing.length > show) {
    world.print('');
    world.print(`${failing.length - show} more do not pass; --show ${failing.length} shows all`);
  }
}

// Every message that does not pass; of a try that fails for something else, the answer that it ends with.
function failingOf(scored: readonly ScoredOutput[]): ScoredOutput[] {
  const isBad = ({ output, verdict }: ScoredOutput) =>
    verdict === undefined
      ? output.outcome.kind === 'error'
      : verdict.status === 'unscorable' || !verdict.pass;
  const bad = new Set(scored.filter(isBad).map(({ result }) => result));
  const ends = new Map(scored.map((one) => [one.result, one]));
  const isBadEnd = (one: ScoredOutput) =>
    !isPassed(one) && !bad.has(one.result) && ends.get(one.result) === one;
  return scored.filter((one) => isBad(one) || isBadEnd(one));
}

/** Prints one answer that does not pass. */
export function printFailure(scored: ScoredOutput, world: World): void {
  const { bold, red, dim } = styler(world);
  const { task, output, verdict, result } = scored;
  const title = `${printable(output.agent)} · ${printable(task.title ?? task.id)}`;
  world.print('');
  if (verdict === undefined) {
    world.print(`${bold(title)} · ${output.outcome.kind}: ${whyNot(result)}`);
    return;
  }
  if (verdict.status === 'unscorable') {
    world.print(`${bold(title)} · unscorable: ${printable(verdict.reason.message)}`);
    return;
  }
  const besides = verdict.pass ? `: ${whyNot(result)}` : '';
  world.print(
    `${bold(title)} · ${red(verdict.decision)} · score ${verdict.score.toFixed(3)}${besides}`,
  );
  if (output.outcome.kind !== 'message') return;
  const text = messageText(output.outcome.message);
  for (const finding of verdict.findings) printFinding(finding, text, { red, dim }, world);
}

function whyNot({ reason }: Result): string {
  return printable(reason?.message ?? 'it passes');
}

function printFinding(
  finding: Finding,
  text: string,
  { red, dim }: Pick<ReturnType<typeof styler>, 'red' | 'dim'>,
  world: World,
): void {
  const shown = explainFinding(finding, text, { width: Math.max(40, world.width - 10) });
  const place = `${shown.line} │ `.padStart(8);
  world.print(`${place}${shown.excerpt}`);
  world.print(`${dim(`${'│ '.padStart(8)}`)}${red(shown.carets)}`);
  world.print(`${' '.repeat(8)}${red(finding.rule)}: ${printable(finding.message)}`);
}

function percent(share: number): string {
  return Number.isNaN(share) ? 'none' : `${(share * 100).toFixed(0)}%`;
}
