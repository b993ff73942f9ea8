import { type Fields, fieldsOf, parseJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { checkedPath } from './checked-path.ts';

/** The first line of a commit. */
export type CommitHeader = {
  readonly summary: string;
  readonly description: string | undefined;
  readonly parentCommit: string | undefined;
};

/** One of its other lines. */
export type CommitOperation =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Buffer }
  | {
      readonly kind: 'lfsFile';
      readonly path: string;
      readonly oid: string;
      readonly size: number | undefined;
    }
  | { readonly kind: 'deletedFile' | 'deletedFolder'; readonly path: string };

/** A commit as it was sent. */
export type SentCommit = {
  readonly header: CommitHeader;
  readonly operations: readonly CommitOperation[];
};

/** Reads a commit: a line of JSON for its header and one for each file. */
export function readCommit(text: string): SentCommit {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first, ...rest] = lines.map((line) => fieldsOf(parseJson(line)));
  if (first === undefined || first.text('key') !== 'header')
    throw new HubError(400, 'the first line of a commit must be its header');
  return { header: readHeader(fieldsBelow(first)), operations: rest.map(readOperation) };
}

function readHeader(value: Fields): CommitHeader {
  const summary = value.text('summary');
  if (summary === '') throw new HubError(400, '"summary" must not be empty');
  return {
    summary,
    description: value.optionalText('description'),
    parentCommit: value.optionalText('parentCommit'),
  };
}

function readOperation(line: Fields): CommitOperation {
  const kind = line.text('key');
  const value = fieldsBelow(line);
  const path = checkedPath(pathOf(kind, value));
  switch (kind) {
    case 'file':
      return { kind, path, bytes: readContent(value) };
    case 'lfsFile':
      return { kind, path, oid: value.text('oid'), size: value.optionalNumber('size') };
    case 'deletedFile':
    case 'deletedFolder':
      return { kind, path };
    default:
      throw new HubError(400, `a commit cannot have a line ${kind}`);
  }
}

// A folder may be written with a slash at its end.
function pathOf(kind: string, value: Fields): string {
  const path = value.text('path');
  return kind === 'deletedFolder' ? path.replace(/\/$/, '') : path;
}

function readContent(value: Fields): Buffer {
  const encoding = value.optionalText('encoding') === 'base64' ? 'base64' : 'utf8';
  return Buffer.from(value.text('content'), encoding);
}

function fieldsBelow(line: Fields): Fields {
  return fieldsOf(line.value.value);
}
