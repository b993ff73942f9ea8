import type { Finding } from '@tenacious-bench/schema';
import { messageText } from '@tenacious-bench/schema';
import { explainFinding, printable } from '@tenacious-bench/scorer';
import { printFeedback } from './explain-feedback.ts';
import { isPassed, type ScoredOutput } from './score-outputs.ts';
import { styler } from './style.ts';
import { summarizeAgents } from './summarize-agents.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints how many messages of each agent pass, with the interval that so few messages allow. */
export function printAgents(scored: readonly ScoredOutput[], world: World): void {
  const rows = summarizeAgents(scored).map((summary) => [
    printable(summary.agent),
    String(summary.messages),
    String(summary.passed),
    percent(summary.messages === 0 ? Number.NaN : summary.passed / summary.messages),
    `${percent(summary.low)} to ${percent(summary.high)}`,
    summary.messages === 0 ? 'none' : summary.meanScore.toFixed(3),
    String(summary.unscored),
  ]);
  const header = ['agent', 'messages', 'pass', 'rate', '95% interval', 'mean score', 'not scored'];
  for (const line of formatTable(header, rows)) world.print(line);
}

/** Prints failing messages: which rule, the words, carets below them, and why. */
export function printFailures(
  scored: readonly ScoredOutput[],
  { show, feedback = false }: { show: number; feedback?: boolean },
  world: World,
): void {
  const failing = scored.filter((one) => !isPassed(one));
  for (const item of failing.slice(0, show)) {
    printFailure(item, world);
    if (feedback) printFeedback(item, world);
  }
  if (failing.length > show) {
    world.print('');
    world.print(`${failing.length - show} more do not pass; --show ${failing.length} shows all`);
  }
}

/** Prints one answer that does not pass. */
export function printFailure({ task, output, verdict }: ScoredOutput, world: World): void {
  const { bold, red, dim } = styler(world);
  const title = `${printable(output.agent)} · ${printable(task.title ?? task.id)}`;
  world.print('');
  if (verdict === undefined) {
    world.print(`${bold(title)} · ${output.outcome.kind}: there is no message to score`);
    return;
  }
  if (verdict.status === 'unscorable') {
    world.print(`${bold(title)} · unscorable: ${printable(verdict.reason.message)}`);
    return;
  }
  world.print(`${bold(title)} · ${red(verdict.decision)} · score ${verdict.score.toFixed(3)}`);
  if (output.outcome.kind !== 'message') return;
  const text = messageText(output.outcome.message);
  for (const finding of verdict.findings) printFinding(finding, text, { red, dim }, world);
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
