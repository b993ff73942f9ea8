/** What a scan found, as positions in UTF-16 code units from 0. */
export type JsonScan = {
  /** Where the text stops being JSON. */
  readonly errorAt?: number;
  /** The first member name that its object already has. */
  readonly repeatedNameAt?: number;
};

/**
 * Scans a JSON text for the two things that `JSON.parse` does not tell.
 *
 * Its messages quote the text, differ between engines and often lack the position; and of two members with one name
 * it keeps the last without a word. What is JSON and what is not remains its decision.
 */
export function scanJson(text: string): JsonScan {
  const scan: Scan = { text, at: 0, names: [], expected: 'value', repeated: {} };
  skipSpace(scan);
  while (scan.at < text.length) {
    if (!step(scan)) return { ...scan.repeated, errorAt: scan.at };
    skipSpace(scan);
  }
  const isComplete = scan.expected === 'comma or end' && scan.names.length === 0;
  return isComplete ? scan.repeated : { ...scan.repeated, errorAt: text.length };
}

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'comma or end';

type Scan = {
  readonly text: string;
  at: number;
  expected: Expected;
  /** One entry for each open container: the names of an object so far, nothing for an array. */
  readonly names: (Set<string> | undefined)[];
  repeated: { readonly repeatedNameAt?: number };
};

/** Each step consumes a token and says whether it fits; if not, it leaves the position at the offence. */
function step(scan: Scan): boolean {
  const { expected } = scan;
  switch (expected) {
    case 'value or end':
      return close(scan, ']') || value(scan);
    case 'value':
      return value(scan);
    case 'name or end':
      return close(scan, '}') || name(scan);
    case 'name':
      return name(scan);
    case 'comma or end':
      return commaOrEnd(scan);
    default:
      throw expected satisfies never;
  }
}

function value(scan: Scan): boolean {
  if (take(scan, '{')) return open(scan, new Set(), 'name or end');
  if (take(scan, '[')) return open(scan, undefined, 'value or end');
  scan.expected = 'comma or end';
  return scan.text[scan.at] === '"' ? string(scan) : word(scan);
}

function open(scan: Scan, names: Set<string> | undefined, expected: Expected): boolean {
  scan.names.push(names);
  scan.expected = expected;
  return true;
}

function close(scan: Scan, bracket: string): boolean {
  if (!take(scan, bracket)) return false;
  scan.names.pop();
  scan.expected = 'comma or end';
  return true;
}

function commaOrEnd(scan: Scan): boolean {
  if (scan.names.length === 0) return false;
  const isObject = scan.names.at(-1) !== undefined;
  if (close(scan, isObject ? '}' : ']')) return true;
  scan.expected = isObject ? 'name' : 'value';
  return take(scan, ',');
}

function name(scan: Scan): boolean {
  const start = scan.at;
  if (!string(scan)) return false;
  noteName(scan, start);
  skipSpace(scan);
  scan.expected = 'value';
  return take(scan, ':');
}

function noteName(scan: Scan, start: number): void {
  const names = scan.names.at(-1);
  // In Unicode form NFC, because names that differ only there are one name in canonical JSON.
  const text = String(JSON.parse(scan.text.slice(start, scan.at))).normalize('NFC');
  if (names?.has(text)) scan.repeated = { repeatedNameAt: start, ...scan.repeated };
  names?.add(text);
}

// A loop and not one pattern for all of a string: a pattern needs stack for each character of a long one.
function string(scan: Scan): boolean {
  if (!take(scan, '"')) return false;
  while (scan.at < scan.text.length) {
    const code = scan.text.charCodeAt(scan.at);
    if (code < 0x20) return false;
    const length = code === 0x5c ? escapeLength(scan.text, scan.at) : 1;
    if (length === 0) return false;
    scan.at += length;
    if (code === 0x22) return true;
  }
  return false;
}

function escapeLength(text: string, at: number): number {
  const letter = text.charAt(at + 1);
  if (letter === 'u') return /^[\dA-Fa-f]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return letter !== '' && '"\\/bfnrt'.includes(letter) ? 2 : 0;
}

function word(scan: Scan): boolean {
  const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;
  pattern.lastIndex = scan.at;
  if (!pattern.test(scan.text)) return false;
  scan.at = pattern.lastIndex;
  return true;
}

function take(scan: Scan, char: string): boolean {
  if (scan.text[scan.at] !== char) return false;
  scan.at += 1;
  return true;
}

function skipSpace(scan: Scan): void {
  while (scan.at < scan.text.length && ' \t\n\r'.includes(scan.text.charAt(scan.at))) scan.at += 1;
}
