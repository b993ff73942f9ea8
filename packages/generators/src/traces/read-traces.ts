import { digest, type Issue, type Parsed, readJsonl } from '@tenacious-bench/schema';
import type { Domain } from '../domain.ts';
import { inspectSamples, inspectTrace } from './inspect-trace.ts';
import { fieldAt, isFields } from './json-fields.ts';
import { langsmithTrace } from './langsmith-trace.ts';
import { openaiTrace } from './openai-trace.ts';
import { ownTrace } from './own-trace.ts';
import type { RawTrace } from './raw-trace.ts';
import { placedIssue, type Trace, type TracePlace } from './trace.ts';
import { traceOutcome } from './trace-outcome.ts';
import { traceTask } from './trace-task.ts';

/** The forms that traces are read in. */
export const traceFormats = ['own', 'inspect', 'openai', 'langsmith'] as const;
export type TraceFormat = (typeof traceFormats)[number];

export type ReadTracesOptions = {
  /** Only to be repeated in issues. */
  readonly file?: string;
  /** @default 'auto', which looks at each row */
  readonly format?: TraceFormat | 'auto';
};

/** The traces that can be used, and what is wrong with each of the others. */
export type ReadTraces = { readonly traces: readonly Trace[]; readonly issues: readonly Issue[] };

/**
 * Reads the traces of a file: rows of this toolkit's own form, an Inspect log, message lists or LangSmith runs, as
 * JSON Lines or as one JSON document. A row that cannot be used is one issue that says where; the others go on.
 *
 * @example
 * ```ts
 * import { exampleTask } from '@tenacious-bench/scorer';
 * const domain = { taskFromBrief: () => ({ ok: true, value: exampleTask }) };
 * const row = '{"brief":{"company":"Ferrow"},"message":"Hi Ana, is it a topic?"}';
 * const { traces, issues } = await readTraces(`${row}\n{"brief":{}}\n`, domain, { file: 'a.jsonl' });
 * traces.map(({ outcome }) => outcome.message.body) // => ['Hi Ana, is it a topic?']
 * issues.map(({ line, code }) => `${line}: ${code}`) // => ['2: no_output']
 * ```
 */
export async function readTraces(
  text: string,
  domain: Pick<Domain, 'taskFromBrief'>,
  { file, format = 'auto' }: ReadTracesOptions = {},
): Promise<ReadTraces> {
  const traces: Trace[] = [];
  const issues: Issue[] = [];
  const named = file === undefined ? {} : { file };
  for await (const row of rowsOf(text)) {
    const place = { ...named, ...row.place };
    const parsed = row.parsed.ok
      ? traceFrom(row.parsed.value, { place, format, domain })
      : row.parsed;
    if (parsed.ok) traces.push(parsed.value);
    else issues.push(...parsed.issues.slice(0, 1).map((issue) => placedIssue(issue, place)));
  }
  return { traces, issues };
}

type Row = { readonly place: TracePlace; readonly parsed: Parsed<unknown> };

async function* rowsOf(text: string): AsyncGenerator<Row> {
  const document = wholeDocument(text);
  if (document !== undefined) return yield* rowsOfDocument(document);
  if (isSpreadOut(text)) return yield { place: { path: '' }, parsed: brokenDocument() };
  for await (const row of readJsonl(text)) {
    const { line } = row;
    if (!row.ok) yield { place: { line, path: '' }, parsed: row };
    else
      for (const { place, parsed } of rowsOfDocument(row.value))
        yield { place: { line, ...place }, parsed };
  }
}

/** One document over many lines that is no JSON would be an issue for each of them. */
function isSpreadOut(text: string): boolean {
  return /^\ufeff?\s*[[{][ \t]*\r?\n/.test(text);
}

function brokenDocument(): Parsed<never> {
  return refused('invalid_json', 'not JSON: the document ends too early, or was changed by hand');
}

/** A log is one document over many lines; in JSON Lines the second line would end it. */
function wholeDocument(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function* rowsOfDocument(document: unknown): Generator<Row> {
  const samples = inspectSamples(document);
  const [name, rows] = samples === undefined ? ['', document] : ['samples', samples];
  if (!Array.isArray(rows)) return yield { place: { path: '' }, parsed: { ok: true, value: rows } };
  for (const [index, value] of rows.entries())
    yield { place: { path: `${name}[${index}]` }, parsed: { ok: true, value } };
}

type Context = {
  readonly place: TracePlace;
  readonly format: TraceFormat | 'auto';
  readonly domain: Pick<Domain, 'taskFromBrief'>;
};

function traceFrom(row: unknown, { place, format, domain }: Context): Parsed<Trace> {
  const read = readers[format === 'auto' ? (formatOf(row) ?? 'own') : format];
  const known = digestOf(row);
  if (!known.ok) return known;
  if (format === 'auto' && formatOf(row) === undefined)
    return refused('unknown_trace', 'no trace of a known form');
  const raw = read(row);
  const task = traceTask(raw, domain);
  if (!task.ok) return task;
  const outcome = traceOutcome(raw, task.value.channel);
  if (!outcome.ok) return outcome;
  const { model } = raw;
  return {
    ok: true,
    value: {
      place,
      task: task.value,
      outcome: outcome.value,
      digest: known.value,
      ...(model !== undefined && { model }),
    },
  };
}

const readers: Readonly<Record<TraceFormat, (row: unknown) => RawTrace>> = {
  own: ownTrace,
  inspect: inspectTrace,
  openai: openaiTrace,
  langsmith: langsmithTrace,
};

function formatOf(row: unknown): TraceFormat | undefined {
  if (!isFields(row)) return undefined;
  if (isFields(row.inputs)) return 'langsmith';
  if (row.input !== undefined && (isFields(row.output) || isFields(row.error))) return 'inspect';
  const answer = row.message ?? row.outcome ?? row.output;
  if (answer === undefined && Array.isArray(fieldAt(row.request ?? row, 'messages')))
    return 'openai';
  return answer !== undefined || row.task !== undefined || row.brief !== undefined
    ? 'own'
    : undefined;
}

/** What has no canonical JSON, because it nests too deep or names a member twice, has no digest either. */
function digestOf(row: unknown): Parsed<string> {
  try {
    return { ok: true, value: digest(row) };
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    return refused('not_canonical', 'nests too deep, or has two members of one name');
  }
}

function refused(code: string, message: string): Parsed<never> {
  return { ok: false, issues: [{ code, path: '', message }] };
}
