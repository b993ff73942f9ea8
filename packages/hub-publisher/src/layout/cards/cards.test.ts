import type { AgreementReport } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { agreementReport } from '../../testing/agreement-report.ts';
import { built, textFileOf } from '../../testing/built-tree.ts';
import { exampleAnswers, exampleRelease, someDigest } from '../../testing/example-release.ts';
import { linksOf, tagsOf, textOf } from '../../testing/render-markdown.ts';
import { datasheetSections } from '../answers/datasheet-questions.ts';
import { checkCard } from './check-card.ts';

const tree = built();
const noAgreement: AgreementReport = {
  schema: 'tenacious-bench/agreement@1.0',
  id: 'agreement-1',
  createdAt: '2026-05-04',
  state: 'none',
  because: 'Nobody labelled a row.',
};

function frontMatterOf(card: string): Record<string, unknown> {
  return parse(card.split('---\n')[1] ?? '');
}

describe('the front matter', () => {
  test('says what the Hub asks', () => {
    expect(frontMatterOf(textFileOf(tree, 'README.md'))).toEqual({
      license: 'cc-by-4.0',
      language: ['en', 'no', 'de'],
      language_bcp47: ['de-AT'],
      pretty_name: 'Letters of a ferry office',
      tags: ['benchmark', 'ferries'],
      task_categories: ['text-generation'],
      size_categories: ['n<1K'],
      configs: [
        {
          config_name: 'default',
          data_files: [
            { split: 'train', path: ['data/train-00000-of-00001.parquet'] },
            { split: 'dev', path: ['data/dev-00000-of-00001.parquet'] },
          ],
        },
      ],
      dataset_info: [
        {
          config_name: 'default',
          features: [
            {
              name: 'facts',
              list: [
                { name: 'id', dtype: 'string' },
                { name: 'value', dtype: 'string' },
              ],
            },
            { name: 'family', dtype: 'string' },
            { name: 'id', dtype: 'string' },
            { name: 'note', dtype: 'string' },
            { name: 'text', dtype: 'string' },
          ],
          splits: [
            { name: 'train', num_examples: 3 },
            { name: 'dev', num_examples: 1 },
          ],
          download_size: tree.files
            .filter(({ path }) => path.endsWith('.parquet'))
            .reduce((sum, { bytes }) => sum + bytes.length, 0),
        },
      ],
    });
  });

  test('describes each kind of column as the datasets library reads it', () => {
    const rows = [{ a: 1, b: 0.5, c: true, d: { e: [['x']] }, f: [{ g: [1] }], h: [1, 'x'] }];
    const card = textFileOf(
      built({ splits: [{ state: 'open', name: 'train', rows }] }),
      'README.md',
    );
    expect(frontMatterOf(card).dataset_info).toMatchObject([
      {
        features: [
          { name: 'a', dtype: 'int64' },
          { name: 'b', dtype: 'float64' },
          { name: 'c', dtype: 'bool' },
          { name: 'd', struct: [{ name: 'e', list: { list: 'string' } }] },
          { name: 'f', list: [{ name: 'g', list: 'int64' }] },
          { name: 'h', list: 'string' },
        ],
      },
    ]);
  });

  test('asks what a gate asks', () => {
    const gate = { prompt: 'Do not train on it.', fields: { Name: 'text', 'I agree': 'checkbox' } };
    const card = textFileOf(built({ answers: { ...exampleAnswers, gate } }), 'README.md');
    expect(frontMatterOf(card)).toMatchObject({
      extra_gated_prompt: 'Do not train on it.',
      extra_gated_fields: { Name: 'text', 'I agree': 'checkbox' },
    });
    expect(frontMatterOf(textFileOf(tree, 'README.md'))).not.toHaveProperty('extra_gated_prompt');
  });

  test('names a licence of its own, and the text is the file', () => {
    const licence = { id: 'other', name: 'Ferry Licence 1.0', text: 'Sail freely.' };
    const own = built({ answers: { ...exampleAnswers, licence } });
    expect(frontMatterOf(textFileOf(own, 'README.md'))).toMatchObject({
      license: 'other',
      license_name: 'ferry-licence-1.0',
      license_link: 'LICENSE',
    });
    expect(textFileOf(own, 'LICENSE')).toBe('Sail freely.\n');
    expect(own.manifest.licence).toBe('Ferry Licence 1.0');
  });

  test('holds what an offline check accepts', () => {
    const files = tree.files.map(({ path }) => path);
    expect(checkCard(textFileOf(tree, 'README.md'), { files, sealed: ['test'] })).toEqual([]);
  });
});

describe('the card', () => {
  const card = textFileOf(tree, 'README.md');

  test('begins where a reader does, with this very version', () => {
    expect(card).toContain('load_dataset("ferries/letters", revision="v1.1.0", split="train")');
    expect(card).toContain(
      "FROM 'hf://datasets/ferries/letters@v1.1.0/data/train-00000-of-00001.parquet'",
    );
    expect(card).toContain(
      "fetch('https://huggingface.co/datasets/ferries/letters/resolve/v1.1.0/data/train.jsonl')",
    );
  });

  test('names the file behind every figure', () => {
    expect(card).toContain(
      `| template | \`dev\` | share that passes | 0.5 | 0.25 to 0.75 | \`runs/template.jsonl\` \`${someDigest('a')}\` |`,
    );
  });

  test('says how to be scored on the sealed split, and nothing when there is none', () => {
    expect(card).toContain('## Evaluating on the sealed split\n\nSend a container to the office;');
    const splits = exampleRelease.splits.filter(({ state }) => state === 'open');
    expect(textFileOf(built({ splits }), 'README.md')).not.toContain('sealed');
  });

  test('links only files that are there', () => {
    const links = [...card.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path);
    const paths = tree.files.map(({ path }) => path);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !paths.includes(link ?? ''))).toEqual([]);
  });
});

test('the datasheet has every question and its answer, under its section', () => {
  const text = textFileOf(tree, 'DATASHEET.md');
  for (const { title, questions } of datasheetSections) {
    expect(text).toContain(`\n## ${title}\n`);
    for (const { id, question } of questions) {
      expect(text).toContain(`### ${question}\n\n${exampleAnswers.datasheet[id]}\n`);
    }
  }
});

test('the changelog has the newest release first, and whether scores compare', () => {
  expect(textFileOf(tree, 'CHANGELOG.md')).toMatch(
    /^# Changelog\n\n## 1\.1\.0 \(2026-05-04, minor\)\n\nTwo letters were added\.\n\nScores can be compared with the version before\.\n\n## 1\.0\.0 \(2026-03-01, major\)\n\nThe first letters\.\n\nScores cannot be compared with the version before\.\n/,
  );
});

test('the microscope has each decision with its reason and its alternative', () => {
  expect(textFileOf(tree, 'cards/microscope.md')).toContain(
    '### No prices\n\nThey change every week.\n\nInstead of: Prices of one day\n',
  );
});

test('the periscope has each file with its digest, and each column', () => {
  const text = textFileOf(tree, 'cards/periscope.md');
  const data = tree.manifest.files.filter(({ path }) => /^(?:data|sealed|provenance)\//.test(path));
  expect(data.length).toBeGreaterThan(5);
  for (const { path, bytes, digest } of data) {
    expect(text).toContain(`| \`${path}\` | ${bytes} | \`${digest}\` |`);
  }
  expect(text).toContain('| `facts[].value` | JSON text |');
});

test.each([
  [
    'raters agree',
    agreementReport(),
    '| `tone` | `ana`, `ben` | 40 | 0.9 (0.77 to 0.96) | `kappa` | 0.81 (0.62 to 0.95) | 0.8 |',
  ],
  ['nothing was measured', noAgreement, 'None was measured:\n\nNobody labelled a row.'],
  ['there is no report', undefined, 'No report is published with this version.'],
])('the periscope says that %s', (_, agreement, expected) => {
  const text = textFileOf(
    built({ reports: { ...(agreement && { agreement }) } }),
    'cards/periscope.md',
  );
  expect(text).toContain(`## Agreement of raters\n\n`);
  expect(text).toContain(expected);
});

test('the citation file is what its format asks', () => {
  expect(parse(textFileOf(tree, 'CITATION.cff'))).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use this data set, please cite it as below.',
    type: 'dataset',
    title: 'Letters of a ferry office',
    abstract: 'Questions that passengers wrote, and what a good answer may say.',
    authors: [
      {
        'family-names': 'Strand',
        'given-names': 'Ada',
        orcid: 'https://orcid.org/0000-0002-1825-0097',
      },
      { name: 'Ferry Office of the Outer Islands' },
    ],
    version: '1.1.0',
    'date-released': '2026-05-04',
    license: 'CC-BY-4.0',
    url: 'https://huggingface.co/datasets/ferries/letters',
    keywords: ['ferries'],
  });
});

describe('hostile answers', () => {
  const hostile =
    '"\n---\nlicense: mit\n---\n<script>alert(1)</script> [x](javascript:alert(1)) | a | b |\n\n# Title\n\n```\n`code` {{x}} \u202e $y$ \'';
  const answers = {
    ...exampleAnswers,
    title: hostile,
    description: hostile,
    motivation: hostile,
    authors: [{ given: hostile, family: hostile, affiliation: hostile }, { name: hostile }],
    contacts: [{ name: hostile, address: hostile }],
    collection: hostile,
    limits: [hostile],
    intendedUses: [hostile],
    outOfScopeUses: [hostile],
    maintenance: hostile,
    ethics: hostile,
    sealedEvaluation: hostile,
    decisions: [{ decision: hostile, because: hostile, insteadOf: hostile }],
    gate: { prompt: hostile, fields: { [hostile]: 'text' } },
    baselines: exampleAnswers.baselines.map((score) => ({
      ...score,
      system: hostile,
      metric: hostile,
    })),
    datasheet: Object.fromEntries(Object.keys(exampleAnswers.datasheet).map((id) => [id, hostile])),
    responsibleAi: Object.fromEntries(
      Object.keys(exampleAnswers.responsibleAi).map((id) => [id, hostile]),
    ),
  };
  const changed = built({ answers, note: { ...exampleRelease.note, summary: hostile } });
  const cards = changed.files.map(({ path }) => path).filter((path) => path.endsWith('.md'));

  test('cannot end the front matter or add to it', () => {
    const card = textFileOf(changed, 'README.md');
    expect(Object.keys(frontMatterOf(card))).toEqual([
      ...Object.keys(frontMatterOf(textFileOf(tree, 'README.md'))).slice(0, 7),
      'extra_gated_prompt',
      'extra_gated_fields',
      'configs',
      'dataset_info',
    ]);
    expect(frontMatterOf(card)).toMatchObject({
      license: 'cc-by-4.0',
      extra_gated_prompt: hostile,
      extra_gated_fields: { [hostile.replace(/\s+/g, ' ').trim()]: 'text' },
    });
    const files = changed.files.map(({ path }) => path);
    expect(checkCard(card, { files, sealed: ['test'] })).toEqual([]);
  });

  test.each(cards)('leave %s as it is built', (path) => {
    const plain = textFileOf(tree, path).replace(/^---\n.*?\n---\n/s, '');
    const own = textFileOf(changed, path).replace(/^---\n.*?\n---\n/s, '');
    const kinds = (markdown: string) => tagsOf(markdown).filter((tag) => !/^[ap]$/.test(tag));
    expect(kinds(own)).toEqual(kinds(plain));
    expect(linksOf(plain)).toEqual(expect.arrayContaining(linksOf(own)));
    expect(textOf(own)).toContain('<script>alert(1)</script> [x](javascript:alert(1)) | a | b |');
  });

  test('stay text in the citation file', () => {
    const cited = parse(textFileOf(changed, 'CITATION.cff'));
    expect(Object.keys(cited)).toEqual(Object.keys(parse(textFileOf(tree, 'CITATION.cff'))));
    expect(cited.abstract).toContain('<script>alert(1)</script>');
  });

  test('stay text in Croissant, and cannot end a script element around it', () => {
    const text = textFileOf(changed, 'croissant.json');
    expect(JSON.parse(text).description).toBe(hostile);
    expect(text).not.toContain('<');
  });
});

test('the texts of known licences are whole', () => {
  expect(textFileOf(tree, 'LICENSE')).toMatch(
    /^Attribution 4\.0 International\n[\s\S]*creativecommons\.org\.\n$/,
  );
  const apache = built({ answers: { ...exampleAnswers, licence: { id: 'apache-2.0' } } });
  expect(textFileOf(apache, 'LICENSE')).toMatch(
    /^ +Apache License\n[\s\S]*END OF TERMS AND CONDITIONS/,
  );
  expect(apache.manifest.licence).toBe('Apache-2.0');
});
