import type { ColumnShape } from '../rows/column-shape.ts';

/** Where the values of a field are read from. */
export type FieldSource = Readonly<Record<'fileObject' | 'fileSet', { '@id': string } | undefined>>;

type Place = {
  readonly source: FieldSource;
  readonly column: string;
  /** The way from the column to the value. */
  readonly steps: readonly string[];
};

/** One field of a record set, with the fields inside it. */
export function croissantField(
  id: string,
  shape: ColumnShape,
  place: Place,
): Record<string, unknown> {
  const field = { '@type': 'cr:Field', '@id': id, name: place.steps.at(-1) ?? place.column };
  const dimensions = dimensionsOf(shape);
  const inner = innermost(shape);
  const list =
    dimensions === 0 ? {} : { isArray: true, arrayShape: Array(dimensions).fill('-1').join(',') };
  if (inner.kind === 'struct') {
    const subField = [...inner.fields].map(([name, member]) =>
      croissantField(`${id}/${name}`, member, { ...place, steps: [...place.steps, name] }),
    );
    return { ...field, ...list, subField };
  }
  return { ...field, ...typeOf(inner), ...list, source: sourceOf(place) };
}

function dimensionsOf(shape: ColumnShape): number {
  return shape.kind === 'list' ? 1 + dimensionsOf(shape.element) : 0;
}

function innermost(shape: ColumnShape): Exclude<ColumnShape, { kind: 'list' }> {
  return shape.kind === 'list' ? innermost(shape.element) : shape;
}

function typeOf({ kind }: Exclude<ColumnShape, { kind: 'list' | 'struct' }>): object {
  switch (kind) {
    case 'text':
      return { dataType: 'sc:Text' };
    case 'json':
      return { dataType: 'sc:Text', description: 'JSON text' };
    case 'boolean':
      return { dataType: 'sc:Boolean' };
    case 'integer':
      return { dataType: 'cr:Int64' };
    case 'number':
      return { dataType: 'cr:Float64' };
  }
}

function sourceOf({ source, column, steps }: Place): object {
  const path = steps.map((step) => ({ jsonPath: jsonPathOf(step) }));
  const transform = path.length > 1 ? path : path[0];
  return {
    ...definedOnly(source),
    extract: { column },
    ...(transform === undefined ? {} : { transform }),
  };
}

function definedOnly({ fileObject, fileSet }: FieldSource): object {
  return fileSet === undefined ? { fileObject } : { fileSet };
}

function jsonPathOf(name: string): string {
  return /^\w+$/.test(name) ? name : `["${name}"]`;
}
