// Adds up what Vitest and the stranger test reported, and the checks of .ci/run when their counts
// are given. A package with tests that left no report counts as a failure, and so does a skipped
// test: a run in which they are missing has not shown what it claims. What failed is told above the
// counts, with its reason, because the place where it happened is thousands of lines further up.
// Usage: node tools/count-tests.mjs [--checks PASSED,FAILED] [--folder FOLDER]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { checks: { type: 'string' }, folder: { type: 'string' } },
});
const listed = 10;
const folder = values.folder ?? fileURLToPath(new URL('..', import.meta.url));
const rows = [...suites().map(readVitest), ...readStranger(), ...readChecks(values.checks)];
for (const { failures = [] } of rows)
  for (const { test, message } of failures.slice(0, listed))
    console.log(`FAILED ${test}\n${firstLines(message)}\n`);
const width = Math.max(...rows.map(({ name }) => name.length));
for (const { name, passed, failed, note = '' } of rows) {
  console.log(`${name.padEnd(width)}  ${passed} passed, ${failed} failed${note}`);
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;

/** The workspace packages whose manifest has a test script. */
function suites() {
  const packages = readdirSync(join(folder, 'packages')).map((entry) => join('packages', entry));
  return [...packages, 'tools'].filter((path) => {
    const manifest = join(folder, path, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test;
  });
}

function readVitest(name) {
  const report = readReport(join(folder, name, '.vitest/report.json'));
  if (!report?.numTotalTests) return { name, passed: 0, failed: 1, note: ' (no test was run)' };
  const empty = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const note = skipped > 0 ? ` (${skipped} of them skipped)` : '';
  return {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests + empty + skipped,
    failures: report.testResults.flatMap((file) => failuresIn(file)),
    note,
  };
}

function failuresIn({ name, status, message, assertionResults }) {
  const file = relative(folder, name);
  if (status === 'failed' && assertionResults.length === 0) return [{ test: file, message }];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages }) => ({
      test: `${file} > ${fullName}`,
      message: failureMessages.join('\n'),
    }));
}

// The reason, and of a random test its seed; the trace is of no use here.
function firstLines(message) {
  const lines = message.split('\n').filter((line) => !/^\s+at /.test(line));
  return lines
    .slice(0, 12)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n');
}

function readStranger() {
  const report = readReport(join(folder, 'tools/.vitest/stranger.json'));
  return report ? [{ name: 'stranger', ...report }] : [];
}

function readChecks(counts) {
  if (counts === undefined) return [];
  const [passed, failed] = counts.split(',').map(Number);
  return [{ name: 'checks of .ci/run', passed, failed }];
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
