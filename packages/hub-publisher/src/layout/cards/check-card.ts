import { createParser, type Issue, type Parsed } from '@tenacious-bench/schema';
import { type DatasetCard, datasetCardSchema, modelCardSchema } from './card-schema.ts';
import { matchesGlob } from './matches-glob.ts';
import { readYaml } from './read-yaml.ts';

export type CheckCardOptions = {
  /** Paths of the repository, in which the card's patterns have to find something. @default [] */
  readonly files?: readonly string[];
  /** Names of splits that no configuration may mention. @default [] */
  readonly sealed?: readonly string[];
  /** @default 'dataset' */
  readonly kind?: 'dataset' | 'model';
};

const parseDatasetCard = createParser(datasetCardSchema);
const parseModelCard = createParser(modelCardSchema);

/**
 * Checks the YAML of a card without the Hub: what its own check would refuse, files that are not there, and splits that
 * are sealed.
 *
 * @example
 * ```ts
 * checkCard('# Letters').map(({ code }) => code) // => ['no_front_matter']
 * const card = '---\nlicense: mitt\nlanguage: [no]\npipeline_tag: text-classification\n---\n';
 * checkCard(card, { kind: 'model' }).map(({ code, path }) => `${code} ${path}`) // => ['ambiguous_yaml language', 'unknown_licence license']
 * ```
 */
export function checkCard(
  card: string,
  { files = [], sealed = [], kind = 'dataset' }: CheckCardOptions = {},
): readonly Issue[] {
  const front = /^---\r?\n(.*?\n)---\r?(?:\n|$)/s.exec(card)?.[1];
  if (front === undefined) {
    return [
      {
        code: 'no_front_matter',
        path: '',
        message: 'a card begins with YAML between two lines of ---',
      },
    ];
  }
  const read = readYaml(front, '1.2');
  if (!read.ok) return read.issues;
  if (kind === 'model') return [...ambiguousFields(front), ...issuesOf(parseModelCard(read.value))];
  const parsed = parseDatasetCard(read.value);
  return [
    ...ambiguousFields(front),
    ...issuesOf(parsed),
    ...(parsed.ok ? configIssues(parsed.value, { files, sealed }) : []),
  ];
}

function ambiguousFields(text: string): readonly Issue[] {
  const [now, before] = [membersOf(readYaml(text, '1.2')), membersOf(readYaml(text, '1.1'))];
  return Object.keys(now)
    .filter((name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]))
    .map((name) => ({
      code: 'ambiguous_yaml',
      path: name,
      message: 'Python reads YAML 1.1 and finds another value here: put the text in quotes',
    }));
}

function membersOf(read: Parsed<unknown>): Readonly<Record<string, unknown>> {
  return read.ok && typeof read.value === 'object' && read.value !== null ? { ...read.value } : {};
}

type Repository = Required<Pick<CheckCardOptions, 'files' | 'sealed'>>;

function configIssues(
  { configs, dataset_info = [] }: DatasetCard,
  repository: Repository,
): Issue[] {
  const names = configs.map(({ config_name }) => config_name);
  const entries = configs.flatMap(({ data_files }, index) =>
    entriesOf(data_files).map((entry) => ({ ...entry, path: `configs[${index}].data_files` })),
  );
  const splits = [dataset_info].flat().flatMap((info) => info.splits ?? []);
  return [
    ...(new Set(names).size < names.length
      ? [{ code: 'duplicate_config', path: 'configs', message: 'two configurations have one name' }]
      : []),
    ...entries.flatMap((entry) => entryIssues(entry, repository)),
    ...splits
      .filter(({ name }) => repository.sealed.includes(name))
      .map(() => sealedIssue('dataset_info')),
  ];
}

type Entry = { readonly split?: string; readonly patterns: readonly string[] };

function entriesOf(files: DatasetCard['configs'][number]['data_files']): readonly Entry[] {
  return [files]
    .flat()
    .map((entry) =>
      typeof entry === 'string'
        ? { patterns: [entry] }
        : { split: entry.split, patterns: [entry.path].flat() },
    );
}

function entryIssues(
  { split, patterns, path }: Entry & { readonly path: string },
  { files, sealed }: Repository,
): Issue[] {
  const found = patterns.map((pattern) => files.filter((file) => matchesGlob(file, pattern)));
  const showsSealed =
    (split !== undefined && sealed.includes(split)) ||
    found.flat().some((file) => file.startsWith('sealed/'));
  return [
    ...(showsSealed ? [sealedIssue(path)] : []),
    ...found
      .filter((matches) => matches.length === 0)
      .map(() => ({
        code: 'missing_file',
        path,
        message: 'no file of the repository has this path',
      })),
  ];
}

function sealedIssue(path: string): Issue {
  return {
    code: 'sealed_split_named',
    path,
    message: 'a sealed split is named: viewers would try to open it',
  };
}

function issuesOf(parsed: Parsed<unknown>): readonly Issue[] {
  return parsed.ok ? [] : parsed.issues;
}
