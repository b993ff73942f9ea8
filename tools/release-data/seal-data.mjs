import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildData } from './build-data.mjs';
import { drawHeldOut } from './draw-held-out.mjs';
import { writeFamilies } from './keep-sealed.mjs';
import { makeOpenSplits } from './open-splits.mjs';
import { familiesIn } from './rows-file.mjs';

/**
 * Makes the held-out split of a version, once, and returns the folder of `work` in which it is sealed.
 *
 * It is compared with the open splits while it can be read, and every gate sees the whole release with it. The caller
 * removes `work`, where all else lies that only it may see.
 */
export async function sealData(tbench, { repository, work, version, untilDate }) {
  const open = await makeOpenSplits(tbench, {
    adversarial: join(repository, 'packages/tenacious/adversarial'),
    folder: join(work, 'open'),
  });
  const rows = await drawHeldOut(tbench, { open, folder: join(work, 'drawn') });
  const sealed = join(work, 'sealed');
  const scan = await sealRows(tbench, { rows, open, sealed, repository, version, untilDate, work });
  writeFamilies(sealed, { held_out: familiesIn(rows) });
  const report = ['--planted', '40', '--out', `${sealed}/contamination.json`];
  await tbench(['contamination', open.dev, rows, '--against', open.train, ...report]);
  await checkRelease(tbench, { repository, sealed, work, scan });
  return sealed;
}

/** The fingerprints and their key last as long as `work`: whoever opens the split can make new ones. */
async function sealRows(tbench, { rows, open, sealed, repository, version, untilDate, work }) {
  const recipient = readFileSync(join(repository, 'data/keys/escrow.recipient'), 'utf8').trim();
  const [fingerprints, key] = [join(work, 'fingerprints.json'), join(work, 'leak.key')];
  await tbench([
    ...['seal', 'commit', rows, '--release', `tenacious-bench@${version}`, '--out-dir', sealed],
    ...['--exclude', open.train, '--exclude', open.dev],
    ...['--escrow', recipient, '--until', untilDate],
    ...['--fingerprints', fingerprints, '--key-out', key],
  ]);
  return ['--fingerprints', fingerprints, '--key-file', key];
}

// The report names tasks of the held-out split; the one that was built has numbers in their place, and that one stays.
async function checkRelease(tbench, { repository, sealed, work, scan }) {
  const [out, runs] = [join(work, 'release'), join(work, 'runs')];
  await buildData(tbench, { repository, heldOut: sealed, work: join(work, 'again'), out, runs });
  copyFileSync(`${out}/provenance/contamination.json`, `${sealed}/contamination.json`);
  const releases = ['--releases', join(work, 'releases.jsonl')];
  await tbench(['release', 'check', out, ...releases, ...scan]);
}
