// Adds up what Vitest and the stranger test reported, and the checks of .ci/run when their counts
// are given. A package with tests that left no report counts as a failure, and so does a skipped
// test: a run in which they are missing has not shown what it claims.
// Usage: node tools/count-tests.mjs [--checks PASSED,FAILED] [--folder FOLDER]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { checks: { type: 'string' }, folder: { type: 'string' } },
});
const folder = values.folder ?? fileURLToPath(new URL('..', import.meta.url));
const rows = [...suites().map(readVitest), ...readStranger(), ...readChecks(values.checks)];
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
    note,
  };
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
