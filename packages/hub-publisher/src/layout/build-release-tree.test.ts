import { parseManifest } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { built, textFileOf } from '../testing/built-tree.ts';
import { exampleAnswers, exampleRelease, someDigest } from '../testing/example-release.ts';
import { readWithDuckDb, readWithHyparquet, withoutNulls } from '../testing/read-parquet.ts';
import { buildReleaseTree, type ReleaseTree } from './build-release-tree.ts';
import type { OpenSplitInput, ReleaseInput, SealedSplitInput } from './release-input.ts';
import { releaseFileOf, textFile } from './tree-file.ts';

function issuesOf(changes: Partial<ReleaseInput>): string[] {
  const tree = buildReleaseTree({ ...exampleRelease, ...changes });
  return tree.ok ? [] : tree.issues.map(({ code, path }) => `${code} ${path}`);
}

function linesOf(tree: ReleaseTree, path: string): Record<string, never>[] {
  const lines = textFileOf(tree, path).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

const withoutFigures = { ...exampleAnswers, baselines: [] };
const open: OpenSplitInput = { state: 'open', name: 'train', rows: [{ id: 't1' }] };
const sealed: SealedSplitInput = {
  state: 'sealed',
  name: 'test',
  rows: 2,
  families: 1,
  commitment: someDigest('c'),
  files: [textFile('sealed/commitment.json', '{}')],
};

test('a release is this list of files', () => {
  expect(built().files.map(({ path }) => path)).toEqual([
    'CHANGELOG.md',
    'CITATION.cff',
    'DATASHEET.md',
    'LICENSE',
    'README.md',
    'cards/microscope.md',
    'cards/periscope.md',
    'cards/telescope.md',
    'croissant.json',
    'data/dev-00000-of-00001.parquet',
    'data/dev.jsonl',
    'data/train-00000-of-00001.parquet',
    'data/train.jsonl',
    'provenance/agreement.json',
    'provenance/build.json',
    'provenance/manifest.json',
    'sealed/commitment.json',
    'sealed/test-prompts.jsonl.age',
  ]);
});

describe('the manifest', () => {
  test('names every file but itself, to the byte', () => {
    const { files, manifest } = built();
    const others = files.filter(({ path }) => path !== 'provenance/manifest.json');
    expect(manifest.files).toEqual(others.map(releaseFileOf));
  });

  test('is the document that the file holds', () => {
    const tree = built();
    const read = parseManifest(JSON.parse(textFileOf(tree, 'provenance/manifest.json')));
    expect(read).toEqual({ ok: true, value: tree.manifest });
  });

  test('counts rows and families of each split, and names the commitment of a sealed one', () => {
    expect(built().manifest.splits).toEqual([
      {
        state: 'open',
        name: 'train',
        rows: 3,
        families: 2,
        files: ['data/train-00000-of-00001.parquet', 'data/train.jsonl'],
      },
      {
        state: 'open',
        name: 'dev',
        rows: 1,
        families: 1,
        files: ['data/dev-00000-of-00001.parquet', 'data/dev.jsonl'],
      },
      {
        state: 'sealed',
        name: 'test',
        rows: 40,
        families: 20,
        files: ['sealed/test-prompts.jsonl.age', 'sealed/commitment.json'],
        commitment: someDigest('c'),
      },
    ]);
  });

  test('names the reports that are there', () => {
    expect(built().manifest.reports).toEqual({ agreement: 'provenance/agreement.json' });
    expect(built({ reports: {} }).manifest.reports).toEqual({});
  });
});

test('sealed files leave byte for byte', () => {
  const file = built().files.find(({ path }) => path === 'sealed/test-prompts.jsonl.age');
  expect(file?.bytes).toEqual(Uint8Array.of(0, 1, 2, 255));
});

describe('rows', () => {
  test('keep their order, as canonical JSON', () => {
    const rows = [
      { b: 1, a: 'e\u0301' },
      { a: 'a', b: -0 },
    ];
    const tree = built({ splits: [{ ...open, rows }] });
    expect(textFileOf(tree, 'data/train.jsonl')).toBe('{"a":"é","b":1}\n{"a":"a","b":0}\n');
  });

  test.each([
    ['hyparquet', readWithHyparquet],
    ['DuckDB', readWithDuckDb],
  ])('are the same in both files, says %s', async (_, read) => {
    const tree = built();
    const parquet = tree.files.filter(({ path }) => path.endsWith('.parquet'));
    expect(parquet).toHaveLength(2);
    for (const { path, bytes } of parquet) {
      const lines = linesOf(tree, path.replace(/-00000-of-00001\.parquet$/, '.jsonl'));
      expect(await read(bytes)).toEqual(lines.map(withoutNulls));
    }
  });

  test('of all splits share their columns', async () => {
    const splits = [
      { ...open, rows: [{ a: 1 }] },
      { ...open, name: 'dev', rows: [{ a: 'x' }, { b: 2 }] },
    ];
    const card = textFileOf(built({ splits }), 'cards/periscope.md');
    expect(card).toContain('| `a` | JSON text |\n| `b` | whole number |');
  });

  test('are JSON text where they have to stay so, and read the same', async () => {
    const rows = [{ a: [{ b: { c: 1 } }, { b: { c: 2 } }], d: 'x' }, { a: [] }];
    const splits = [{ ...open, rows }];
    const tree = built({ splits }, { jsonColumns: ['a[].b', 'd'] });
    const card = textFileOf(tree, 'cards/periscope.md');
    expect(card).toContain('| `a[].b` | JSON text |\n| `d` | JSON text |');
    const parquet = tree.files.find(({ path }) => path.endsWith('.parquet'));
    expect(await readWithDuckDb(parquet?.bytes ?? new Uint8Array())).toEqual(rows);
  });

  test('have every column that has to be JSON text', () => {
    const tree = buildReleaseTree(exampleRelease, { jsonColumns: ['facts[].values'] });
    expect(tree).toEqual({
      ok: false,
      issues: [
        { code: 'unknown_column', path: 'facts[].values', message: 'no column has this path' },
      ],
    });
  });

  test('beyond the limits go into numbered shards, which together are all rows', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => ({ id: `t${at}`, text: 'x'.repeat(at) }));
    const tree = built({ splits: [{ ...open, rows }] }, { rowsPerShard: 4 });
    const paths = tree.files.map(({ path }) => path).filter((path) => path.startsWith('data/'));
    expect(paths).toEqual([
      'data/train-00000-of-00003.jsonl',
      'data/train-00000-of-00003.parquet',
      'data/train-00001-of-00003.jsonl',
      'data/train-00001-of-00003.parquet',
      'data/train-00002-of-00003.jsonl',
      'data/train-00002-of-00003.parquet',
    ]);
    const parquet = tree.files.filter(({ path }) => path.endsWith('.parquet'));
    const read = await Promise.all(parquet.map(({ bytes }) => readWithDuckDb(bytes)));
    expect(read.map((shard) => shard.length)).toEqual([4, 4, 2]);
    expect(read.flat()).toEqual(rows);
  });

  test('beyond the limit of bytes too, and one that is too large has a file of its own', () => {
    const rows = ['x', 'x'.repeat(500), 'x', 'x'].map((text) => ({ text }));
    const tree = built({ splits: [{ ...open, rows }] }, { bytesPerShard: 100 });
    const counts = [0, 1, 2].map(
      (at) => linesOf(tree, `data/train-0000${at}-of-00003.jsonl`).length,
    );
    expect(counts).toEqual([1, 1, 2]);
  });

  test.each<[string, unknown, string]>([
    ['a bigint', { a: 1n }, 'not_json splits.train.rows[1]'],
    ['not a number', { a: Number.NaN }, 'not_json splits.train.rows[1]'],
    ['half a surrogate pair', { a: ['\ud83d'] }, 'malformed_text splits.train.rows[1]'],
    ['half a pair in a name', { a: { '\udc00': 1 } }, 'malformed_text splits.train.rows[1]'],
    ['a text', 'row', 'invalid_type splits.train.rows[1]'],
    ['a list', [], 'invalid_type splits.train.rows[1]'],
    ['a name with a dot', { 'a.b': 1 }, 'column_name splits.train.rows'],
    ['a name that looks like a list', { 'a[]': 1 }, 'column_name splits.train.rows'],
    ['no name', { '': 1 }, 'column_name splits.train.rows'],
    ['__proto__', JSON.parse('{"__proto__":1}'), 'column_name splits.train.rows'],
    ['names that differ in case', { a: 1, A: 2 }, 'column_name splits.train.rows'],
  ])('with %s are refused', (_, row, issue) => {
    expect(issuesOf({ splits: [{ ...open, rows: [{ a: 1 }, row] }] })).toEqual([issue]);
  });

  test('are never repeated by an issue', () => {
    const secret = 'the sealed sentence';
    const rows = [
      { a: secret, b: 1n },
      { [`${secret}.`]: secret },
      secret,
      { a: `${secret}\ud800` },
    ];
    const tree = buildReleaseTree({ ...exampleRelease, splits: [{ ...open, rows }] });
    expect(tree.ok).toBe(false);
    expect(JSON.stringify(tree)).not.toContain(secret);
  });
});

describe('equal input gives equal bytes', () => {
  test('twice', () => {
    expect(built()).toEqual(built());
  });

  test('in whatever order members were written', () => {
    expect(built(reversed(exampleRelease))).toEqual(built());
  });

  test('and each part of the input changes them', () => {
    const changes: Partial<ReleaseInput>[] = [
      { version: '1.1.1' },
      { date: '2026-05-05' },
      { canary: 'canary 0' },
      { answers: { ...exampleAnswers, ethics: 'None that we know of.' } },
      { note: { ...exampleRelease.note, summary: 'One letter.' } },
    ];
    const manifests = [{}, ...changes].map((change) =>
      textFileOf(built(change), 'provenance/manifest.json'),
    );
    expect(new Set(manifests).size).toBe(changes.length + 1);
  });
});

describe('no release is built', () => {
  test.each<[string, Partial<ReleaseInput>, string]>([
    ['of rows without a field', { splits: [{ ...open, rows: [{}] }] }, 'no_column splits'],
    ['twice under one version', { version: '1.0.0' }, 'version_exists version'],
    ['without an open split', { splits: [sealed] }, 'empty_release splits'],
    ['with an empty open split', { splits: [{ ...open, rows: [] }] }, 'empty_split splits.train'],
    [
      'with a split that loaders cannot name',
      { splits: [{ ...open, name: 'held-out' }] },
      'split_name splits.held-out',
    ],
    [
      'with two splits of one name',
      { splits: [open, { ...sealed, name: 'Train' }] },
      'duplicate_split splits',
    ],
    [
      'with a sealed file among the data',
      { splits: [open, { ...sealed, files: [textFile('data/x.age', '')] }] },
      'misplaced_file data/x.age',
    ],
    [
      'with an attachment among the data',
      { attachments: [textFile('data/x.json', '')] },
      'misplaced_file data/x.json',
    ],
    [
      'with an attachment in the place of the manifest',
      { attachments: [textFile('provenance/Manifest.json', '')] },
      'path_clash files',
    ],
    [
      'with a path out of the tree',
      { attachments: [textFile('provenance/../../x', '')] },
      'invalid_path provenance/../../x',
    ],
    ['for a repository without an owner', { repository: 'letters' }, 'invalid_format repository'],
    ['on an instant', { date: '2026-05-04T09:00:00Z' }, 'invalid_format date'],
    ['without a canary', { canary: ' ' }, 'invalid_format canary'],
    ['under a name with a space', { name: 'ferry letters' }, 'invalid_format name'],
    [
      'with a commitment that is none',
      { splits: [open, { ...sealed, commitment: 'root' }] },
      'invalid_format splits[1].commitment',
    ],
  ])('%s', (_, change, issue) => {
    expect(issuesOf({ answers: withoutFigures, ...change })).toEqual([issue]);
  });

  test.each<[string, object, string]>([
    [
      'a figure whose artefact nobody knows',
      { artefact: { name: 'runs/other.jsonl', digest: someDigest('a') } },
      'figure_without_artefact answers.baselines[0].artefact',
    ],
    [
      'a figure whose artefact has other bytes',
      { artefact: { name: 'runs/template.jsonl', digest: someDigest('9') } },
      'figure_without_artefact answers.baselines[0].artefact',
    ],
    [
      'a figure on a split that is not there',
      { split: 'validation' },
      'unknown_split answers.baselines[0].split',
    ],
    ['a figure outside its own interval', { value: 0.9 }, 'custom answers.baselines[0].interval'],
  ])('with %s', (_, change, issue) => {
    const [score] = exampleAnswers.baselines;
    const answers = { ...exampleAnswers, baselines: [{ ...score, ...change }] };
    expect(issuesOf({ answers })).toEqual([issue]);
  });

  test('with a limit that no row fits', () => {
    expect(() => buildReleaseTree(exampleRelease, { rowsPerShard: 0 })).toThrow(
      new RangeError('rowsPerShard is 0: no row would fit into a file'),
    );
  });
});

test('a figure may be read from a file of the release', () => {
  const run = textFile('provenance/runs/template.jsonl', '{}\n');
  const { path: name, digest } = releaseFileOf(run);
  const [score] = exampleAnswers.baselines;
  const answers = { ...exampleAnswers, baselines: [{ ...score, artefact: { name, digest } }] };
  expect(textFileOf(built({ answers, attachments: [run] }), 'README.md')).toContain(
    `\`${name}\` \`${digest}\``,
  );
});

test('the canary stands in every document and in the footer of every table', () => {
  const tree = built();
  const places = ['.md', '.parquet', 'croissant.json', 'build.json'];
  const holders = tree.files.filter(({ path }) => places.some((ending) => path.endsWith(ending)));
  const without = holders.filter(
    ({ bytes }) => !Buffer.from(bytes).includes(exampleRelease.canary),
  );
  expect(holders).toHaveLength(10);
  expect(without).toEqual([]);
});

/** The same value with the members of every object the other way round. */
function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, reversed(member)])
      .reverse(),
  );
}
