import { canonicalJson, type Issue, type Parsed } from '@tenacious-bench/schema';

/** A row of a split: any JSON object with an id of its own. */
export type SealableRow = { readonly id: string; readonly [field: string]: unknown };

/** A row as canonical JSON in two parts, each with the id. */
export type SplitRow = { readonly id: string; readonly prompts: string; readonly gold: string };

/** Brings rows into the one form that is committed to: sorted by id, prompts and gold apart. */
export function splitRows(
  rows: readonly SealableRow[],
  goldFields: readonly string[],
): Parsed<readonly SplitRow[]> {
  const issues: Issue[] = [];
  const found = new Map<string, SplitRow>();
  rows.forEach((row, index) => {
    const split = splitRow(row, goldFields);
    if (typeof split === 'string') issues.push(issueOf(index, split));
    else if (found.has(split.id)) issues.push(issueOf(index, 'duplicate_id'));
    else found.set(split.id, split);
  });
  if (rows.length === 0) issues.push({ code: 'no_rows', path: '', message: messages.no_rows });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: [...found.values()].sort(byId) };
}

/** A row whole again. */
export function joinRow(prompt: SealableRow, gold: SealableRow): SealableRow {
  return { ...prompt, ...gold };
}

type Complaint = 'missing_id' | 'not_canonical';

function splitRow(row: SealableRow, goldFields: readonly string[]): SplitRow | Complaint {
  if (typeof row !== 'object' || row === null) return 'missing_id';
  if (typeof row.id !== 'string' || row.id === '') return 'missing_id';
  const isGold = ([field]: [string, unknown]) => goldFields.includes(field);
  const members = Object.entries(row);
  const gold = Object.fromEntries([['id', row.id], ...members.filter(isGold)]);
  const prompt = Object.fromEntries(members.filter((member) => !isGold(member)));
  try {
    return {
      id: row.id.normalize('NFC'),
      prompts: canonicalJson(prompt),
      gold: canonicalJson(gold),
    };
  } catch {
    // The message of the error names fields, and these may be sealed too.
    return 'not_canonical';
  }
}

const messages = {
  no_rows: 'there are no rows: nothing can be sealed',
  missing_id: 'a row needs an id of its own: a text that is not empty',
  duplicate_id: 'another row has the same id: a proof could not say which of them it is about',
  not_canonical: 'the row holds something that JSON cannot, so that nobody could hash it again',
};

function issueOf(index: number, code: Complaint | 'duplicate_id'): Issue {
  return { code, path: `rows[${index}]`, message: messages[code] };
}

// By code units: the order must be the same in every locale.
function byId(a: SplitRow, b: SplitRow): number {
  return a.id < b.id ? -1 : 1;
}
