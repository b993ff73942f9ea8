import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tarballChecks } from './tarball-checks.mjs';

const places = mkdtempSync(join(tmpdir(), 'tarballs-'));

afterAll(() => rmSync(places, { recursive: true }));

const sound = {
  'README.md': '# one',
  LICENSE: 'Apache License',
  'src/index.ts': 'export const one = 1;',
  'dist/index.js': 'export const one = 1;',
  'dist/index.d.ts': 'export declare const one = 1;',
  'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts'] }),
};
const manifest = {
  types: './dist/index.d.ts',
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  dependencies: { two: '^0.1.0' },
};
const source = { '.': { '@tenacious-bench/source': './src/index.ts' } };

test.each([
  ['nothing wrong', {}, {}, []],
  ['no README', { 'README.md': undefined }, {}, ['without README.md']],
  ['a test', { 'src/index.test.ts': '' }, {}, ['holds src/index.test.ts']],
  ['a bench', { 'bench/all.mjs': '' }, {}, ['holds bench/all.mjs']],
  [
    'a workspace range',
    {},
    { peerDependencies: { two: 'workspace:^' } },
    ['a workspace range for two'],
  ],
  ['the source condition', {}, { exports: source }, ['publishConfig.exports did not replace']],
  ['no file for an export', {}, { bin: { one: './bin/one.mjs' } }, ['missing ./bin/one.mjs']],
  ['no source for a map', { 'src/index.ts': undefined }, {}, ['missing src/index.ts']],
  ['a path of the machine', { 'dist/index.js': 'const a = "ROOT/x"' }, {}, ['ROOT in dist/index']],
])('%s', (_, changes, fields, wanted) => {
  const entry = packed({ ...sound, ...changes }, { ...manifest, ...fields });
  expect(complaintsAbout(entry)).toEqual(wanted.map((text) => expect.stringContaining(text)));
});

function packed(contents, fields) {
  const unpacked = mkdtempSync(join(places, 'one-'));
  const files = Object.keys(contents).filter((file) => contents[file] !== undefined);
  for (const file of files) {
    mkdirSync(dirname(join(unpacked, file)), { recursive: true });
    writeFileSync(join(unpacked, file), contents[file]);
  }
  return { unpacked, files, manifest: fields, root: 'ROOT' };
}

function complaintsAbout(entry) {
  return tarballChecks.flatMap(([, run]) => {
    try {
      run(entry);
      return [];
    } catch (error) {
      return [error.message];
    }
  });
}
