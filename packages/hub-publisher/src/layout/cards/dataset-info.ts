import { openSplits, parquetFiles, type ReleaseDraft } from '../release-draft.ts';
import type { ColumnShape } from '../rows/column-shape.ts';

/** The features and splits of the one configuration, in the form that the `datasets` library reads from YAML. */
export function datasetInfo(draft: ReleaseDraft): Record<string, unknown> {
  const splits = openSplits(draft);
  const parquet = new Set(splits.flatMap(parquetFiles));
  return {
    config_name: 'default',
    features: featuresOf(draft.columns),
    splits: splits.map(({ name, rows }) => ({ name, num_examples: rows })),
    download_size: draft.files
      .filter(({ path }) => parquet.has(path))
      .reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

function featuresOf(columns: ReadonlyMap<string, ColumnShape>): Record<string, unknown>[] {
  return [...columns].map(([name, shape]) => ({ name, ...featureOf(shape) }));
}

function featureOf(shape: ColumnShape): Record<string, unknown> {
  switch (shape.kind) {
    case 'text':
    case 'json':
      return { dtype: 'string' };
    case 'boolean':
      return { dtype: 'bool' };
    case 'integer':
      return { dtype: 'int64' };
    case 'number':
      return { dtype: 'float64' };
    case 'list':
      return { list: elementOf(shape.element) };
    case 'struct':
      return { struct: featuresOf(shape.fields) };
  }
}

// A scalar element is written as its bare type and an object as its fields: the library reads nothing else.
function elementOf(shape: ColumnShape): unknown {
  const { dtype, struct, ...other } = featureOf(shape);
  return dtype ?? struct ?? other;
}
