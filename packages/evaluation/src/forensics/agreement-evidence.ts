import { cohenKappa, cohenKappaFromTable } from '@tenacious-bench/stats';
import { type Artefacts, labelsOf, missing, type Needed, tableOf } from './artefacts.ts';
import type { FigureOf } from './claims.ts';
import { compared, comparedCount, type FigureFinding } from './finding.ts';
import { printed } from './printed-number.ts';

type Agreement = FigureOf<'agreement'>;
type Kappa = ReturnType<typeof cohenKappa>;

type Measured = {
  readonly items: number;
  readonly agreed: number;
  readonly kappa: Kappa;
  readonly what: string;
};

/** Computes an agreement again from the labels or the table that it rests on. */
export function agreementEvidence(claim: Agreement, artefacts: Artefacts): FigureFinding[] {
  const measured = measure(claim, artefacts);
  if (measured === undefined) return [];
  if (!measured.ok) return [measured.finding];
  const { items, agreed, what } = measured.value;
  const how = `${agreed} of ${items} in ${what}`;
  return [
    ...comparedCount(claim.n, items, `items in ${what}`),
    ...comparedDisagreements(claim, items - agreed, what),
    ...(claim.percentage === undefined
      ? []
      : [compared('agreement', printed(claim.percentage), (100 * agreed) / items, how)]),
    ...kappaFindings(claim, measured.value),
  ];
}

function measure(
  { evidence, weights }: Agreement,
  artefacts: Artefacts,
): Needed<Measured> | undefined {
  if (evidence === undefined) return undefined;
  if ('table' in evidence) return measureTable(evidence.table, weights, artefacts);
  const first = labelsOf(artefacts, evidence.first);
  const second = labelsOf(artefacts, evidence.second);
  if (!first.ok) return first;
  if (!second.ok) return second;
  const what = `${evidence.first} and ${evidence.second}`;
  const [length, other] = [first.value.length, second.value.length];
  if (length !== other) return missing(`${what} have ${length} and ${other} labels; pairs`);
  const gaps = first.value.filter((label, at) => label === null || second.value[at] === null);
  if (gaps.length > 0) return missing(`${gaps.length} labels in ${what}`);
  const [one, two] = [first.value.map(typed), second.value.map(typed)];
  const agreed = one.filter((label, at) => label === two[at]).length;
  // Weights need numbers: a scale of words has an order that nobody wrote down.
  if (weights !== 'none' && [...one, ...two].some((label) => typeof label !== 'number'))
    return missing(`the order of the labels in ${what}, which weights need`);
  const kappa = cohenKappa(one, two, { weights });
  return { ok: true, value: { items: length, agreed, kappa, what } };
}

// JSON has numbers where a table of text has their digits.
function typed(label: string | number | null): string | number | null {
  return typeof label === 'string' && /^-?\d+(?:\.\d+)?$/.test(label) ? Number(label) : label;
}

function measureTable(
  name: string,
  weights: Agreement['weights'],
  artefacts: Artefacts,
): Needed<Measured> {
  const table = tableOf(artefacts, name);
  if (!table.ok) return table;
  const items = table.value.flat().reduce((sum, count) => sum + count, 0);
  if (items === 0) return missing(`counts in ${name}`);
  const agreed = table.value.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const kappa = cohenKappaFromTable(table.value, { weights });
  return { ok: true, value: { items, agreed, kappa, what: name } };
}

function comparedDisagreements(
  { disagreements }: Agreement,
  found: number,
  what: string,
): FigureFinding[] {
  if (disagreements === undefined) return [];
  const isSame = disagreements === found;
  const message = `${disagreements} disagreements are claimed; found ${found} in ${what}`;
  return [{ outcome: isSame ? 'reproduced' : 'not_reproduced', check: 'disagreements', message }];
}

function kappaFindings(
  { kappa, weights }: Agreement,
  { kappa: found, what }: Measured,
): FigureFinding[] {
  if (kappa === undefined) return [];
  if (!found.defined) {
    const message = `${kappa} is claimed, but there is no kappa: ${found.reason}`;
    return [{ outcome: 'not_reproduced', check: 'kappa', message }];
  }
  const how = weights === 'none' ? `unweighted, ${what}` : `${weights} weights, ${what}`;
  // Labels that a program made have a kappa too, and it is just as exact.
  const limit = 'arithmetic cannot tell who gave these labels, or whether anybody did';
  const finding = compared('kappa', printed(kappa), found.value, how);
  return [{ ...finding, message: `${finding.message}; ${limit}` }];
}
