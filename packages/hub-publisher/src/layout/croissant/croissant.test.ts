import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { built, textFileOf } from '../../testing/built-tree.ts';
import { exampleAnswers, exampleRelease, someDigest } from '../../testing/example-release.ts';

const tree = built();
const document = JSON.parse(textFileOf(tree, 'croissant.json'));

type Node = { readonly '@id': string; readonly [name: string]: unknown };

function byId(nodes: readonly Node[], id: string): Node | undefined {
  return nodes.find((node) => node['@id'] === id);
}

/** Every `@id` that is mentioned, and every one that belongs to something. */
function idsOf(value: unknown, owner: 'mentioned' | 'owned'): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => idsOf(item, owner));
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, ...rest } = { '@id': undefined, ...value };
  const isMention = Object.keys(rest).length === 0;
  const own = typeof id === 'string' && isMention === (owner === 'mentioned') ? [id] : [];
  return [...own, ...Object.values(rest).flatMap((member) => idsOf(member, owner))];
}

test('it is Croissant 1.1 of this very version', () => {
  expect(document).toMatchObject({
    '@type': 'sc:Dataset',
    conformsTo: ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'],
    name: 'ferry-letters',
    version: '1.1.0',
    datePublished: '2026-05-04',
    license: 'https://spdx.org/licenses/CC-BY-4.0.html',
    url: 'https://huggingface.co/datasets/ferries/letters',
    isLiveDataset: false,
    'prov:wasDerivedFrom': [
      { '@type': 'prov:Entity', name: 'letters.csv', identifier: someDigest('e') },
    ],
  });
});

test('each file of a split is there with the digest of its bytes', () => {
  const files = tree.files.filter(({ path }) => /^(?:data|sealed)\//.test(path));
  expect(document.distribution.map((node: Node) => node['@id']).sort()).toEqual(
    files.map(({ path }) => path),
  );
  for (const { path, bytes } of files) {
    expect(byId(document.distribution, path)).toMatchObject({
      '@type': 'cr:FileObject',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      contentSize: `${bytes.length} B`,
      contentUrl: `https://huggingface.co/datasets/ferries/letters/resolve/v1.1.0/${path}`,
    });
  }
});

describe('the tables', () => {
  test('are those of open splits, and of their names', () => {
    const ids = document.recordSet.map((node: Node) => node['@id']);
    expect(ids).toEqual(['splits', 'split-train', 'split-dev']);
    expect(document.recordSet[0].data).toEqual([
      { 'splits/name': 'train' },
      { 'splits/name': 'dev' },
    ]);
  });

  test('have no field that is read from a sealed file', () => {
    expect(JSON.stringify(document.recordSet)).not.toContain('sealed');
  });

  test('say of each row which split it is of', () => {
    const [split] = document.recordSet[1].field;
    const path = split.source.fileObject['@id'];
    expect(new RegExp(split.source.transform.regex).exec(path)?.[1]).toBe('train');
    expect(split.references).toEqual({ field: { '@id': 'splits/name' } });
  });

  test('nest as their columns do', () => {
    const rows = [
      { a: 1, b: ['x'], c: [[0.5]], d: { e: { f: true } }, g: [{ 'h-i': 'x', j: [1, 'x'] }] },
    ];
    const text = textFileOf(
      built({ splits: [{ state: 'open', name: 'train', rows }] }),
      'croissant.json',
    );
    const source = { fileObject: { '@id': 'data/train-00000-of-00001.parquet' } };
    const read = (column: string, ...transform: object[]) => ({
      ...source,
      extract: { column },
      ...(transform.length === 0
        ? {}
        : { transform: transform.length > 1 ? transform : transform[0] }),
    });
    expect(JSON.parse(text).recordSet[1].field.slice(1)).toEqual([
      {
        '@type': 'cr:Field',
        '@id': 'split-train/a',
        name: 'a',
        dataType: 'cr:Int64',
        source: read('a'),
      },
      {
        '@type': 'cr:Field',
        '@id': 'split-train/b',
        name: 'b',
        dataType: 'sc:Text',
        isArray: true,
        arrayShape: '-1',
        source: read('b'),
      },
      {
        '@type': 'cr:Field',
        '@id': 'split-train/c',
        name: 'c',
        dataType: 'cr:Float64',
        isArray: true,
        arrayShape: '-1,-1',
        source: read('c'),
      },
      {
        '@type': 'cr:Field',
        '@id': 'split-train/d',
        name: 'd',
        subField: [
          {
            '@type': 'cr:Field',
            '@id': 'split-train/d/e',
            name: 'e',
            subField: [
              {
                '@type': 'cr:Field',
                '@id': 'split-train/d/e/f',
                name: 'f',
                dataType: 'sc:Boolean',
                source: read('d', { jsonPath: 'e' }, { jsonPath: 'f' }),
              },
            ],
          },
        ],
      },
      {
        '@type': 'cr:Field',
        '@id': 'split-train/g',
        name: 'g',
        isArray: true,
        arrayShape: '-1',
        subField: [
          {
            '@type': 'cr:Field',
            '@id': 'split-train/g/h-i',
            name: 'h-i',
            dataType: 'sc:Text',
            source: read('g', { jsonPath: '["h-i"]' }),
          },
          {
            '@type': 'cr:Field',
            '@id': 'split-train/g/j',
            name: 'j',
            dataType: 'sc:Text',
            description: 'JSON text',
            isArray: true,
            arrayShape: '-1',
            source: read('g', { jsonPath: 'j' }),
          },
        ],
      },
    ]);
  });

  test('of several shards are read from the set of them', () => {
    const sharded = JSON.parse(textFileOf(built({}, { rowsPerShard: 2 }), 'croissant.json'));
    expect(byId(sharded.distribution, 'train-shards')).toMatchObject({
      '@type': 'cr:FileSet',
      containedIn: [
        { '@id': 'data/train-00000-of-00002.parquet' },
        { '@id': 'data/train-00001-of-00002.parquet' },
      ],
    });
    expect(sharded.recordSet[1].field[1].subField[0].source.fileSet).toEqual({
      '@id': 'train-shards',
    });
  });
});

test.each([{}, { rowsPerShard: 2 }])(
  'every name that is mentioned belongs to something, with %j',
  (options) => {
    const { '@context': _, ...nodes } = JSON.parse(
      textFileOf(built({}, options), 'croissant.json'),
    );
    const owned = idsOf(nodes, 'owned');
    expect(new Set(owned).size).toBe(owned.length);
    expect(idsOf(nodes, 'mentioned').filter((id) => !owned.includes(id))).toEqual([]);
  },
);

test('every prefix and term is in the context', () => {
  const { '@context': context, ...nodes } = document;
  const known = new Set(Object.keys(context));
  const prefixes = [...JSON.stringify(nodes).matchAll(/"(sc|cr|rai|prov|dct):/g)].map(
    ([, prefix]) => prefix,
  );
  expect(prefixes.length).toBeGreaterThan(30);
  expect(prefixes.filter((prefix) => !known.has(prefix ?? ''))).toEqual([]);
});

test('what the vocabulary of responsible AI asks is answered', () => {
  expect(document).toMatchObject({
    'rai:dataCollection': exampleAnswers.collection,
    'rai:dataCollectionTimeframe': ['2025-06-01', '2025-08-31'],
    'rai:dataLimitations': exampleAnswers.limits,
    'rai:dataUseCases': exampleAnswers.intendedUses,
    'rai:dataReleaseMaintenancePlan': exampleAnswers.maintenance,
    'rai:dataBiases': exampleAnswers.responsibleAi.dataBiases,
  });
});

test('it is cited by its authors, title, year and version', () => {
  const answers = { ...exampleAnswers, title: 'A {B} \\C & D_E', doi: '10.1234/ferries.1' };
  const cited = JSON.parse(
    textFileOf(built({ ...exampleRelease, answers }), 'croissant.json'),
  ).citeAs;
  expect(cited.split('\n')).toEqual([
    '@misc{ferry-letters-1.1.0,',
    '  author = {Ada Strand and {Ferry Office of the Outer Islands}},',
    '  title = {A B C \\& D\\_E},',
    '  year = {2026},',
    '  version = {1.1.0},',
    '  url = {https://huggingface.co/datasets/ferries/letters},',
    '  doi = {10.1234/ferries.1}',
    '}',
  ]);
});
