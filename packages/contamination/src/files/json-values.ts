import { type ByteReader, bufferOf } from './byte-reader.ts';
import { DamageError } from './damage-error.ts';
import { decodeText, longestText } from './decode-text.ts';
import { createElementCutter } from './element-cutter.ts';
import type { NumberedValue, ValueBatches } from './jsonl-values.ts';
import type { UnreadList } from './unread-list.ts';

/** The elements of a JSON array, each a row. */
export async function* jsonArrayValues(bytes: ByteReader, unread: UnreadList): ValueBatches {
  const cutter = createElementCutter();
  let row = 0;

  function read(elements: readonly Buffer[]): NumberedValue[] {
    return elements.flatMap((element) => {
      row += 1;
      const parsed = parse(element);
      if (parsed === undefined) unread.add(`row ${row}`, 'it is not JSON');
      return parsed === undefined ? [] : [{ row, value: parsed.value }];
    });
  }

  for await (const chunk of bytes.rest()) yield read(cutter.push(bufferOf(chunk)));
  cutter.end();
}

/** One JSON document that is one row. */
export async function* jsonDocumentValues(bytes: ByteReader): ValueBatches {
  const document = await bytes.peek(longestText + 1);
  if (document.length > longestText) {
    throw new DamageError(`it is longer than ${longestText} bytes: write it as JSON Lines`);
  }
  for await (const _ of bytes.rest());
  const parsed = parse(document);
  if (parsed === undefined) throw new DamageError('it is not JSON');
  yield [{ row: 1, value: parsed.value }];
}

function parse(bytes: Buffer): { readonly value: unknown } | undefined {
  const text = decodeText(bytes)?.replace(/^\ufeff/, '');
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
