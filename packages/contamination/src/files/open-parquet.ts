import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetSchema,
} from 'hyparquet';
import { idKeys, type RowFields } from '../rows/row-texts.ts';
import { DamageError } from './damage-error.ts';

/** A Parquet file of which only the footer was read. */
export type ParquetFile = {
  readonly path: string;
  readonly bytes: AsyncBuffer;
  readonly metadata: FileMetaData;
  /** The columns to be read. */
  readonly columns: readonly string[];
  /** Those of them whose text is JSON. */
  readonly jsonColumns: readonly string[];
};

export async function openParquet(path: string, fields: RowFields): Promise<ParquetFile> {
  const bytes = await asyncBufferFromFile(path);
  const metadata = await readFooter(bytes);
  const elements = parquetSchema(metadata).children.map(({ element }) => element);
  const columns = neededColumns(
    elements.map(({ name }) => name),
    fields,
  );
  const jsonColumns = elements
    .filter(({ name }) => columns.includes(name))
    .filter((element) => element.converted_type === 'JSON' || element.logical_type?.type === 'JSON')
    .map(({ name }) => name);
  return { path, bytes, metadata, columns, jsonColumns };
}

async function readFooter(bytes: AsyncBuffer): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(bytes);
  } catch (cause) {
    throw new DamageError('the footer of the Parquet file cannot be read', { cause });
  }
}

// Where a declared field has no column all are read, because whoever mistyped it is told what there is.
function neededColumns(all: readonly string[], options: RowFields): readonly string[] {
  const { fields, idField, unitField } = options;
  if (fields === undefined) return all;
  const isOf = (path: string) => (column: string) =>
    path === column || path.startsWith(`${column}.`);
  if (fields.some((field) => field.startsWith('*') || !all.some(isOf(field)))) return all;
  const paths = [...fields, ...idKeys, idField, unitField].filter((path) => path !== undefined);
  return all.filter((column) => paths.some((path) => isOf(path)(column)));
}
