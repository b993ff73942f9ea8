import { type Issue, type Parsed, parseTask, type Task } from '@tenacious-bench/schema';
import type { Domain } from '../domain.ts';
import { fieldAt, textAt } from './json-fields.ts';
import { jsonObjects } from './json-objects.ts';
import type { RawTrace } from './raw-trace.ts';

/** The task of a trace: as it declares it, or else from the one brief in what the model was told. Never guessed. */
export function traceTask(
  { tasks, briefs, prompts }: RawTrace,
  { taskFromBrief }: Pick<Domain, 'taskFromBrief'>,
): Parsed<Task> {
  const read = (brief: unknown) => taskFromBrief(brief, { provenance: { mode: 'unknown' } });
  const task = tasks.find(isGiven);
  if (task !== undefined) return parseTask(asJson(task));
  const brief = briefs.find(isGiven);
  if (brief !== undefined) return read(asJson(brief));
  const told = [
    ...prompts.filter(({ role }) => role === 'user').reverse(),
    ...prompts.filter(({ role }) => role === 'system').reverse(),
  ];
  return taskInTexts(
    told.map(({ text }) => text),
    read,
  );
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

type Read = (brief: unknown) => Parsed<Task>;

/** The first text that holds a usable brief decides: an answer is to the last thing that was asked. */
function taskInTexts(texts: readonly string[], read: Read): Parsed<Task> {
  let refusal: readonly Issue[] | undefined;
  for (const text of texts) {
    const readings = jsonObjects(text).map((found) => taskInObject(found, read));
    const [first, second] = readings.flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
    if (first !== undefined && second !== undefined && first.id !== second.id)
      return refused('several_briefs', 'two briefs in one message: say in a field "brief" which');
    if (first !== undefined) return { ok: true, value: first };
    refusal ??= readings.find((parsed) => !parsed.ok)?.issues;
  }
  if (refusal !== undefined) return { ok: false, issues: refusal };
  return refused(
    'no_brief',
    'no brief: give it in a field "brief" or "metadata.brief", or as JSON in what the model was told',
  );
}

function taskInObject(found: unknown, read: Read): Parsed<Task> {
  const task = textAt(found, 'schema') === undefined ? fieldAt(found, 'task') : found;
  if (task !== undefined && textAt(task, 'schema') !== undefined) return parseTask(task);
  return read(fieldAt(found, 'brief') ?? found);
}

/** Metadata often holds texts only, so a brief there may be written as JSON in one. */
function asJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [only, other] = jsonObjects(value);
  return other === undefined ? (only ?? value) : value;
}

function refused(code: string, message: string): Parsed<never> {
  return { ok: false, issues: [{ code, path: '', message }] };
}
