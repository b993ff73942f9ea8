// Runs main.mjs of the example in the current folder and compares what it prints with expected.txt.
// Usage: node ../../tools/run-example.mjs [--update]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const run = spawnSync(process.execPath, ['main.mjs'], { encoding: 'utf8' });
if (run.status !== 0) stop(`main.mjs exited with ${run.status}\n${run.stderr}`);
if (process.argv.includes('--update')) writeFileSync('expected.txt', run.stdout);
const expected = readFileSync('expected.txt', 'utf8');
if (run.stdout !== expected) {
  stop(
    `main.mjs no longer prints expected.txt; it prints:\n${run.stdout}\nnode ../../tools/run-example.mjs --update accepts that`,
  );
}
process.stdout.write(run.stdout);

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
