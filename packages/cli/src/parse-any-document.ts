import {
  type DocumentName,
  documentVersions,
  type Parsed,
  type Parser,
  parseAgreementReport,
  parseComparison,
  parseContaminationReport,
  parseKillSwitch,
  parseLabel,
  parseLabelSheet,
  parseManifest,
  parseOutput,
  parsePolicy,
  parsePreferencePair,
  parsePreferenceTriple,
  parseProductionEvent,
  parseRelease,
  parseResult,
  parseRubric,
  parseRun,
  parseTask,
  parseVerdict,
  taskId,
} from '@tenacious-bench/schema';

/** A document together with what kind it says it is. */
export type AnyDocument = { readonly kind: DocumentName; readonly id: string | undefined };

const parsers: Record<DocumentName, Parser<object>> = {
  task: parseContentAddressedTask,
  policy: parsePolicy,
  output: parseOutput,
  verdict: parseVerdict,
  result: parseResult,
  run: parseRun,
  comparison: parseComparison,
  'production-event': parseProductionEvent,
  'kill-switch': parseKillSwitch,
  'preference-pair': parsePreferencePair,
  'preference-triple': parsePreferenceTriple,
  rubric: parseRubric,
  'label-sheet': parseLabelSheet,
  label: parseLabel,
  agreement: parseAgreementReport,
  'contamination-report': parseContaminationReport,
  manifest: parseManifest,
  release: parseRelease,
};

/** Parses a document of whatever kind its `schema` field names. */
export function parseAnyDocument(input: unknown): Parsed<AnyDocument> {
  const kind = kindOf(input);
  if (kind === undefined) {
    const message =
      'expected a field "schema" that names a document, such as "tenacious-bench/task@1.0"';
    return { ok: false, issues: [{ code: 'unknown_document', path: 'schema', message }] };
  }
  const parsed = parsers[kind](input);
  if (!parsed.ok) return parsed;
  const { id } = parsed.value as { id?: string };
  return { ok: true, value: { kind, id } };
}

function kindOf(input: unknown): DocumentName | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { schema } = input as { schema?: unknown };
  const name =
    typeof schema === 'string' ? /^tenacious-bench\/([a-z-]+)@/.exec(schema)?.[1] : undefined;
  return name !== undefined && Object.hasOwn(documentVersions, name)
    ? (name as DocumentName)
    : undefined;
}

function parseContentAddressedTask(input: unknown): Parsed<object> {
  const parsed = parseTask(input);
  if (!parsed.ok) return parsed;
  const expected = taskId(parsed.value);
  if (parsed.value.id === expected) return parsed;
  const message = `the content of this task has the id ${expected}: it was changed, or its id was`;
  return { ok: false, issues: [{ code: 'id_mismatch', path: 'id', message }] };
}
