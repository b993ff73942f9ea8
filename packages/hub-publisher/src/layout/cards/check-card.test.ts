import { describe, expect, test } from 'vitest';
import { checkCard } from './check-card.ts';

const whole = `license: "mit"
language: ["en"]
pretty_name: "Letters"
task_categories: ["text-generation"]
size_categories: ["n<1K"]
configs:
  - config_name: "default"
    data_files:
      - split: "train"
        path: "data/train.parquet"
`;
const files = ['README.md', 'data/train.parquet', 'data/dev-1.parquet', 'sealed/test.jsonl.age'];

function issuesOf(front: string, options: object = {}): string[] {
  const issues = checkCard(`---\n${front}---\n# Letters\n`, {
    files,
    sealed: ['test'],
    ...options,
  });
  return issues.map(({ code, path }) => `${code} ${path}`);
}

test('a whole card has no issue', () => {
  expect(issuesOf(whole)).toEqual([]);
  expect(issuesOf(whole.replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each(['', '# Letters\n', '---\nlicense: mit\n', 'x\n---\nlicense: mit\n---\n'])(
  '%j has no front matter',
  (card) => {
    expect(checkCard(card).map(({ code }) => code)).toEqual(['no_front_matter']);
  },
);

test.each(['license', 'language', 'pretty_name', 'task_categories', 'size_categories', 'configs'])(
  '%s is needed',
  (field) => {
    const lines = whole.split(/\n(?=\w)/).filter((line) => !line.startsWith(`${field}:`));
    expect(issuesOf(`${lines.join('\n')}\n`).map((issue) => issue.split(' ')[1])).toEqual([field]);
  },
);

describe('the fields', () => {
  test.each([
    ['an unknown licence', 'license: "mit"', 'license: "mitt"', ['unknown_licence license']],
    [
      'a licence of its own without a name',
      'license: "mit"',
      'license: "other"',
      ['missing_field license_name', 'missing_field license_link'],
    ],
    [
      'a licence of its own with a name',
      'license: "mit"',
      'license: "other"\nlicense_name: "sea"\nlicense_link: "LICENSE"',
      [],
    ],
    ['a language by its name', '["en"]', '["English"]', ['invalid_format language[0]']],
    ['the language no without quotes', '["en"]', '[no]', ['ambiguous_yaml language']],
    [
      'a title that Python reads as a day',
      '"Letters"',
      '2026-05-04',
      ['ambiguous_yaml pretty_name'],
    ],
    [
      'an unknown task',
      'text-generation',
      'mind-reading',
      ['unknown_task_category task_categories[0]'],
    ],
    ['an unknown size', 'n<1K', '1000', ['invalid_value size_categories[0]']],
    [
      'a configuration without a name',
      '- config_name: "default"\n    data_files',
      '- data_files',
      ['invalid_type configs[0].config_name'],
    ],
    ['a field of its own', 'license: "mit"', 'license: "mit"\nviewer: false', []],
  ])('%s', (_, from, to, issues) => {
    expect(whole).toContain(from);
    expect(issuesOf(whole.replace(from, to))).toEqual(issues);
  });
});

describe('the files', () => {
  const path = 'path: "data/train.parquet"';
  test.each([
    [
      'a file that is not there',
      'path: "data/other.parquet"',
      ['missing_file configs[0].data_files'],
    ],
    [
      'a list of which one is missing',
      'path: ["data/train.parquet", "x"]',
      ['missing_file configs[0].data_files'],
    ],
    ['a pattern that finds something', 'path: "data/*-?.parquet"', []],
    ['a pattern for any folder', 'path: "**/dev-1.parquet"', []],
    ['a pattern that finds nothing', 'path: "*.parquet"', ['missing_file configs[0].data_files']],
    ['dots that are dots', 'path: "data/train?parquet"', []],
    ['no pattern at all', 'path: "data/train.parque."', ['missing_file configs[0].data_files']],
    [
      'a sealed file',
      'path: "sealed/test.jsonl.age"',
      ['sealed_split_named configs[0].data_files'],
    ],
    [
      'a pattern that finds a sealed file',
      'path: "**"',
      ['sealed_split_named configs[0].data_files'],
    ],
  ])('%s', (_, to, issues) => {
    expect(issuesOf(whole.replace(path, to))).toEqual(issues);
  });

  test('of a sealed split may not be named, wherever they are', () => {
    expect(issuesOf(whole.replace('"train"', '"test"'))).toEqual([
      'sealed_split_named configs[0].data_files',
    ]);
  });

  test('of a sealed split are not described either', () => {
    const info = 'dataset_info:\n  splits:\n    - {name: "test", num_examples: 5}\n';
    expect(issuesOf(whole + info)).toEqual(['sealed_split_named dataset_info']);
  });

  test('may be named without a split', () => {
    const short = whole.replace(/data_files:[\s\S]*/, 'data_files: "data/train.parquet"\n');
    expect(issuesOf(short)).toEqual([]);
    expect(issuesOf(short.replace('train.', 'test.'))).toEqual([
      'missing_file configs[0].data_files',
    ]);
  });

  test('of two configurations with one name', () => {
    const config = whole.slice(whole.indexOf('  - config_name'));
    expect(issuesOf(whole + config)).toEqual(['duplicate_config configs']);
  });
});

describe('YAML', () => {
  test.each([
    ['that ends too early', 'license: "mit\n', 3],
    ['with one field twice', 'license: mit\nlicense: mit\n', 3],
    ['with a tab as indentation', 'license: mit\ntags:\n\t- a\n', 4],
  ])('%s is told by its line in the card', (_, front, line) => {
    const [issue] = checkCard(`---\n${front}---\n`);
    expect([issue?.code, issue?.line]).toEqual(['invalid_yaml', line]);
  });

  test('whose aliases multiply is refused', () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`)}]\n`,
    );
    expect(issuesOf(`a0: &a0 [x]\n${levels.join('')}`)).toEqual(['invalid_yaml ']);
  });

  test('that is no list of fields is refused', () => {
    expect(issuesOf('- a\n')).toEqual(['invalid_type ']);
  });
});

test('the card of a model needs a licence, a language and a task', () => {
  const front = 'license: "mit"\nlanguage: ["en"]\npipeline_tag: "text-classification"\n';
  expect(issuesOf(front, { kind: 'model' })).toEqual([]);
  expect(issuesOf('tags: ["x"]\n', { kind: 'model' })).toEqual([
    'unknown_licence license',
    'invalid_type language',
    'unknown_task_category pipeline_tag',
  ]);
});
