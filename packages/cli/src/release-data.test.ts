import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSealCommitment, roundTimeMs } from '@tenacious-bench/seal';
import { buildData, type Tbench } from '@tenacious-bench/tools/build-data';
import { keepSealed } from '@tenacious-bench/tools/keep-sealed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exitCodes } from './exit-codes.ts';
import { main } from './main.ts';
import { nodeWorld } from './node-world.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const data = join(repository, 'data');
const release = join(data, 'release');

async function run(args: readonly string[]) {
  const [printed, errors]: [string[], string[]] = [[], []];
  const code = await main(args, {
    ...nodeWorld(),
    ...{ hasColour: false, showProgress: () => {} },
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
  });
  return { code, printed: printed.join('\n'), errors: errors.join('\n') };
}

const tbench: Tbench = async (args, { mayFind = false } = {}) => {
  const { code, printed, errors } = await run(args);
  if (code === exitCodes.done || (mayFind && code === exitCodes.failed)) return printed;
  throw new Error(`tbench ${args.join(' ')} ended with ${code}: ${errors}`);
};

let work: string;
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'release-data-test-'));
  const heldOut = join(work, 'kept');
  keepSealed(release, heldOut);
  const [out, runs] = [join(work, 'release'), join(work, 'runs')];
  await buildData(tbench, { repository, heldOut, work: join(work, 'build'), out, runs });
}, 300_000);
afterAll(() => rmSync(work, { recursive: true }));

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

// pnpm release:data brings data/ up to date. Where the open tasks themselves have changed, that is another version, with
// another held-out split: see data/README.md.
test.each(['release', 'runs'])('data/%s is, byte for byte, what the repository builds', (name) => {
  const [kept, built] = [filesIn(join(data, name)), filesIn(join(work, name))];
  expect([...built.keys()]).toEqual([...kept.keys()]);
  const others = [...kept].filter(([path, bytes]) => !built.get(path)?.equals(bytes));
  expect(others.map(([path]) => path)).toEqual([]);
});

test('every gate lets the release through, but for the scan that needs a key that nobody has', async () => {
  const releases = join(work, 'releases.jsonl');
  const { printed } = await run(['release', 'check', release, '--releases', releases, '--json']);
  const { gates }: { gates: { gate: string; state: string }[] } = JSON.parse(printed);
  expect(gates).toHaveLength(13);
  expect(gates.filter(({ state }) => state !== 'passed')).toMatchObject([
    { gate: 'leak', state: 'could_not_run' },
  ]);
});

test('the sealed split is the one that was committed to, for the escrow and a year', async () => {
  const sealed = await run(['seal', 'verify', join(release, 'sealed')]);
  expect(sealed.code).toBe(exitCodes.done);
  const file = readFileSync(join(release, 'sealed/commitment.json'), 'utf8');
  const parsed = parseSealCommitment(JSON.parse(file));
  if (!parsed.ok) throw new Error('data/release/sealed/commitment.json is no commitment');
  const { keys, rows, split } = parsed.value;
  expect(split).toBe('held_out');
  expect(rows).toBeGreaterThan(100);
  expect(keys.map(({ kind }) => kind).sort()).toEqual(['escrow', 'time_lock']);
  const round = keys.flatMap((key) => (key.kind === 'time_lock' ? key.round : []))[0] ?? 0;
  expect(roundTimeMs(round)).toBeGreaterThan(Date.UTC(2027, 0, 1));
});

test('no held-out row lies open anywhere, and all of it is small', () => {
  // The commitment names the split, and holds no row.
  const files = [...filesIn(data)].filter(([path]) => path !== 'release/sealed/commitment.json');
  const open = files.filter(([, bytes]) => /"split":\s*"held_out"/.test(bytes.toString('latin1')));
  expect(open.map(([path]) => path)).toEqual([]);
  const bytes = files.reduce((sum, [, content]) => sum + content.length, 0);
  expect(bytes).toBeLessThan(3_000_000);
});
