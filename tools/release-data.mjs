// Builds data/release, the released data, from packages/tenacious and data/source: pnpm release:data
// With `seal` it makes the held-out split of a new version first, which happens once for each: pnpm release:data seal
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildData } from './release-data/build-data.mjs';
import { keepSealed } from './release-data/keep-sealed.mjs';
import { sealData } from './release-data/seal-data.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const program = join(repository, 'packages/cli/bin/tbench.mjs');
const data = join(repository, 'data');
// Readable by its owner alone: rows that are to be held out lie there for a moment.
const work = mkdtempSync(join(tmpdir(), 'release-data-'));

try {
  await build(process.argv[2] === 'seal' ? await seal() : kept());
  console.log('data/release is built; look at the difference, and commit it');
} catch (error) {
  console.error(`release-data: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

async function seal() {
  const facts = readFileSync(join(data, 'source/release.yaml'), 'utf8');
  const version = /^version: (\S+)$/m.exec(facts)?.[1];
  const commitment = join(data, 'release/sealed/commitment.json');
  const isSealed =
    existsSync(commitment) &&
    JSON.parse(readFileSync(commitment, 'utf8')).release.version === version;
  if (isSealed)
    throw new Error(`${version} is sealed already: raise the version in data/source/release.yaml`);
  const untilDate = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
  return sealData(tbench, { repository, work: join(work, 'seal'), version, untilDate });
}

function kept() {
  keepSealed(join(data, 'release'), join(work, 'kept'));
  return join(work, 'kept');
}

async function build(heldOut) {
  const [out, runs] = [join(work, 'release'), join(work, 'runs')];
  await buildData(tbench, { repository, heldOut, work: join(work, 'build'), out, runs });
  for (const [from, to] of [
    [out, 'release'],
    [runs, 'runs'],
  ]) {
    rmSync(join(data, to), { recursive: true, force: true });
    cpSync(from, join(data, to), { recursive: true });
  }
}

// `mayFind`: that something was found is an answer and no failure. What a command prints may name rows that are held
// out, so only the one line of a failure is repeated.
async function tbench(args, { mayFind = false } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const isDone = status === 0 || (status === 1 && mayFind);
  if (!isDone) throw new Error(`tbench ${args[0]} ended with ${status}: ${lastLine(stderr)}`);
  return stdout;
}

function lastLine(text) {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
