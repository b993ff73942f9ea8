import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies what was sealed once out of a release, so that the next build can take it as it is: sealing again gives other
 * bytes, and looks like rows that were exchanged.
 */
export function keepSealed(release, folder) {
  mkdirSync(folder, { recursive: true });
  const sealed = join(release, 'sealed');
  for (const name of readdirSync(sealed)) copyFileSync(join(sealed, name), join(folder, name));
  copyFileSync(join(release, 'provenance/contamination.json'), join(folder, 'contamination.json'));
  const manifest = JSON.parse(readFileSync(join(release, 'provenance/manifest.json'), 'utf8'));
  const splits = manifest.splits.filter(({ state }) => state === 'sealed');
  writeFamilies(folder, Object.fromEntries(splits.map(({ name, families }) => [name, families])));
}

/** Notes how many families are behind each sealed split: nobody can count them any more. */
export function writeFamilies(folder, families) {
  writeFileSync(join(folder, 'families.json'), `${JSON.stringify(families)}\n`);
}
