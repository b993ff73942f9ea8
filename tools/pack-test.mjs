// Uses the packages as somebody would who knows only what is published: packs each one, installs
// the tarballs with npm in an empty folder, imports, calls, type-checks and bundles them, on every
// supported Node and in a browser. Needs a build first. See
// docs/decisions/0005-packages-tested-as-a-stranger.md.
// Usage: node tools/pack-test.mjs [--keep]
import { deepStrictEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTypes } from './stranger/check-types.mjs';
import { command } from './stranger/command.mjs';
import { createLedger } from './stranger/ledger.mjs';
import { installNodes } from './stranger/node-versions.mjs';
import { codeEntries, pack, publishedPackages } from './stranger/packages.mjs';
import { bundleForBrowser, runInBrowser } from './stranger/run-in-browser.mjs';
import { runInNode, writeNodeProgram } from './stranger/run-in-node.mjs';
import { snippets } from './stranger/snippets.mjs';
import { tarballChecks } from './stranger/tarball-checks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'stranger-'));
const folder = join(place, 'empty');
const { check, counts } = createLedger();

const packed = await packAll();
await installTarballs(packed);
await runOnEveryNode(packed);
await runInChromium(packed.filter(({ snippet }) => snippet?.isPure));
for (const entry of packed) await typeCheck(entry);
finish();

async function packAll() {
  const found = [];
  for (const published of publishedPackages(root)) {
    const { name } = published;
    const contents = await check(`${name}: packs`, () => pack(root, published, place));
    if (!contents) continue;
    for (const [claim, run] of tarballChecks) {
      await check(`${name}: ${claim}`, () => run({ ...contents, root }));
    }
    const snippet = await check(`${name}: has a call to try`, () => snippetOf(name));
    found.push({ ...contents, name, snippet, specifiers: codeEntries(contents.manifest) });
  }
  return found;
}

function snippetOf(name) {
  const snippet = snippets[name];
  if (!snippet) throw new Error('add one to tools/stranger/snippets.mjs');
  return { ...snippet, file: `./call-${name.split('/').at(-1)}.mjs` };
}

async function installTarballs(entries) {
  mkdirSync(folder);
  const tarballs = entries.map(({ tarball }) => tarball);
  await check('npm installs the tarballs', () =>
    command('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], {
      cwd: folder,
    }),
  );
  await check('npm finds no dependency missing', () => command('npm', ['ls'], { cwd: folder }));
  writeNodeProgram(folder);
  for (const { snippet } of entries) {
    if (snippet) writeFileSync(join(folder, snippet.file), snippet.code);
  }
}

async function runOnEveryNode(entries) {
  const current = { version: process.versions.node, bin: dirname(process.execPath) };
  const others = await check('npm installs the other Node releases', () =>
    installNodes(join(place, 'nodes')),
  );
  for (const { version, bin } of [current, ...(others ?? [])]) {
    const results = await check(`node ${version}: starts`, () =>
      runInNode({ bin, folder, specifiers: entries.flatMap(importsOf) }),
    );
    for (const entry of entries) await checkResults(`node ${version}`, entry, results ?? {});
    for (const entry of entries) await runCommands(version, bin, entry);
  }
}

function importsOf({ specifiers, snippet }) {
  return snippet ? [...specifiers, snippet.file] : specifiers;
}

async function checkResults(where, { name, specifiers, snippet }, results) {
  for (const specifier of specifiers) {
    await check(`${where}: imports ${specifier}`, () => requireExports(results[specifier]));
    await check(`${where}: requires ${specifier}`, () => requireSame(results[specifier]));
  }
  if (!snippet) return;
  await check(`${where}: calls ${name}`, () => {
    const { value } = requireResult(results[snippet.file]);
    deepStrictEqual(value, snippet.expected);
  });
}

function requireExports(result) {
  if (requireResult(result).exports === 0) throw new Error('it exports nothing');
}

/** A CommonJS program must get the very module that an import gets, not a second copy. */
function requireSame(result) {
  if (!requireResult(result).same) throw new Error('require gives something else than import');
}

function requireResult(result) {
  if (!result) throw new Error('no result');
  if (result.error) throw new Error(result.error);
  return result;
}

async function runCommands(version, bin, { manifest }) {
  for (const name of Object.keys(manifest.bin ?? {})) {
    const run = (flag) =>
      command(join(folder, 'node_modules/.bin', name), [flag], {
        cwd: folder,
        env: { PATH: `${bin}:${process.env.PATH}` },
      });
    await check(`node ${version}: ${name} --version`, () => {
      deepStrictEqual(run('--version').trim(), manifest.version);
    });
    await check(`node ${version}: ${name} --help`, () => {
      if (!run('--help').includes(name)) throw new Error('the help does not name the command');
    });
  }
}

async function runInChromium(entries) {
  const bundles = [];
  for (const { name, specifiers, snippet } of entries) {
    const bundle = await check(`browser: bundles ${name}`, () =>
      bundleForBrowser({
        folder,
        name,
        specifiers: specifiers.filter((specifier) => !snippet.notPure?.includes(specifier)),
        snippet: snippet.file,
      }),
    );
    if (bundle) bundles.push(bundle);
  }
  const results = await check('browser: opens a page', () => runInBrowser({ folder, bundles }));
  for (const { name, snippet } of entries) {
    await check(`browser: calls ${name}`, () => {
      const { value } = requireResult(results?.[name] ?? results?.page);
      deepStrictEqual(value, snippet.expected);
    });
  }
}

async function typeCheck({ name, specifiers, snippet }) {
  await check(`types: ${name}`, () =>
    checkTypes({ folder, name, specifiers, code: snippet?.code ?? '', types: [] }),
  );
}

function finish() {
  const report = join(root, 'tools/.vitest/stranger.json');
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, `${JSON.stringify(counts)}\n`);
  if (process.argv.includes('--keep')) console.log(`kept ${place}`);
  else rmSync(place, { recursive: true, force: true });
  console.log(`stranger: ${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0) process.exitCode = 1;
}
