import { type NearDuplicates, nearDuplicates, type Row } from '@tenacious-bench/contamination';
import { printable } from '@tenacious-bench/scorer';
import { choiceOption } from './choice-option.ts';
import { type Command, readArguments } from './command.ts';
import { counted } from './counted.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { listOption } from './list-option.ts';
import { loadShardRows } from './load-shard-rows.ts';
import { countOption, seedOption, similarityOption } from './number-option.ts';
import { percentOf } from './percent-of.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Finds rows of files that are nearly the same. */
export const nearDuplicatesCommand: Command = {
  name: 'near-duplicates',
  summary: 'find rows that are nearly the same, in files of any format',
  usage: [
    'usage: tbench near-duplicates FILE_OR_FOLDER ... [OPTION ...]',
    '',
    'Two rows are alike when they share most of their word runs (Jaccard). Candidates come from MinHash signatures, and',
    'each pair that is shown was counted on the words.',
    '',
    '  --threshold S    the least share of word runs that two rows have in common (default 0.8)',
    '  --n N            words in a run (default 5)',
    '  --fields A,B     fields with text, as dotted paths (default: all but the id)',
    '  --id-field A     where the id of a row is (default: id, task_id or _id)',
    '  --reader duckdb  read Parquet with DuckDB, if it is installed',
    '  --seed N         another seed makes other signatures (default 1)',
    '  --show N         show at most N clusters (default 5)',
    '  --json           print one JSON document instead',
    '',
    'exit code 0 when no two rows are alike, 1 when some are, 2 for unusable input',
  ],
  run: runNearDuplicates,
};

async function runNearDuplicates(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    threshold: { type: 'string', default: '0.8' },
    n: { type: 'string', default: '5' },
    fields: { type: 'string' },
    'id-field': { type: 'string' },
    reader: { type: 'string', default: 'hyparquet' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  });
  const { fields, 'id-field': idField, json } = values;
  if (positionals.length === 0)
    throw new UnusableInput('name files; see tbench near-duplicates --help');
  const options = {
    threshold: similarityOption('--threshold', values.threshold),
    n: countOption('--n', values.n, { least: 1 }),
    seed: seedOption('--seed', values.seed),
  };
  const show = countOption('--show', values.show);
  const reader = choiceOption('--reader', values.reader, ['hyparquet', 'duckdb']);
  const read = { idField, reader, ...(fields && { fields: listOption('--fields', fields) }) };
  const rows = await loadShardRows(positionals, read, world);
  const texts = rows.map((row) => row.texts.map(({ text }) => text).join('\n'));
  const found = nearDuplicates(texts, options);
  if (json) world.print(terminalJson(withPlaces(found, rows)));
  else printNear(found, { rows, show, threshold: options.threshold }, world);
  return found.pairs.length === 0 ? exitCodes.done : exitCodes.failed;
}

function withPlaces(
  { pairs, clusters, withoutWords, cutShort, expectedRecall }: NearDuplicates,
  rows: readonly Row[],
) {
  const placeOf = (at: number) => {
    const { id, file, row } = rows[at] as Row;
    return { id, file, row };
  };
  return {
    pairs: pairs.map(({ one, other, similarity }) => ({
      one: placeOf(one),
      other: placeOf(other),
      similarity,
    })),
    clusters: clusters.map((cluster) => cluster.map(placeOf)),
    withoutWords: withoutWords.map(placeOf),
    cutShort: cutShort.map(placeOf),
    expectedRecall,
  };
}

function printNear(
  { pairs, clusters, withoutWords, cutShort, expectedRecall }: NearDuplicates,
  { rows, show, threshold }: { rows: readonly Row[]; show: number; threshold: number },
  world: World,
): void {
  const alike = clusters.reduce((sum, cluster) => sum + cluster.length, 0);
  world.print(
    `${alike} of ${counted(rows.length, 'row')} are nearly the same as another: ${counted(clusters.length, 'cluster')}, ${counted(pairs.length, 'pair')}`,
  );
  world.print(
    `of pairs at exactly ${threshold}, ${percentOf(expectedRecall)} are found; of closer ones more`,
  );
  for (const cluster of clusters.slice(0, show)) {
    world.print('');
    for (const at of cluster.slice(0, 10)) world.print(`  ${placeLine(rows[at] as Row)}`);
    if (cluster.length > 10) world.print(`  … and ${cluster.length - 10} more`);
  }
  if (clusters.length > show) world.print(`… and ${clusters.length - show} more clusters`);
  if (withoutWords.length > 0)
    world.print(
      `note: ${counted(withoutWords.length, 'row')} without a word could not be compared`,
    );
  if (cutShort.length > 0)
    world.print(`note: ${counted(cutShort.length, 'row')} may be like more rows than are paired`);
}

function placeLine({ id, file, row }: Row): string {
  return printable(`${id} (${file}:${row})`);
}
