import { columnsOf } from '@tenacious-bench/text';
import type { ClaimRow } from './claim-table.ts';
import { cutEnd } from './explain-columns.ts';
import type { FindingExplanation, VerdictExplanation } from './explain-verdict.ts';
import { wrapText } from './explain-wrap.ts';

type Scored = Extract<VerdictExplanation, { status: 'scored' }>;

const indent = ' '.repeat(7);

/**
 * An explanation as text for a terminal, in lines of at most `width` columns and without colour.
 *
 * @example
 * ```ts
 * const message = { channel: 'email', body: 'You raised $15M.' };
 * const verdict = score(compilePolicy(examplePolicy), exampleTask, message);
 * const lines = renderExplanation(explainVerdict(verdict, message)).split('\n');
 * lines[0] // => 'block · score 0.400 · policy example 1.0.0'
 * lines[5] // => '   1 │ You raised $15M.'
 * lines[6] // => '     │            ^^^^'
 * ```
 */
export function renderExplanation(
  explanation: VerdictExplanation,
  { width = 80 }: { width?: number } = {},
): string {
  if (!(width >= 40)) throw new RangeError(`width is ${width}: an explanation needs 40 columns`);
  const { policy } = explanation;
  const judge = `policy ${policy.id} ${policy.version}`;
  if (explanation.status === 'unscorable') {
    const { code, message } = explanation.reason;
    return wrapText(`unscorable (${code}) · ${judge}: ${message}`, width).join('\n');
  }
  const { decision, score, findings, claims } = explanation;
  return [
    ...wrapText(`${decision} · score ${score.toFixed(3)} · ${judge}`, width),
    ...grades(explanation, width),
    '',
    findings.length === 0 ? 'no findings' : `findings: ${findings.length}`,
    ...findings.flatMap((finding) => ['', ...findingLines(finding, width)]),
    '',
    ...claimLines(claims, width),
  ].join('\n');
}

function grades({ dimensions, markers, grounding }: Scored, width: number): string[] {
  const shown = [...dimensions, ...markers].map(
    ({ id, grade, met }) => `${id} ${Number(grade.toFixed(2))}${met ? '' : ' (too low)'}`,
  );
  return [
    ...wrapText(shown.join(' · '), width),
    ...(grounding === 'judged' ? [] : ['claims were not judged: the facts are not known']),
  ];
}

function findingLines(finding: FindingExplanation, width: number): string[] {
  const { line, excerpt, carets, rule, severity, decision, message, fact } = finding;
  const demand = decision === undefined ? severity : `${severity}: ${decision}`;
  const place = String(line).padStart(4);
  const room = width - place.length - 3;
  return [
    `${place} │ ${cutEnd(excerpt, room)}`,
    `${' '.repeat(place.length)} │ ${carets.slice(0, room)}`,
    ...indented(`${rule} (${demand})`, width),
    ...indented(message, width),
    ...(fact === undefined ? [] : indented(`decided by fact ${fact}`, width)),
    ...(finding.suggestion === undefined ? [] : indented(suggestionOf(finding.suggestion), width)),
  ];
}

function suggestionOf({ was, becomes }: NonNullable<FindingExplanation['suggestion']>): string {
  const old = JSON.stringify(cutEnd(was, 120));
  if (becomes === '') return `suggestion: take out ${old}`;
  return `suggestion: ${old} becomes ${JSON.stringify(cutEnd(becomes, 120))}`;
}

function claimLines(claims: readonly ClaimRow[], width: number): string[] {
  if (claims.length === 0) return ['no claims'];
  // The longest status, `not_checkable`, and two spaces before each of two columns.
  const room = width - 17;
  const claimColumn = Math.ceil(room / 2);
  const factColumn = room - claimColumn;
  const row = (claim: string, fact: string, status: string) =>
    `${padded(claim, claimColumn)}  ${padded(fact, factColumn)}  ${status}`;
  return [
    `claims: ${claims.length}`,
    '',
    row('claim', 'fact', 'status'),
    ...claims.flatMap(({ claim, fact = 'none', status, because }) => [
      row(claim, fact, status),
      ...wrapText(because, width - 4).map((line) => `    ${line}`),
    ]),
  ];
}

function padded(text: string, columns: number): string {
  const cut = cutEnd(text, columns);
  return cut + ' '.repeat(columns - columnsOf(cut));
}

function indented(text: string, width: number): string[] {
  return wrapText(text, width - indent.length).map((line) => indent + line);
}
