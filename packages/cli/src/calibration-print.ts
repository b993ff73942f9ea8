import { printable } from '@tenacious-bench/scorer';
import type { CalibrationResult, Disagreement, Share } from './calibration-result.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints how far the scorer agrees with a person, and up to `show` of the messages on which it does not. */
export function printCalibration(
  result: CalibrationResult,
  { show }: { show: number },
  world: World,
): void {
  for (const line of summary(result)) world.print(line);
  const kinds = result.kinds.map(({ kind, labelled, found, foundWithKind }) => [
    printable(kind),
    String(labelled),
    String(found),
    String(foundWithKind),
  ]);
  if (kinds.length > 0) world.print('');
  const header = ['kind', 'labelled', 'found', 'right kind'];
  for (const line of kinds.length > 0 ? formatTable(header, kinds) : []) world.print(line);
  printDisagreements(result.disagreements, { show }, world);
  for (const { id, expected, got, isRight } of result.replies)
    if (!isRight) world.print(printable(`${id}  expected ${expected}  got ${got}`));
}

/** The whole result as JSON, with every character escaped that a terminal would obey or hide. */
export function calibrationJson(result: CalibrationResult): string {
  return JSON.stringify(result, null, 2).replaceAll(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, escaped);
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function summary({
  messages,
  replies,
  unscorable,
  pass,
  decision,
  violations,
  falseAlarms,
}: CalibrationResult): string[] {
  const { labelled, found, foundWithKind, misquoted } = violations;
  const { blocksOnPassing, onInnocentQuotes } = falseAlarms;
  return [
    `messages      ${messages}${unscorable > 0 ? `, ${unscorable} of them unscorable` : ''}`,
    `pass          ${shown(pass)}`,
    `decision      ${shown(decision)}`,
    `violations    ${found} of ${labelled} found, ${foundWithKind} with the right kind`,
    ...(misquoted > 0
      ? [`              ${misquoted} quote words that their message does not have`]
      : []),
    `false alarms  ${blocksOnPassing} on messages that must pass, ${onInnocentQuotes} on words that must not be flagged, in ${falseAlarms.messages} messages`,
    ...(replies.length > 0
      ? [
          `replies       ${replies.filter(({ isRight }) => isRight).length} of ${replies.length} right`,
        ]
      : []),
  ];
}

function shown({ right, of, low, high }: Share): string {
  if (of === 0) return 'none to judge';
  return `${right} of ${of} right, ${percent(right / of)} (95% interval ${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

function printDisagreements(
  disagreements: readonly Disagreement[],
  { show }: { show: number },
  world: World,
): void {
  if (disagreements.length === 0) return;
  world.print('');
  world.print(`disagreements: ${disagreements.length}`);
  for (const disagreement of disagreements.slice(0, show)) world.print(lineOf(disagreement));
  if (disagreements.length > show)
    world.print(`${disagreements.length - show} more; --show ${disagreements.length} shows all`);
}

function lineOf({ id, expected, got }: Disagreement): string {
  const wanted = [
    word(expected.pass),
    expected.decisions.join(' or '),
    listed(expected.violations.map(({ kind, quote }) => `${kind}: ${quote}`)),
  ];
  const outcome =
    got.pass === undefined
      ? [`unscorable: ${got.unscorable}`]
      : [word(got.pass), got.decision ?? ''];
  const findings = listed(got.findings.map(({ rule, quote }) => `${rule}: ${quote}`));
  return printable(`${id}  expected ${joined(wanted)}  got ${joined([...outcome, findings])}`);
}

function word(pass: boolean): string {
  return pass ? 'pass' : 'fail';
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? '' : `(${items.join('; ')})`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
