import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { buildFingerprints, createLeakScanner } from '../index.ts';
import { nodeDecoders } from '../node.ts';
import { ferry, russian, sealedRows } from '../testing/leak-rows.ts';
import { people } from '../testing/people.ts';
import { sealedSums } from '../testing/sealed-sums.ts';

const key = Uint8Array.from({ length: 32 }, (_, at) => at);
const canary = '26b5c67b-86a0-4a2d-b7ab-4d47a49f6a38';
const publicTemplate = 'Answer in one sentence, and name the source that you rely on for it.';
const { fingerprints, leftOut } = buildFingerprints(sealedRows, key, {
  goldFields: ['answer'],
  strings: [canary],
  exclude: [{ prompt: publicTemplate }],
});
const scanner = createLeakScanner(fingerprints, key, { decoders: nodeDecoders() });
const row = sealedRows[0];
const json = JSON.stringify(row);
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const lines = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
const unicode = (text: string) =>
  text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const prose =
  'Nobody knows why the clock on the town hall has been three minutes slow since the flood. '.repeat(
    40,
  );

describe('a planted leak is found in', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['JSON Lines', `{"id":"x"}\n${json}\n`, []],
    ['Markdown', `# Card\n\n> ${ferry.replace('islands', '**islands**')}\n`, []],
    ['Markdown broken over lines', `- ${ferry.replaceAll(' ', '\n  ')}`, []],
    ['YAML', `example: >-\n  ${ferry.replaceAll(', ', ',\n  ')}\n`, []],
    ['CSV', `id,ask\r\n1,"${ferry}"\r\n`, []],
    ['other letters', ferry.toUpperCase().replaceAll('O', 'О').replaceAll('E', 'É'), []],
    ['letters with something unseen between', [...ferry].join('\u200b'), []],
    ['HTML entities', ferry.replaceAll('e', '&#101;').replaceAll(' ', '&nbsp;'), []],
    [
      'HTML entities with names',
      `caf&eacute; ${'the café ferry from pier two'.replaceAll('é', '&eacute;').replaceAll(' ', '&ensp;')}`,
      [],
    ],
    ['JSON with line ends', JSON.stringify({ text: ferry.replaceAll(' ', '\n') }), []],
    ['JSON with every letter escaped', `{"text":"${unicode(ferry)}"}`, []],
    [
      'JSON in JSON in JSON',
      JSON.stringify(JSON.stringify(JSON.stringify(ferry.replaceAll(' ', '\n')))),
      [],
    ],
    ['JSON with Russian escaped', `{"text":"${unicode(russian)}"}`, []],
    [
      'braced escapes',
      ferry.replace(/[a-z]/g, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`),
      [],
    ],
    [
      'escapes of bytes',
      ferry.replace(/[a-z]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`),
      [],
    ],
    ['an address', `https://example.org/?q=${encodeURIComponent(ferry)}`, []],
    ['an address in Russian', `https://example.org/?q=${encodeURIComponent(russian)}`, []],
    ['quoted-printable', ferry.replaceAll(' ', '=20').replaceAll('o', '=\r\no'), []],
    ['Russian', `Вопрос: ${russian.toLowerCase()}`, []],
    ['the middle of a long text', prose + ferry + prose, []],
    [
      'a long text of escapes',
      JSON.stringify(prose.repeat(30) + ferry + prose).replaceAll(' ', '\\n'),
      [],
    ],
    ['UTF-16', Buffer.from(`\ufeff${json}`, 'utf16le'), ['utf-16le']],
    ['UTF-16 without a mark', Buffer.from(json, 'utf16le'), ['utf-16le']],
    ['UTF-16, big end first', Buffer.from(json, 'utf16le').swap16(), ['utf-16be']],
    ['UTF-32', utf32(json), ['utf-32']],
    ['Windows-1252', Buffer.from(`${json} é`, 'latin1'), ['windows-1252']],
    ['base64', `data: ${base64(ferry)}`, ['base64']],
    ['base64 in JSON', JSON.stringify({ content: base64(json) }), ['base64']],
    ['base64 in lines', lines(base64(json), 76), ['base64']],
    ['base64 in lines of JSON', JSON.stringify({ content: lines(base64(json), 64) }), ['base64']],
    ['base64 in indented lines', lines(base64(json), 60).replaceAll('\n', '\r\n    '), ['base64']],
    ['base64 for addresses', Buffer.from(json).toString('base64url'), ['base64']],
    ['base64 that other letters touch', `key${base64(prose + ferry)}`, ['base64']],
    ['base64 of base64', base64(base64(ferry)), ['base64', 'base64']],
    ['base64 of UTF-16', base64(Buffer.from(ferry, 'utf16le')), ['base64', 'utf-16le']],
    [
      'base64 with escaped strokes',
      `{"a":"${base64(russian).replaceAll('/', '\\/')}"}`,
      ['base64'],
    ],
    ['base64 of Russian', base64(russian), ['base64']],
    ['hexadecimal digits', Buffer.from(ferry).toString('hex'), ['hex']],
    ['gzip', gzipSync(json), ['gzip']],
    ['gzip of gzip', gzipSync(gzipSync(json)), ['gzip', 'gzip']],
    ['two members of gzip', Buffer.concat([gzipSync('first'), gzipSync(json)]), ['gzip']],
    ['base64 of gzip in JSON', JSON.stringify({ z: base64(gzipSync(json)) }), ['base64', 'gzip']],
    ['zstd', zstd(json), ['zstd']],
    ['a second frame of zstd', Buffer.concat([zstd('first'), zstd(json)]), ['zstd']],
    ['a frame of zstd that is to be skipped', Buffer.concat([skippable(json), zstd('first')]), []],
    ['Parquet', parquet([{ name: 'ask', data: ['x', ferry] }], 'UNCOMPRESSED'), []],
    ['Parquet with snappy', parquet([{ name: 'ask', data: ['x', ferry] }], 'SNAPPY'), ['parquet']],
    ['Parquet with gzip', parquet([{ name: 'ask', data: ['x', ferry] }], 'GZIP'), ['parquet']],
    [
      'gzip in Parquet',
      parquet([{ name: 'blob', data: [gzipSync(json)], type: 'BYTE_ARRAY' }], 'SNAPPY'),
      ['parquet', 'gzip'],
    ],
    [
      'JSON in Parquet',
      parquet([{ name: 'row', data: [row], type: 'JSON' }], 'SNAPPY'),
      ['parquet'],
    ],
    ['the name of a column', parquet([{ name: ferry, data: ['x'] }], 'SNAPPY'), []],
    ['the comment of a PNG', Buffer.concat([png(), Buffer.from(ferry)]), []],
    ['some binary', Buffer.concat([Uint8Array.of(0, 1, 2), Buffer.from(ferry)]), []],
  ])('%s', async (_, content, through) => {
    const before = Buffer.from(content);
    const { verdict, findings } = await scanner.scan('file', content);
    expect(verdict).toBe('leak');
    expect(findings.map((finding) => finding.through)).toContainEqual(through);
    expect(Buffer.from(content)).toEqual(before);
  });
});

describe('what leaks is named by its sort:', () => {
  test.each<[string, string, string]>([
    ['an id', 'see row ferry-00017', 'id'],
    ['an id in another spelling', 'see FERRY_00017', 'id'],
    ['gold that is short', 'it was the café ferry, from pier two', 'gold'],
    ['gold that is long', 'The timetable says so on its second page in small type', 'gold'],
    ['a prompt', ferry, 'text'],
    ['a string', `canary GUID ${canary}`, 'string'],
  ])('%s', async (_, content, kind) => {
    const { findings } = await scanner.scan('README.md', content);
    expect(new Set(findings.map((finding) => finding.kind))).toEqual(new Set([kind]));
    expect(findings[0]?.path).toBe('README.md');
  });
});

test('a name that leaks is not repeated', async () => {
  const { verdict, findings } = await scanner.scan('traces/Ferry_00017/1.json', '{}');
  expect(verdict).toBe('leak');
  expect(findings).toMatchObject([{ path: '', where: 'name', kind: 'id', offset: 7 }]);
});

test('a commit message is scanned like a file', async () => {
  const { findings } = await scanner.scan('commit message', `Fix typo in "${ferry}"`);
  expect(findings[0]).toMatchObject({ where: 'content', kind: 'text', offset: 13 });
});

describe('what only looks like a leak is clean:', () => {
  test.each<[string, string | Uint8Array]>([
    ['seven words in a row', ferry.split(' ').slice(0, 7).join(' ')],
    ['the same words in another order', ferry.split(' ').reverse().join(' ')],
    ['a template that open splits share', publicTemplate],
    ['short gold that may stand anywhere', 'yes, it was the first one'],
    ['half an id', 'ferry 00018 and chapel 00017'],
    ['an empty file', ''],
    ['a digest', `sha256:${'0123456789abcdef'.repeat(4)}`],
    ['an integrity hash', `sha512-${base64(Uint8Array.from({ length: 64 }, (_, at) => at * 37))}`],
    ['long names', 'packages/contamination/src/words/create-token-reader/with/many/parts'],
    ['a rule', '-'.repeat(3000)],
    ['prose in gzip', gzipSync(prose)],
    ['prose in Parquet', parquet([{ name: 'text', data: [prose] }], 'SNAPPY')],
    ['numbers in Parquet', parquet([{ name: 'number', data: [1, 2, 3], type: 'INT32' }], 'SNAPPY')],
    ['a long text', prose.repeat(100)],
  ])('%s', async (_, content) => {
    expect(await scanner.scan('file', content)).toEqual({
      verdict: 'clean',
      findings: [],
      refusals: [],
    });
  });
});

describe('what cannot be read is refused:', async () => {
  const { ada } = await people('ada');
  const sealed = await sealedSums({ keys: { escrow: [ada.recipient] } });
  const age = sealed.files[1]?.bytes ?? new Uint8Array(0);
  const bomb = gzipSync(Buffer.alloc(3_000_000, ' '));
  const noise = crypto.getRandomValues(new Uint8Array(3000));
  test.each<[string, Uint8Array, string, string[]]>([
    ['unknown binary', Uint8Array.of(1, 2, 0, 3), 'unknown_binary', []],
    ['a zip file', Buffer.concat([Buffer.from('PK\x03\x04\x14\0'), noise]), 'unknown_binary', []],
    ['brotli', Uint8Array.from([0, ...brotliCompressSync(json)]), 'unknown_binary', []],
    [
      'an encoding that nobody told of',
      Buffer.from([...'привет, как дела'].map((c) => (c.charCodeAt(0) & 0x7f) | 0x80)),
      'unknown_encoding',
      [],
    ],
    ['an image that nobody declared', png(), 'undeclared_image', []],
    ['gzip that was cut off', gzipSync(prose).subarray(0, 60), 'damaged', ['gzip']],
    ['gzip with something behind', Buffer.concat([gzipSync('x'), noise]), 'damaged', ['gzip']],
    ['zstd that was cut off', zstd(prose).subarray(0, 60), 'damaged', ['zstd']],
    [
      'Parquet that was cut off',
      parquet([{ name: 'a', data: ['x'] }], 'SNAPPY').subarray(0, 40),
      'damaged',
      ['parquet'],
    ],
    ['more than a packed file may hold', bomb, 'damaged', ['gzip']],
    [
      'base64 of nothing that can be read',
      Buffer.from(base64(noise)),
      'unknown_binary',
      ['base64'],
    ],
    [
      'an age file that is none',
      Buffer.from('age-encryption.org/v1\n-> X25519 abc\n'),
      'no_age_file',
      [],
    ],
    [
      'text behind the header of an age file',
      Buffer.concat([age.subarray(0, Buffer.from(age).indexOf('\n---') + 49), Buffer.from(prose)]),
      'no_age_file',
      [],
    ],
    [
      'too much in too much',
      [...Array(8)].reduce((inner: Uint8Array) => gzipSync(inner), gzipSync('x')),
      'too_deep',
      Array(7).fill('gzip'),
    ],
  ])('%s', async (_, content, reason, through) => {
    const decoders = nodeDecoders({ mostBytes: 2_000_000 });
    const strict = createLeakScanner(fingerprints, key, { decoders });
    const { verdict, refusals } = await strict.scan('file', content);
    expect({ verdict, refusals }).toMatchObject({
      verdict: 'refused',
      refusals: [{ path: 'file', reason, through }],
    });
  });

  test('a sealed file is none of them', async () => {
    for (const { path, bytes } of sealed.files) {
      expect(await scanner.scan(path, bytes)).toMatchObject({ verdict: 'clean' });
      expect(await scanner.scan('a.md', `bytes: ${base64(bytes)}`)).toMatchObject({
        verdict: 'clean',
      });
    }
  });

  test('a packed file without a decoder', async () => {
    const { scan } = createLeakScanner(fingerprints, key);
    for (const content of [
      gzipSync(json),
      zstd('x'),
      parquet([{ name: 'a', data: ['x'] }], 'SNAPPY'),
    ]) {
      expect(await scan('file', content)).toMatchObject({
        verdict: 'refused',
        refusals: [{ reason: 'no_decoder' }],
      });
    }
  });

  test('more of base64 than is held, and nothing behind it is missed', async () => {
    async function* open() {
      for (let piece = 0; piece < 66; piece += 1) yield new Uint8Array(1 << 20).fill(0x41);
      yield Buffer.from(` ${ferry}`);
    }
    const { findings, refusals } = await scanner.scan('file', { bytes: 67 << 20, open });
    expect(findings[0]?.offset).toBe((66 << 20) + 1);
    expect(refusals).toMatchObject([{ reason: 'too_large', through: ['base64'] }]);
  });

  test('what is packed much too tightly, whatever its size', async () => {
    const { scan } = createLeakScanner(fingerprints, key, {
      decoders: nodeDecoders({ mostBytes: 200_000 }),
    });
    const numbers = Array.from({ length: 100_000 }, (_, at) => (at * 7919).toString(36)).join(' ');
    for (const pack of [gzipSync, zstd]) {
      expect(await scan('file', pack(numbers))).toMatchObject({ verdict: 'clean' });
    }
    expect((await scan('file', gzipSync(' '.repeat(500_000)))).refusals[0]?.reason).toBe('damaged');
  });

  test('an image, until it is declared by its digest', async () => {
    const { digestBytes } = await import('../commitment/digest-bytes.ts');
    const { scan } = createLeakScanner(fingerprints, key, { declared: [digestBytes(png())] });
    expect((await scan('plot.png', png())).verdict).toBe('clean');
    expect((await scan('plot.png', Buffer.concat([png(), Uint8Array.of(1)]))).verdict).toBe(
      'refused',
    );
  });
});

test('nothing that is returned holds a sealed word or the key', async () => {
  const contents = [
    json,
    gzipSync(json),
    base64(json),
    Buffer.concat([Uint8Array.of(0), Buffer.from(json)]),
  ];
  const results = await Promise.all(
    contents.map((content) => scanner.scan(`${row?.id}.json`, content)),
  );
  const said = JSON.stringify([results, fingerprints]).toLowerCase();
  const words =
    JSON.stringify(sealedRows)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{5,}/gu) ?? [];
  const secrets = [...words, Buffer.from(key).toString('hex'), base64(key).toLowerCase()];
  expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  expect(leftOut).toBe(2);
});

test('fingerprints open with their own key alone, and not when they were changed', () => {
  const other = new Uint8Array(32);
  const message = 'the key does not open the fingerprints: nothing would be found with it';
  expect(() => createLeakScanner(fingerprints, other)).toThrow(new RangeError(message));
  const sealed = fingerprints.sealed.replace(/^..../, 'AAAA');
  expect(() => createLeakScanner({ ...fingerprints, sealed }, key)).toThrow(
    new RangeError(message),
  );
  expect(() => buildFingerprints(sealedRows, new Uint8Array(16))).toThrow(
    new RangeError(
      'the key has 16 bytes: fingerprints under a key that can be guessed can be read, so 32 are needed',
    ),
  );
});

test('equal rows have equal fingerprints, and their size tells little', () => {
  const build = (rows = sealedRows) => buildFingerprints(rows, key).fingerprints.sealed;
  expect(build()).toBe(build());
  expect(build(sealedRows.slice(1))).toHaveLength(build().length);
  expect(build([...sealedRows].reverse())).toBe(build());
});

function parquet(
  columnData: ColumnSource[],
  codec: 'UNCOMPRESSED' | 'SNAPPY' | 'GZIP',
): Uint8Array {
  const options = {
    columnData,
    codec,
    compressors: { GZIP: (bytes: Uint8Array) => gzipSync(bytes) },
  };
  return Buffer.concat([new Uint8Array(parquetWriteBuffer(options))]);
}

/** A frame of blocks that are stored as they are. */
function zstd(text: string): Buffer {
  const bytes = Buffer.from(text);
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0]);
  header.writeUInt32LE(bytes.length, 5);
  const block = Buffer.alloc(3);
  block.writeUIntLE((bytes.length << 3) | 1, 0, 3);
  return Buffer.concat([header, block, bytes]);
}

function skippable(text: string): Buffer {
  const header = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
  header.writeUInt32LE(Buffer.byteLength(text), 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

function utf32(text: string): Buffer {
  const bytes = Buffer.alloc(4 * [...text].length);
  [...text].forEach((character, at) => {
    bytes.writeUInt32LE(character.codePointAt(0) ?? 0, 4 * at);
  });
  return bytes;
}

function png(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
}
