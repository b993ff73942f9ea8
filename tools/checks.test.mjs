import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const places = mkdtempSync(join(tmpdir(), 'checks-'));
let folder = places;

beforeEach(() => {
  folder = mkdtempSync(join(places, 'case-'));
});

afterAll(() => rmSync(places, { recursive: true }));

describe('check-lockfile', () => {
  test.each([
    ['a version', 'zod@4.6.7:\n  resolution: {integrity: sha512-x}\n', 0, 'names no host'],
    ['a tarball', 'a:\n  tarball: https://host/a.tgz\n', 1, 'pnpm-lock.yaml:2: tarball: https'],
    ['a notice', 'a:\n  deprecated: see https://host\n', 1, 'a version that is not deprecated'],
  ])('%s', (_, lockfile, status, output) => {
    write('pnpm-lock.yaml', lockfile);
    expect(run('check-lockfile.mjs', folder)).toEqual({
      status,
      output: expect.stringContaining(output),
    });
  });
});

describe('check-hosts', () => {
  // Put together here so that this file itself names no host and no machine's path.
  const registry = ['registry', 'npmjs', 'org'].join('.');
  test.each([
    ['a document', 'See https://json-schema.org/home/index.html and ./work/notes.', 0, 'name no'],
    [
      'a registry',
      `resolved "https://${registry}/zod"`,
      1,
      'notes.txt:1: names a package registry',
    ],
    ['a home folder', `cd ${['', 'home', 'kim'].join('/')}`, 1, 'names a path of one machine'],
    ['a temporary path', `cat "${['', 'tmp', 'out.txt'].join('/')}"`, 1, 'names a temporary path'],
  ])('%s', (_, text, status, output) => {
    spawnSync('git', ['init', '--quiet'], { cwd: folder });
    write('notes.txt', text);
    expect(run('check-hosts.mjs', folder)).toEqual({
      status,
      output: expect.stringContaining(output),
    });
  });
});

describe('check-layers', () => {
  const manifest = (name, kind, dependency) => ({
    name: `@tenacious-bench/${name}`,
    [kind]: { [`@tenacious-bench/${dependency}`]: 'workspace:^', zod: '^4.0.0' },
  });
  test.each([
    ['down', manifest('scorer', 'dependencies', 'text'), 0, 'only on packages of lower layers'],
    ['down, past a line', manifest('cli', 'dependencies', 'stats'), 0, 'lower layers'],
    ['tools, for tests', manifest('text', 'devDependencies', 'tools'), 0, 'lower layers'],
    ['tools, for users', manifest('text', 'dependencies', 'tools'), 1, 'has no layer'],
    ['along its line', manifest('text', 'dependencies', 'schema'), 1, 'it is on layer 0'],
    ['up, for tests', manifest('scorer', 'devDependencies', 'tenacious'), 1, 'it is on layer 2'],
    ['up, as a peer', manifest('schema', 'peerDependencies', 'cli'), 1, 'it is on layer 4'],
    ['a newcomer', manifest('newcomer', 'dependencies', 'text'), 1, 'newcomer has no layer'],
  ])('%s', (_, content, status, output) => {
    write('packages/one/package.json', JSON.stringify(content));
    expect(run('check-layers.mjs', folder)).toEqual({
      status,
      output: expect.stringContaining(output),
    });
  });
});

describe('count-tests', () => {
  const passing = { name: 'src/a.test.ts', status: 'passed', assertionResults: [{}] };
  const report = (changes) => ({
    numTotalTests: 3,
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [passing],
    ...changes,
  });
  test.each([
    ['all pass', report({}), 0, '3 passed, 0 failed\n'],
    ['one fails', report({ numPassedTests: 2, numFailedTests: 1 }), 1, '2 passed, 1 failed\n'],
    [
      'one is skipped',
      report({ numPassedTests: 2, numPendingTests: 1 }),
      1,
      '2 passed, 1 failed\n',
    ],
    [
      'a file does not load',
      report({
        testResults: [
          passing,
          {
            name: 'src/b.test.ts',
            status: 'failed',
            message: 'no such module',
            assertionResults: [],
          },
        ],
      }),
      1,
      '3 passed, 1 failed\n',
    ],
    ['no tests', report({ numTotalTests: 0, numPassedTests: 0 }), 1, '0 passed, 1 failed\n'],
    ['no report', undefined, 1, '0 passed, 1 failed\n'],
  ])('%s', (_, content, status, total) => {
    write('packages/one/package.json', JSON.stringify({ scripts: { test: 'vitest run' } }));
    if (content) write('packages/one/.vitest/report.json', JSON.stringify(content));
    const counted = run('count-tests.mjs', '--folder', folder);
    expect(counted.status).toBe(status);
    expect(counted.output.split('\n').slice(-2).join('\n')).toBe(total);
  });

  test('says which test failed and why, with the seed and without the trace', () => {
    const failed = {
      fullName: 'a tree keeps its rows',
      status: 'failed',
      failureMessages: [
        'Error: Property failed after 3 tests\n{ seed: -42 }\n    at check (a.ts:1:2)',
      ],
    };
    const file = { ...passing, name: join(folder, 'packages/one/src/a.test.ts') };
    const testResults = [{ ...file, status: 'failed', assertionResults: [{}, failed] }];
    const content = report({ numPassedTests: 2, numFailedTests: 1, testResults });
    write('packages/one/package.json', JSON.stringify({ scripts: { test: 'vitest run' } }));
    write('packages/one/.vitest/report.json', JSON.stringify(content));
    expect(run('count-tests.mjs', '--folder', folder).output).toBe(
      [
        'FAILED packages/one/src/a.test.ts > a tree keeps its rows',
        '  Error: Property failed after 3 tests',
        '  { seed: -42 }',
        '',
        'packages/one  2 passed, 1 failed',
        '2 passed, 1 failed',
        '',
      ].join('\n'),
    );
  });

  test('adds the stranger test and the checks of .ci/run', () => {
    write('packages/one/package.json', JSON.stringify({ scripts: { test: 'vitest run' } }));
    write('packages/one/.vitest/report.json', JSON.stringify(report({})));
    write('tools/.vitest/stranger.json', JSON.stringify({ passed: 40, failed: 1 }));
    const counted = run('count-tests.mjs', '--folder', folder, '--checks', '13,2');
    expect(counted.output).toMatch(/\n56 passed, 3 failed\n$/);
    expect(counted.status).toBe(1);
  });
});

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(script, ...args) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
