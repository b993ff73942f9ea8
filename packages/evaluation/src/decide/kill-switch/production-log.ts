import type { Parsed } from '@tenacious-bench/schema';
import { hasTime } from '../../agree/raters/moment.ts';
import { createKnownRows } from './known-rows.ts';

/**
 * A log, row by row, in any order: as `readJsonl` gives it, so that a row that cannot be read is not lost. The issue `unreadable`
 * says that the rest of it is lost, and is no row.
 */
export type ProductionLog<Row> = Iterable<Parsed<Row>> | AsyncIterable<Parsed<Row>>;

/** What was read of a log. */
export type LogReading = {
  readonly rows: number;
  /** Rows that were there already, and counted once. */
  readonly repeated: number;
  readonly first?: string;
  readonly last?: string;
  /** Why nobody can lean on it. */
  readonly problem?: string;
};

/** How a row of a log is told apart from others. */
export type LogRow = {
  readonly id: string;
  readonly at: string | undefined;
  /** Equal for rows that say the same. */
  readonly says: string;
};

/** Reads a log once, hands on each row that is not there twice, and says what is wrong with the whole. */
export async function readLog<Row>(
  log: ProductionLog<Row> | undefined,
  {
    name,
    describe,
    now,
    after,
    take,
  }: {
    readonly name: string;
    readonly describe: (row: Row) => LogRow;
    readonly now: number;
    /** Nothing looks at rows of time up to here, so they need not be told apart. */
    readonly after: number;
    readonly take: (row: Row, at: number) => void;
  },
): Promise<LogReading> {
  if (log === undefined) return { rows: 0, repeated: 0, problem: `there is no log of ${name}` };
  const known = createKnownRows();
  const problems = createProblems(name);
  const times = createTimes();
  let [rows, repeated] = [0, 0];
  let broken: string | undefined;
  for await (const row of log) {
    if (!row.ok && row.issues[0]?.code === 'unreadable') {
      broken ??= `the log of ${name} is not whole: ${row.issues[0].message}`;
      continue;
    }
    rows += 1;
    if (!row.ok) {
      problems.add('cannot be read', row.issues[0]?.message);
      continue;
    }
    const { id, at: written, says } = describe(row.value);
    const at = written === undefined ? Number.NaN : Date.parse(written);
    if (written === undefined || Number.isNaN(at)) {
      problems.add('say no time', id);
      continue;
    }
    if (!hasTime(written)) problems.add('say a day and no time', `${id} on ${written}`);
    times.add(at, written);
    if (at > now) problems.add('are later than now', `${id} at ${written}`);
    const standing = at > after ? known.standingOf(id, says) : 'new';
    if (standing === 'contradicts') problems.add('contradict an earlier row', id);
    if (standing === 'new') take(row.value, at);
    else repeated += 1;
  }
  const empty = rows === 0 ? `the log of ${name} is empty` : undefined;
  const problem = broken ?? empty ?? problems.sentence();
  return { rows, repeated, ...times.span(), ...(problem !== undefined && { problem }) };
}

function createProblems(name: string) {
  const counts = new Map<string, { count: number; example: string | undefined }>();
  return {
    add(what: string, example: string | undefined) {
      const found = counts.get(what);
      if (found === undefined) counts.set(what, { count: 1, example });
      else found.count += 1;
    },
    sentence(): string | undefined {
      const [first] = counts;
      if (first === undefined) return undefined;
      const [what, { count, example }] = first;
      return `${count} of the rows of ${name} ${what}${example === undefined ? '' : `: ${example}`}`;
    },
  };
}

function createTimes() {
  let first: readonly [number, string] | undefined;
  let last: readonly [number, string] | undefined;
  return {
    add(at: number, written: string) {
      if (first === undefined || at < first[0]) first = [at, written];
      if (last === undefined || at > last[0]) last = [at, written];
    },
    span: () => ({ ...(first && { first: first[1] }), ...(last && { last: last[1] }) }),
  };
}
