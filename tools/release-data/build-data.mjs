import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOpenSplits } from './open-splits.mjs';
import { digestOf, scoreAgents } from './score-agents.mjs';

/**
 * Builds the released data into `out`, and what its figures were read from into `runs`.
 *
 * Whatever is open is made from packages/tenacious, and equal sources give equal bytes. What is held out was sealed once
 * and is taken as it is.
 */
export async function buildData(tbench, { repository, heldOut, work, out, runs }) {
  const open = await makeOpenSplits(tbench, {
    adversarial: join(repository, 'packages/tenacious/adversarial'),
    folder: work,
  });
  requireCompared(open.train, heldOut);
  const baselines = await scoreAgents(tbench, { dev: open.dev, folder: runs });
  const plan = writePlan(join(repository, 'data/source'), {
    ...{ folder: join(work, 'plan'), inputs: open.inputs, runs, baselines, heldOut },
  });
  const sealed = ['--sealed', heldOut, '--contamination', `${heldOut}/contamination.json`];
  const releases = ['--releases', `${work}/releases.jsonl`];
  const splits = ['--splits', open.splits];
  await tbench(['release', 'build', plan, ...splits, ...sealed, ...releases, '--out', out]);
}

// The report of the contamination check is about bytes, and the rows that are held out cannot be compared again.
function requireCompared(train, heldOut) {
  const { reference } = readJson(`${heldOut}/contamination.json`);
  if (reference.shards.some(({ digest }) => digest === digestOf(train))) return;
  throw new Error(
    'the open tasks are not those that the held-out ones were compared with: raise the version in data/source/release.yaml and run "pnpm release:data seal"',
  );
}

function writePlan(source, { folder, inputs, runs, baselines, heldOut }) {
  mkdirSync(join(folder, 'runs'), { recursive: true });
  for (const [name, path] of Object.entries(inputs)) copyFileSync(path, join(folder, name));
  for (const name of ['dev-outputs.jsonl', 'dev-scores.json'])
    copyFileSync(join(runs, name), join(folder, 'runs', name));
  const { canary } = readJson(`${heldOut}/commitment.json`);
  const facts = {
    canary: `tenacious-bench canary ${canary.release}`,
    sealedFamilies: readJson(`${heldOut}/families.json`),
  };
  extend(join(source, 'release.yaml'), join(folder, 'release.yaml'), facts);
  extend(join(source, 'answers.yaml'), join(folder, 'answers.yaml'), { baselines });
  return folder;
}

// JSON is YAML, so that nothing here has to understand what a person wrote.
function extend(from, to, fields) {
  const lines = Object.entries(fields).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}\n`,
  );
  writeFileSync(to, readFileSync(from, 'utf8') + lines.join(''));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
