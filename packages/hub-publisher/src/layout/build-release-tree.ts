import {
  documentTag,
  type Issue,
  type Manifest,
  type Parsed,
  parseManifest,
} from '@tenacious-bench/schema';
import { parseReleaseAnswers, type ReleaseAnswers } from './answers/release-answers.ts';
import { checkReleaseInput } from './check-release-input.ts';
import { licenceName } from './licences/licence-text.ts';
import { provenanceFiles } from './provenance-files.ts';
import { releaseDocuments } from './release-documents.ts';
import type { ReleaseDraft } from './release-draft.ts';
import type { ReleaseInput } from './release-input.ts';
import { releaseSplits } from './release-splits.ts';
import { releaseFileOf, type TreeFile, textFile } from './tree-file.ts';

export type ReleaseTreeOptions = {
  /** The most rows in one file. @default 100_000 */
  readonly rowsPerShard?: number;
  /** The most bytes of JSON in one file. @default 128 MiB */
  readonly bytesPerShard?: number;
  /** Paths such as `facts[].values` that are JSON text in every release, however regular. @default [] */
  readonly jsonColumns?: readonly string[];
  /** Where the Hub is. @default 'https://huggingface.co' */
  readonly hub?: string;
};

/** A repository as it will be: every file to the byte, and the manifest that names them. */
export type ReleaseTree = { readonly files: readonly TreeFile[]; readonly manifest: Manifest };

/** The file that names all the others, and therefore not itself. */
const manifestPath = 'provenance/manifest.json';

/**
 * Builds the whole repository of a release: rows, sealed files, cards, datasheet, Croissant, provenance.
 *
 * Nothing is read or written, and equal input gives equal bytes. A question that nobody answered, a figure without a
 * file, a row that a column cannot hold: each is an issue, and then there is no tree at all.
 *
 * @example
 * ```ts
 * const digest = `sha256:${'0'.repeat(64)}`;
 * const tree = buildReleaseTree({
 *   name: 'letters',
 *   repository: 'ferries/letters',
 *   version: '1.0.0',
 *   date: '2026-05-04',
 *   policy: { id: 'ferries', version: '1.0.0', digest },
 *   splits: [{ state: 'open', name: 'train', rows: [{ id: 't1' }, 'not a row'] }],
 *   answers: { title: 'Letters of a ferry office' },
 *   canary: 'canary 3f2a9c1e',
 *   note: { change: 'major', comparable: false, summary: 'The first letters.' },
 *   history: [],
 *   build: { inputs: [], tools: [], artefacts: [] },
 * });
 * tree.ok // => false
 * tree.issues.find(({ code }) => code === 'invalid_type').path // => 'answers.languages'
 * tree.issues.find(({ path }) => path === 'answers.ethics').code // => 'missing_answer'
 * tree.issues.find(({ path }) => path === 'splits.train.rows[1]').message // => 'a row is a JSON object'
 * ```
 */
export function buildReleaseTree(
  input: ReleaseInput,
  {
    rowsPerShard = 100_000,
    bytesPerShard = 128 * 2 ** 20,
    jsonColumns = [],
    hub = 'https://huggingface.co',
  }: ReleaseTreeOptions = {},
): Parsed<ReleaseTree> {
  requireAtLeastOne('rowsPerShard', rowsPerShard);
  requireAtLeastOne('bytesPerShard', bytesPerShard);
  const answers = parseReleaseAnswers(input.answers);
  const split = releaseSplits(input, { rowsPerShard, bytesPerShard, jsonColumns });
  const issues = [...answersIssues(answers), ...(split.ok ? [] : split.issues)];
  if (!answers.ok || !split.ok) return { ok: false, issues };
  const { splits, columns, files } = split.value;
  const draft: ReleaseDraft = {
    input,
    answers: answers.value,
    splits,
    columns,
    files: [...files, ...provenanceFiles(input)],
    hub,
  };
  const found = checkReleaseInput(draft);
  return found.length > 0 ? { ok: false, issues: found } : treeOf(draft);
}

function treeOf(draft: ReleaseDraft): Parsed<ReleaseTree> {
  const files = [...draft.files, ...releaseDocuments(draft)].sort(byPath);
  const manifest = parseManifest(manifestOf(draft, files));
  if (!manifest.ok) return manifest;
  const text = `${JSON.stringify(manifest.value, null, 2)}\n`;
  const all = [...files, textFile(manifestPath, text)].sort(byPath);
  return { ok: true, value: { files: all, manifest: manifest.value } };
}

function manifestOf(
  { input, answers, splits }: ReleaseDraft,
  files: readonly TreeFile[],
): Manifest {
  const { contamination, agreement } = input.reports ?? {};
  return {
    schema: documentTag('manifest'),
    name: input.name,
    version: input.version,
    licence: licenceName(answers.licence),
    policy: input.policy,
    splits: [...splits],
    files: files.map(releaseFileOf),
    reports: {
      ...(contamination === undefined ? {} : { contamination: 'provenance/contamination.json' }),
      ...(agreement === undefined ? {} : { agreement: 'provenance/agreement.json' }),
    },
  };
}

function answersIssues(answers: Parsed<ReleaseAnswers>): readonly Issue[] {
  if (answers.ok) return [];
  return answers.issues.map((issue) => ({
    ...issue,
    path: issue.path === '' ? 'answers' : `answers.${issue.path}`,
  }));
}

function byPath(left: TreeFile, right: TreeFile): number {
  return left.path < right.path ? -1 : 1;
}

function requireAtLeastOne(name: string, value: number): void {
  if (value >= 1) return;
  throw new RangeError(`${name} is ${value}: no row would fit into a file`);
}
