import { createHash } from 'node:crypto';
import {
  type ContaminationReport,
  canonicalJson,
  formatJsonl,
  type Manifest,
  type Split,
} from '@tenacious-bench/schema';
import { canonicalRows } from '../layout/rows/canonical-rows.ts';
import { columnsOf } from '../layout/rows/column-shape.ts';
import { writeParquet } from '../layout/rows/write-parquet.ts';
import type { ReleaseCandidate } from '../plan/release-candidate.ts';
import { freezeFiles, type LooseFile } from '../tree/freeze-files.ts';
import { agreementReport } from './agreement-report.ts';

export type Row = { readonly id: string; readonly text: string; readonly family?: string };

export type ReleaseForTest = {
  readonly version?: string;
  readonly train?: readonly Row[];
  readonly dev?: readonly Row[];
  /** More files, or others in the place of the usual ones; an undefined one is left out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly splits?: readonly Split[];
  readonly manifest?: Partial<Manifest>;
  readonly report?: Partial<ContaminationReport>;
};

/** A release that passes every gate, unless something in it is asked to be otherwise. */
export async function releaseForTest(wanted: ReleaseForTest = {}): Promise<ReleaseCandidate> {
  const { version = '1.0.0', train = trainRows, dev = devRows } = wanted;
  const trainText = formatJsonl(train);
  const files: Record<string, string | Uint8Array | undefined> = {
    LICENSE: 'Attribution 4.0 International',
    'README.md': cardFor(['data/train.jsonl', 'data/dev.jsonl']),
    'CHANGELOG.md': `# ${version}\n`,
    'data/train.jsonl': trainText,
    'data/train.parquet': parquetOf(train),
    'data/dev.jsonl': formatJsonl(dev),
    'provenance/agreement.json': canonicalJson(agreementReport()),
    'provenance/contamination.json': canonicalJson(
      contaminationReport({ reference: trainText, tasks: dev.length, changes: wanted.report }),
    ),
    ...wanted.files,
  };
  const loose = Object.entries(files).flatMap(([path, content]) =>
    content === undefined ? [] : [{ path, content }],
  );
  const manifest = manifestOf(loose, { ...wanted, version, train, dev });
  if (!loose.some(({ path }) => path === 'provenance/manifest.json')) {
    loose.push({ path: 'provenance/manifest.json', content: canonicalJson(manifest) });
  }
  const tree = await freezeFiles(loose);
  if (!tree.ok) throw new Error(JSON.stringify(tree.issues));
  return { tree: tree.value, manifest };
}

/** These rows as a Parquet file. */
export function parquetOf(
  rows: readonly unknown[],
  jsonColumns: readonly string[] = [],
): Uint8Array {
  const read = canonicalRows(rows, 'rows');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const plain = read.value.map(({ row }) => row);
  const columns = columnsOf(plain, new Set(jsonColumns));
  return writeParquet(plain, columns, { canary: 'canary', version: '1.0.0', rowGroupSize: [2] });
}

export const trainRows: readonly Row[] = [
  { id: 't-1', text: 'The ferry leaves at nine.', family: 'ferry' },
  { id: 't-2', text: 'The harbour is quiet.', family: 'harbour' },
];
export const devRows: readonly Row[] = [{ id: 'd-1', text: 'A bell rings.', family: 'bell' }];

/** A card that offers these files to be loaded. */
export function cardFor(paths: readonly string[], licence = 'cc-by-4.0'): string {
  return `---
license: ${licence}
language: [en]
pretty_name: Demo
task_categories: [text-generation]
size_categories: ['n<1K']
configs:
  - config_name: default
    data_files:
${paths.map((path) => `      - split: rows${path.length}\n        path: ${path}`).join('\n')}
---
# Demo
`;
}

export const policyDigest = `sha256:${'a'.repeat(64)}`;

function manifestOf(
  files: readonly LooseFile[],
  {
    version,
    train,
    dev,
    splits,
    manifest,
  }: ReleaseForTest & { version: string; train: readonly Row[]; dev: readonly Row[] },
): Manifest {
  return {
    schema: 'tenacious-bench/manifest@1.0',
    name: 'demo',
    version,
    licence: 'CC-BY-4.0',
    policy: { id: 'demo', version: '1.0.0', digest: policyDigest },
    splits: [
      openSplit('train', train, ['data/train.jsonl', 'data/train.parquet']),
      openSplit('dev', dev, ['data/dev.jsonl']),
      ...(splits ?? []),
    ],
    files: files.map(({ path, content }) => listed(path, content)),
    reports: {
      contamination: 'provenance/contamination.json',
      agreement: 'provenance/agreement.json',
    },
    ...manifest,
  };
}

function openSplit(name: string, rows: readonly Row[], files: string[]): Split {
  const families = new Set(rows.flatMap(({ family }) => family ?? [])).size;
  return { state: 'open', name, rows: rows.length, families, files };
}

function listed(path: string, content: LooseFile['content']) {
  const bytes = Buffer.from(content instanceof Uint8Array ? content : String(content));
  return { path, bytes: bytes.length, digest: sha256(bytes) };
}

function sha256(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A clean report on these texts. */
export function contaminationReport({
  reference,
  tasks,
  changes,
}: {
  reference: string;
  tasks: number;
  changes: Partial<ContaminationReport> | undefined;
}): ContaminationReport {
  const digest = sha256(reference);
  return {
    schema: 'tenacious-bench/contamination-report@1.0',
    id: 'contamination-1',
    createdAt: '2026-05-04',
    verdict: 'clean',
    tasks: { digest, rows: tasks },
    reference: {
      digest,
      rows: 2,
      shards: [{ file: 'data/train.jsonl', digest, rows: 2, unread: [] }],
    },
    checks: [{ check: 'ngram', settings: { n: 8 } }],
    templates: { source: 'none', runs: 0 },
    coverage: {
      fields: ['text'],
      rowsCompared: 2,
      rowsTotal: 2,
      ngrams: 1,
      truncatedTexts: 0,
      matchesLeftOut: 0,
    },
    selfProof: [],
    controls: { planted: 0, found: 0, interval: [0, 1] },
    insufficient: [],
    matches: [],
    ...changes,
  };
}
