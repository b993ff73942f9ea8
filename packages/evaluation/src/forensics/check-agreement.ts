import { cohenKappaFromMarginals } from '@tenacious-bench/stats';
import { agreementEvidence } from './agreement-evidence.ts';
import { type BinaryTable, binaryTables, type Marginals, whyNoTable } from './agreement-table.ts';
import type { Artefacts } from './artefacts.ts';
import { impossiblePercentage } from './check-percentage.ts';
import type { FigureOf } from './claims.ts';
import { countsThatPrint } from './counts-that-print.ts';
import type { FigureFinding } from './finding.ts';
import { type PrintedNumber, printed, printLike, printsAs } from './printed-number.ts';

type Agreement = FigureOf<'agreement'>;

/** Checks an agreement: what counts and marginals allow, the kappa that they imply, and the labels it rests on. */
export function checkAgreement(claim: Agreement, artefacts: Artefacts): FigureFinding[] {
  const items = claim.n ?? (claim.marginals && sum(claim.marginals.first));
  const arithmetic =
    items === undefined
      ? []
      : [
          ...sizeFindings(claim, items),
          ...tableFindings(claim, items, disagreementsOf(claim, items)),
        ];
  return [...rangeFindings(claim), ...arithmetic, ...agreementEvidence(claim, artefacts)];
}

function rangeFindings({ kappa }: Agreement): FigureFinding[] {
  if (kappa === undefined || Math.abs(printed(kappa).value) <= 1) return [];
  return [impossible('kappa_range', `${kappa} is no kappa: it lies from -1 to 1`)];
}

function sizeFindings(
  { marginals, percentage, disagreements }: Agreement,
  items: number,
): FigureFinding[] {
  const findings: FigureFinding[] = [];
  const wrong = [marginals?.first, marginals?.second].find(
    (counts) => counts !== undefined && sum(counts) !== items,
  );
  if (wrong !== undefined)
    findings.push(impossible('marginals', `the marginals add up to ${sum(wrong)}, not ${items}`));
  if (disagreements !== undefined && disagreements > items)
    findings.push(impossible('count', `${disagreements} disagreements are more than all ${items}`));
  const share = percentage === undefined ? undefined : impossiblePercentage(percentage, items);
  if (share !== undefined) findings.push(share);
  const isShared = percentage !== undefined && disagreements !== undefined && share === undefined;
  if (isShared) findings.push(...shareFindings(percentage, disagreements, items));
  return findings;
}

function shareFindings(percentage: string, disagreements: number, items: number): FigureFinding[] {
  const found = (100 * (items - disagreements)) / items;
  if (disagreements > items || printsAs(found, printed(percentage)) !== undefined) return [];
  const shown = printLike(found, printed(percentage));
  const message = `${disagreements} disagreements in ${items} are ${shown}% agreement, not ${percentage}%`;
  return [impossible('count', message)];
}

// How many disagreements the claim leaves open: the ones it names, or all that its percentage allows.
function disagreementsOf({ disagreements, percentage }: Agreement, items: number): number[] {
  if (disagreements !== undefined) return disagreements <= items ? [disagreements] : [];
  const agreed =
    percentage === undefined
      ? undefined
      : countsThatPrint(printed(percentage), { of: items, scale: 100 });
  if (agreed === undefined) return Array.from({ length: items + 1 }, (_, count) => count);
  return agreed.map((count) => items - count).filter((count) => count >= 0 && count <= items);
}

function tableFindings(claim: Agreement, items: number, open: readonly number[]): FigureFinding[] {
  if (open.length === 0) return [];
  const { marginals, kappa, weights } = claim;
  if (marginals !== undefined) return marginalFindings(claim, marginals, open);
  const isBinary = claim.categories === 2;
  if (kappa === undefined || !isBinary || weights !== 'none') return [];
  return existenceFindings(printed(kappa), items, open);
}

function marginalFindings(
  { kappa, weights, n }: Agreement,
  marginals: Marginals,
  open: readonly number[],
): FigureFinding[] {
  if (n !== undefined && sum(marginals.first) !== n) return [];
  const reasons = open.map((disagreements) => whyNoTable(marginals, disagreements));
  const [reason] = reasons;
  if (reason !== undefined && reasons.every((one) => one !== undefined))
    return [impossible(reason.check, reason.message)];
  if (weights !== 'none') return [];
  const left = open.filter((_, index) => reasons[index] === undefined);
  const values = left.flatMap((disagreements) => {
    const derived = cohenKappaFromMarginals(marginals.first, marginals.second, disagreements);
    return derived.defined ? [derived.value] : [];
  });
  return kappaFindings(kappa, values);
}

function kappaFindings(kappa: string | undefined, values: readonly number[]): FigureFinding[] {
  const shown = values.map((value) => value.toFixed(3)).join(' or ');
  if (kappa === undefined)
    return values.length === 1
      ? [{ outcome: 'derived', check: 'kappa', message: `kappa is ${shown}` }]
      : [];
  if (values.some((value) => printsAs(value, printed(kappa)) !== undefined)) return [];
  if (values.length === 0)
    return [impossible('kappa', 'both raters used one category alone, so there is no kappa')];
  const message =
    values.length > 3
      ? `no number of disagreements gives these marginals a kappa of ${kappa}`
      : `these counts give a kappa of ${shown}, not ${kappa}`;
  return [impossible('kappa', message)];
}

const mostTables = 3_000_000;

// Without marginals every table of two by two is tried; its counts follow from kappa more often than one would think.
function existenceFindings(
  kappa: PrintedNumber,
  items: number,
  open: readonly number[],
): FigureFinding[] {
  if (items ** 2 * open.length > mostTables) return [];
  const found = [...binaryTables(items, open)].flatMap((table) => printedTable(table, kappa));
  if (found.length === 0) {
    const message = `no table of ${items} items in two categories has a kappa of ${kappa.text}`;
    return [impossible('kappa', message)];
  }
  const rounded = found.filter(({ how }) => how === 'rounded');
  const [table, ...others] = rounded.length > 0 ? rounded : found;
  if (table === undefined || others.length > 0) return [];
  const { marginals, disagreements, how } = table;
  const cut = how === 'rounded' ? '' : ', cut off and not rounded';
  const message = `one table has this kappa${cut}: ${items - disagreements} of ${items} agree, marginals ${marginals.first[0]} and ${marginals.second[0]}`;
  return [{ outcome: 'derived', check: 'table', message }];
}

function printedTable(table: BinaryTable, kappa: PrintedNumber) {
  const { first, second } = table.marginals;
  const derived = cohenKappaFromMarginals(first, second, table.disagreements);
  const how = derived.defined ? printsAs(derived.value, kappa) : undefined;
  return how === undefined ? [] : [{ ...table, how }];
}

function impossible(check: string, message: string): FigureFinding {
  return { outcome: 'impossible', check, message };
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
