import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFingerprints, createLeakScanner } from '../index.ts';
import { nodeDecoders } from '../node.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { createEscapeDropper } from './drop-escapes.ts';
import { createPlainReader } from './plain-reader.ts';
import { createWordReader } from './word-reader.ts';

const key = new Uint8Array(32).fill(9);
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz', 'é', 'ß', 'ж', '東');
const word = fc.string({ unit: letter, minLength: 3, maxLength: 9 });
const secret = fc.array(word, { minLength: 8, maxLength: 30 }).map((words) => words.join(' '));
// Letters of some scripts are words of their own, and cannot be counted by spaces.
const plainWord = word.filter((found) => !found.includes('東'));
const spaced = fc.array(plainWord, { minLength: 8, maxLength: 30 }).map((words) => words.join(' '));
const around = fc.array(fc.constantFrom('one', 'two', '\n', ' — ', '"', '\\', '&', '%41', 'ж'), {
  maxLength: 400,
});

type Wrapping = readonly [string, (text: string) => string | Uint8Array];
const wrapping = fc.constantFrom<Wrapping>(
  ['as it is', (text) => text],
  ['upper case', (text) => text.toUpperCase()],
  ['JSON', (text) => JSON.stringify({ text: text.replaceAll(' ', '\n') })],
  ['JSON twice', (text) => JSON.stringify(JSON.stringify(text.replaceAll(' ', '\t')))],
  ['an address', encodeURIComponent],
  ['base64', (text) => Buffer.from(text).toString('base64')],
  ['base64 in JSON', (text) => JSON.stringify([Buffer.from(text).toString('base64url')])],
  ['hexadecimal digits', (text) => Buffer.from(text).toString('hex')],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['gzip', (text) => gzipSync(text)],
);

test('a sealed text is found in any text around it and under any wrapping', async () => {
  await fc.assert(
    fc.asyncProperty(secret, around, around, wrapping, async (text, before, after, [, wrap]) => {
      const { fingerprints } = buildFingerprints([{ id: 'x', text }], key);
      const { scan } = createLeakScanner(fingerprints, key, { decoders: nodeDecoders() });
      const content = wrap(`${before.join(' ')} ${text} ${after.join(' ')}`);
      expect((await scan('file', content)).verdict).toBe('leak');
    }),
    { numRuns: 80 },
  );
});

test('what shares no eight words in a row with sealed rows is clean', async () => {
  await fc.assert(
    fc.asyncProperty(spaced, fc.array(plainWord, { maxLength: 200 }), async (text, others) => {
      const { fingerprints } = buildFingerprints([{ id: 'x', text }], key);
      const { scan } = createLeakScanner(fingerprints, key);
      const words = text.split(' ');
      const mixed = others.map((other, at) => (at % 8 === 7 ? 'apart' : (words[at] ?? other)));
      expect((await scan('file', mixed.join(' '))).verdict).toBe('clean');
    }),
    { numRuns: 50 },
  );
});

test('text is read into the same words from a string and from bytes', () => {
  const one = createWordReader(1);
  const two = createWordReader(1);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const read = one.readText(text);
      const bytes = two.readBytes(Buffer.from(text));
      expect(bytes?.count).toBe(read.count);
      expect(bytes?.runOf(0, bytes.count)).toBe(read.runOf(0, read.count));
      expect(bytes?.hashes.slice(0, bytes.count)).toEqual(read.hashes.slice(0, read.count));
    }),
  );
});

test('words are those that a regular expression finds', () => {
  const reader = createWordReader(1);
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 200 }), (raw) => {
      // What a backslash escapes is no part of a word.
      const text = raw.replaceAll('\\', '/');
      fc.pre(/^[\t-\r -~]*$/.test(text));
      const found = [...text.matchAll(/[0-9A-Za-z]+/g)];
      const words = reader.readText(text);
      expect(words.count).toBe(found.length);
      expect(found.map((_, at) => words.startOf(at))).toEqual(found.map(({ index }) => index));
      expect(words.runOf(0, words.count)).toBe(found.map(([run]) => run.toLowerCase()).join(' '));
    }),
  );
});

test('a text that is escaped once more ends as the same bytes', () => {
  const end = createLastDropper();
  fc.assert(
    fc.property(escapedText, (sealed) => {
      expect(end(JSON.stringify(sealed).slice(1, -1))).toBe(end(sealed));
      expect(end(encodeURIComponent(sealed))).toBe(end(sealed));
      expect(end(end(sealed))).toBe(end(sealed));
    }),
  );
});

test('escapes that are passed over while words are read are as good as taken out', () => {
  const end = createLastDropper();
  const reader = createPlainReader(1);
  const plain = createWordReader(1);
  fc.assert(
    fc.property(escapedText, (text) => {
      const words = reader.readBytes(Buffer.from(text))?.words;
      const expected = plain.readText(end(text));
      expect(words?.runOf(0, words.count)).toBe(expected.runOf(0, expected.count));
    }),
    { numRuns: 500 },
  );
});

test('JSON is taken apart as JSON.parse does', () => {
  const drop = createEscapeDropper();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (raw) => {
      // Controls all part words, whichever they are.
      const text = raw.replace(/[\p{Cc}&%=\\\\]/gu, '\n');
      const json = JSON.stringify(text)
        .slice(1, -1)
        .replace(/[^ -~]/g, escapeUnit);
      const plain = drop(Buffer.from(json))?.bytes ?? Buffer.from(json);
      expect(Buffer.from(plain).toString()).toBe(text);
    }),
  );
});

test('base64 comes back, and is that of Node', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      expect(decodeBase64(Buffer.from(bytes).toString('base64url'))).toEqual(bytes);
    }),
  );
  const long = new Uint8Array(50_000).map((_, at) => at);
  expect(decodeBase64(encodeBase64(long))).toEqual(long);
});

const escapedPiece = fc.constantFrom(
  ...['\\n', '\\r', '\\t', '\\"', "\\'", '\\/', '\\', '"', '\\u0041', '\\u', '\\x41', '\\x'],
  ...['&amp;', '&', '%41', '%', '=', '=\n', '=41', '\n', 'a', ';', ' ', 'ж', 'é', '/'],
);
const escapedText = fc.array(escapedPiece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Takes out layer by layer until none is left. */
function createLastDropper(): (text: string) => string {
  const drop = createEscapeDropper();
  return (text) => {
    let bytes: Uint8Array = Buffer.from(text);
    for (let next = drop(bytes); next !== undefined; next = drop(bytes)) bytes = next.bytes.slice();
    return Buffer.from(bytes).toString();
  };
}

function escapeUnit(units: string): string {
  return [...Array(units.length).keys()]
    .map((at) => `\\u${units.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
