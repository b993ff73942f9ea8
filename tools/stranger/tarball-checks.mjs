import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What must hold of every packed package; each throws with what it found instead. */
export const tarballChecks = [
  ['holds a README and the licence', requireReadmeAndLicence],
  ['holds no tests', refuseTests],
  ['names no workspace range', refuseWorkspaceRanges],
  ['exports no source condition', refuseSourceCondition],
  ['has a file behind every export', requireExportTargets],
  ['has a source behind every source map', requireMappedSources],
  ['names no path of this machine', refuseMachinePaths],
];

function requireReadmeAndLicence({ files }) {
  refuse(
    ['README.md', 'LICENSE'].filter((file) => !files.includes(file)),
    'without',
  );
}

function refuseTests({ files }) {
  refuse(
    files.filter((file) => /\.test\.|(?:^|\/)(?:bench|test|fixtures)\//.test(file)),
    'holds',
  );
}

function refuseWorkspaceRanges({ manifest }) {
  const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies'];
  const ranges = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));
  refuse(
    ranges.filter(([, range]) => range.startsWith('workspace:')).map(([name]) => name),
    'a workspace range for',
  );
}

function refuseSourceCondition({ manifest }) {
  if (!JSON.stringify(manifest.exports).includes('@tenacious-bench/source')) return;
  throw new Error('publishConfig.exports did not replace the exports that tests use');
}

function requireExportTargets({ manifest, files }) {
  const targets = [manifest.exports, manifest.types, manifest.bin].flatMap(pathsIn);
  refuse(
    targets.filter((target) => !target.includes('*') && !files.includes(normalize(target))),
    'names the missing',
  );
}

function pathsIn(value) {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).flatMap(pathsIn);
}

function requireMappedSources({ unpacked, files }) {
  const missing = files
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => {
      const { sources } = JSON.parse(readFileSync(join(unpacked, file), 'utf8'));
      return sources
        .map((source) => normalize(join(dirname(file), source)))
        .filter((source) => !files.includes(source))
        .map((source) => `${source} (from ${file})`);
    });
  refuse(missing, 'maps to the missing');
}

function refuseMachinePaths({ unpacked, files, root }) {
  refuse(
    files.filter((file) => readFileSync(join(unpacked, file), 'utf8').includes(root)),
    `finds ${root} in`,
  );
}

function refuse(findings, what) {
  if (findings.length === 0) return;
  const rest = findings.length > 3 ? ` and ${findings.length - 3} more` : '';
  throw new Error(`${what} ${findings.slice(0, 3).join(', ')}${rest}`);
}
