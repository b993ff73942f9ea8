import type { FigureFinding } from './finding.ts';

/** What claims rest on, by name: lists of scores or labels, and square tables of counts. */
export type Artefacts = Readonly<Record<string, unknown>>;

/** What a claim needs, or the finding that says why it is not there. */
export type Needed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly finding: FigureFinding };

/** Two lists of the same length, and what they are called. */
export type ScoreLists = {
  readonly candidate: readonly number[];
  readonly baseline: readonly number[];
  readonly what: string;
};

type Scores =
  | { readonly candidate: string; readonly baseline: string }
  | { readonly differences: string };

/** A list of numbers: passes may be booleans, and a table of text may hold numbers as text. */
export function numbersOf(artefacts: Artefacts, name: string): Needed<readonly number[]> {
  const list = listOf(artefacts, name);
  if (!list.ok) return list;
  const numbers = list.value.map(numberOf);
  if (!numbers.every((value) => value !== undefined))
    return missing(`${name} holds something that is no number`);
  return { ok: true, value: numbers };
}

/** The scores of a candidate and of what it is compared with, or their differences against zeros. */
export function scoresOf(artefacts: Artefacts, scores: Scores): Needed<ScoreLists> {
  if ('differences' in scores) {
    const list = numbersOf(artefacts, scores.differences);
    if (!list.ok) return list;
    const baseline = list.value.map(() => 0);
    return { ok: true, value: { candidate: list.value, baseline, what: scores.differences } };
  }
  const candidate = numbersOf(artefacts, scores.candidate);
  const baseline = numbersOf(artefacts, scores.baseline);
  if (!candidate.ok) return candidate;
  if (!baseline.ok) return baseline;
  const what = `${scores.candidate} minus ${scores.baseline}`;
  const [length, other] = [candidate.value.length, baseline.value.length];
  if (length !== other) return missing(`${what} has ${length} and ${other} scores; pairs`);
  return { ok: true, value: { candidate: candidate.value, baseline: baseline.value, what } };
}

/** A list of labels of any kind; no label is null. */
export function labelsOf(
  artefacts: Artefacts,
  name: string,
): Needed<readonly (string | number | null)[]> {
  const list = listOf(artefacts, name);
  if (!list.ok) return list;
  const labels = list.value.map((value) =>
    value === null || value === '' ? null : typeof value === 'number' ? value : String(value),
  );
  return { ok: true, value: labels };
}

/** A square table of counts. */
export function tableOf(artefacts: Artefacts, name: string): Needed<readonly number[][]> {
  const list = listOf(artefacts, name);
  if (!list.ok) return list;
  const rows = list.value.filter((row) => Array.isArray(row));
  const isSquare = rows.every((row) => row.length === list.value.length && row.every(isCount));
  if (rows.length < list.value.length || !isSquare)
    return missing(`${name} is no square table of counts`);
  return { ok: true, value: rows };
}

/** The finding for something that is not there. */
export function missing(what: string, check = 'artefact'): { ok: false; finding: FigureFinding } {
  return { ok: false, finding: { outcome: 'not_derivable', check, message: `missing: ${what}` } };
}

function listOf(artefacts: Artefacts, name: string): Needed<readonly unknown[]> {
  if (!Object.hasOwn(artefacts, name)) return missing(`the artefact ${name}`);
  const list = artefacts[name];
  if (!Array.isArray(list)) return missing(`${name} as a list`);
  return list.length === 0 ? missing(`values in ${name}`) : { ok: true, value: list };
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
