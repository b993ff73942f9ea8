import type { TriedAgent, TriedAuthored, TriedCase } from '@tenacious-bench/generators';
import type { Finding } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { styler } from './style.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** What came of trying the task of a file. */
export type TriedFile = TriedAuthored & { readonly file: string };

/** Prints who was defeated by what, then the tasks that do not do what they claim. */
export function printTried(tried: readonly TriedFile[], world: World): void {
  const { bold, red } = styler(world);
  for (const one of tried) {
    world.print(bold(`${printable(one.file)} · ${printable(one.title)}`));
    for (const line of formatTable(['who', 'claim', 'result', 'evidence'], rowsOf(one)))
      world.print(`  ${line}`);
    world.print('');
  }
  for (const { file, ...one } of tried)
    for (const reason of reasonsOf(one)) world.print(red(`${printable(file)}: ${reason}`));
  const count = (holds: TriedAuthored['holds']) =>
    tried.filter((one) => one.holds === holds).length;
  world.print(
    `${tried.length} tried: ${count('yes')} as claimed, ${count('no')} not, ${count('not tried')} could not be told`,
  );
}

function rowsOf({ agents, scorer }: TriedAuthored): string[][] {
  return [
    ...agents.map((agent) => [
      printable(agent.id),
      agent.isClaimed ? 'fails' : '',
      resultOf(agent),
      clip(agent.defeated === 'yes' ? evidenceOf(agent.findings) || agent.because : agent.because),
    ]),
    ...scorer.cases.map((one) => ['scorer', one.kind, one.result, caseEvidence(one)]),
  ];
}

function resultOf({ defeated, failed, answers }: TriedAgent): string {
  const results = { yes: 'defeated', no: 'survives', 'not tried': 'not tried' } as const;
  return answers > 1 ? `${results[defeated]} ${failed}/${answers}` : results[defeated];
}

function caseEvidence({ title, result, missing, findings }: TriedCase): string {
  const wanted = missing.length > 0 ? [`no ${missing.join(', ')}`] : [];
  const found = result === 'clean' ? '' : evidenceOf(findings);
  return clip([`"${title}"`, ...wanted, found].filter((part) => part !== '').join(' · '));
}

/** Each rule once, with the first words that it found. */
function evidenceOf(findings: readonly Finding[]): string {
  const first = new Map<string, string>();
  for (const { rule, quote } of findings) if (!first.has(rule)) first.set(rule, quote);
  return [...first]
    .map(([rule, quote]) => `${rule}${quote === '' ? '' : `: ${quote}`}`)
    .join(' · ');
}

const widest = 160;

function clip(text: string): string {
  const line = printable(text.replaceAll(/\s+/g, ' '));
  return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`;
}

function reasonsOf({ holds, agents, scorer }: TriedAuthored): string[] {
  if (holds === 'yes') return [];
  const claims = agents.filter(({ isClaimed, defeated }) => isClaimed && defeated !== 'yes');
  return [
    ...claims.map(({ id, defeated, because }) =>
      defeated === 'no'
        ? `${printable(id)} survives: ${printable(because)}`
        : `${printable(id)} could not be tried: ${printable(because)}`,
    ),
    ...scorerReasons(scorer),
  ];
}

function scorerReasons({ isClaimed, defeated, cases }: TriedAuthored['scorer']): string[] {
  if (isClaimed && defeated === 'no') return ['the scorer is right about every message'];
  if (isClaimed && defeated === 'yes') return [];
  const counts = (['missed', 'other rule', 'false alarm', 'unscorable'] as const)
    .map((result) => ({ result, count: cases.filter((one) => one.result === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${count} ${result}`);
  return counts.length === 0 ? [] : [`the scorer is wrong: ${counts.join(', ')}`];
}
