import type { Row } from './row.ts';

/** Orders rows by file and place, in the same way on every machine. */
export function byPlace(one: Place, other: Place): number {
  return byText(one.file, other.file) || one.row - other.row || byText(one.id, other.id);
}

/** Orders texts by their code units: an order that no language and no machine has a say in. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

type Place = Pick<Row, 'id' | 'file' | 'row'>;
