import { printable } from '@tenacious-bench/scorer';
import type {
  MutationCounts,
  MutationMistake,
  MutationResult,
} from './mutations-command-result.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints how many violations of each kind were found, and up to `show` of the mistakes. */
export function printMutations(
  result: MutationResult,
  { show }: { show: number },
  world: World,
): void {
  for (const line of formatTable(header, rowsOf(result))) world.print(line);
  const { mistakes } = result;
  if (show === 0 || mistakes.length === 0) return;
  world.print('');
  for (const mistake of mistakes.slice(0, show)) world.print(lineOf(mistake));
  const left = mistakes.length - show;
  if (left > 0) world.print(`and ${left} more; --show ${mistakes.length} shows all`);
}

/** The same table in Markdown, for a README. */
export function mutationsMarkdown(result: MutationResult): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const alignment = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(header), line(alignment), ...rowsOf(result).map(line)];
}

const header = [
  'kind',
  'forms',
  'injected',
  'detected',
  'share',
  '95% interval',
  'twins',
  'false alarms',
];

function rowsOf({ kinds, total }: MutationResult): string[][] {
  return [...kinds.map((kind) => [kind.kind, ...cellsOf(kind)]), ['all', ...cellsOf(total)]];
}

function cellsOf({
  forms,
  injected,
  detected,
  low,
  high,
  twins,
  alarms,
}: MutationCounts): string[] {
  const share = percent(detected / injected);
  const interval = `${percent(low)} to ${percent(high)}`;
  return [
    ...[forms, injected, detected].map(String),
    share,
    interval,
    String(twins),
    String(alarms),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

function lineOf({ what, kind, form, draft, quote, got }: MutationMistake): string {
  const words = quote === '' ? 'the message as a whole' : JSON.stringify(quote);
  const about = what === 'missed' ? words : 'the twin';
  const found = got.map((finding) => `${finding.rule} ${JSON.stringify(finding.quote)}`).join(', ');
  return printable(
    `${what}: ${kind} form ${form} in ${draft}: ${about}; found: ${found || 'nothing'}`,
  );
}
