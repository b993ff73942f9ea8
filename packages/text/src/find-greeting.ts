import type { Line } from './find-lines.ts';
import { looksLikeName } from './person-name.ts';
import { salutationLength } from './salutations.ts';
import type { Span } from './span.ts';

/** A greeting stands in one of the first paragraphs, even when something stray comes before. */
const PARAGRAPHS_TO_SEARCH = 3;
const LONGEST_ADDRESS = 60;
const ADDRESS_END = /[,!:;–—，、！：]|\s-\s/;
const TITLE = /^(?:(?:mr|mrs|ms|mx|dr|prof|frau|herr|madame|monsieur|señora?)\.?\s+)+/i;
const GROUP = /^(?:(?:and|&)? ?(?:there|all|team|everyone|everybody|folks|both|again))+$/;

/** Finds the words that address the reader: `Hi Farid,` or a line that is just `Jonas,`. */
export function findGreeting(lines: readonly Line[]): Span | undefined {
  let paragraphs = 0;
  for (const [index, line] of lines.entries()) {
    const startsParagraph = line.text !== '' && (lines[index - 1]?.text ?? '') === '';
    if (!startsParagraph) continue;
    const isAlone = paragraphs === 0 || (lines[index + 1]?.text ?? '') === '';
    const length = addressLength(line.text) || (isAlone ? vocativeLength(line.text) : 0);
    if (length > 0) return { start: line.start, end: line.start + length };
    if (++paragraphs === PARAGRAPHS_TO_SEARCH) break;
  }
  return undefined;
}

/** `Hi Farid, congratulations …` is a greeting up to its comma. */
function addressLength(line: string): number {
  const length = salutationLength(line.slice(0, LONGEST_ADDRESS));
  if (length === 0) return 0;
  const rest = line.slice(length);
  if (isAddress(withoutEnd(rest))) return line.length;
  const end = ADDRESS_END.exec(rest.slice(0, LONGEST_ADDRESS));
  if (end === null || !isAddress(rest.slice(0, end.index))) return 0;
  return length + end.index + end[0].trimEnd().length;
}

/** A whole line that is a name and a comma. */
function vocativeLength(line: string): number {
  if (!/[,:!–—，、！：-]$/.test(line)) return 0;
  return looksLikeName(withoutEnd(line)) ? line.length : 0;
}

function withoutEnd(text: string): string {
  return text.length > LONGEST_ADDRESS ? text : text.replace(/[\s,.:!–—，、！：。-]+$/, '');
}

function isAddress(text: string): boolean {
  const address = text
    .replace(/^[\s,，、]+/, '')
    .replace(TITLE, '')
    .trim();
  if (address === '' || GROUP.test(address.toLowerCase())) return true;
  return address.length <= LONGEST_ADDRESS && splitNames(address).every(looksLikeName);
}

function splitNames(address: string): readonly string[] {
  return address.split(/\s*,\s*|\s+(?:and|und|et|y|&|\/)\s+/);
}
