import { createRequire } from 'node:module';
import { digest } from '@tenacious-bench/schema';

/** The digest of the scorer's name and version, to which a sealed split is bound. */
export function scorerDigest(): string {
  const manifest = createRequire(import.meta.url)('@tenacious-bench/scorer/package.json');
  return digest({ name: manifest.name, version: manifest.version });
}
