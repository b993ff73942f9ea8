import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';

/** The packages that are published, in the order of their folders. */
export function publishedPackages(root) {
  return readdirSync(join(root, 'packages'))
    .map((entry) => join(root, 'packages', entry))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, ...readManifest(folder) }))
    .filter((entry) => !entry.private)
    .map(({ folder, name, version }) => ({ folder, name, version }));
}

/** Packs a package as a release would; returns the tarball and the folder it was unpacked to. */
export function pack(root, { folder, name }, into) {
  const { packageManager } = readManifest(root);
  const destination = join(into, name.replaceAll('/', '-'));
  mkdirSync(destination, { recursive: true });
  const args = ['--yes', packageManager, 'pack', '--pack-destination', destination];
  command('npx', args, { cwd: folder });
  const tarballs = readdirSync(destination).filter((file) => file.endsWith('.tgz'));
  if (tarballs.length !== 1) throw new Error(`pnpm pack left ${tarballs.length} tarballs`);
  const tarball = join(destination, tarballs[0]);
  command('tar', ['-xzf', tarball, '-C', destination]);
  const unpacked = join(destination, 'package');
  return { tarball, unpacked, manifest: readManifest(unpacked), files: filesUnder(unpacked) };
}

/** The specifiers that a package's exports offer for code: `name`, `name/subpath`. */
export function codeEntries({ name, exports }) {
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath]) => name + subpath.slice(1));
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
