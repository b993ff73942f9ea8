import { readFileSync, writeFileSync } from 'node:fs';

/** Reads the rows of a file of JSON Lines. */
export function readRows(path) {
  const text = readFileSync(path, 'utf8').trimEnd();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}

/** Writes rows as JSON Lines. */
export function writeRows(path, rows) {
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** How many families are behind the rows of a file. */
export function familiesIn(path) {
  return new Set(readRows(path).map(({ family }) => family)).size;
}
