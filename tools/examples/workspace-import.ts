import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Namespace = Readonly<Record<string, unknown>>;

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

/**
 * An import that finds workspace packages by their published names and loads their sources, so
 * nothing has to be built, and every other package as the folder's own code would find it. A README
 * may show its package beside one that it does not depend on.
 */
export function createImporter(folder: string): (specifier: string) => Promise<Namespace> {
  const { resolve } = createRequire(join(folder, 'example.js'));
  return (specifier) => {
    if (isBuiltin(specifier)) return import(/* @vite-ignore */ specifier);
    const file = sourceOf(specifier) ?? pathToFileURL(resolve(specifier)).href;
    return import(/* @vite-ignore */ file);
  };
}

function sourceOf(specifier: string): string | undefined {
  for (const entry of readdirSync(packages)) {
    const manifest = readManifest(join(packages, entry));
    if (!manifest || !`${specifier}/`.startsWith(`${manifest.name}/`)) continue;
    const subpath = `.${specifier.slice(manifest.name.length)}`;
    const source = manifest.exports?.[subpath]?.['@tenacious-bench/source'];
    if (source) return join(packages, entry, source);
    throw new Error(`${specifier} is not among the exports of ${manifest.name}`);
  }
  return undefined;
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
