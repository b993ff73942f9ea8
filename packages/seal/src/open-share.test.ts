import { expect, test } from 'vitest';
import { open, openShare } from './index.ts';
import { people } from './testing/people.ts';
import { sealedSums, sums } from './testing/sealed-sums.ts';

const { anna, ben, carla, dora } = await people('anna', 'ben', 'carla', 'dora');
const holders = [anna, ben, carla].map(({ recipient }) => recipient);
const { files } = await sealedSums({ keys: { quorum: { threshold: 2, holders } } });

test('holders hand over shares, and enough of them open the split', async () => {
  const opened = await Promise.all([anna, carla].map(({ identity }) => openShare(files, identity)));
  const shares = opened.flatMap((share) => (share.ok ? [share.value] : []));
  const split = await open(files, { kind: 'shares', shares });
  expect(split.ok && split.value.parts.prompts?.ids).toEqual(sums().map(({ id }) => id));
});

test.each([
  ['somebody who holds none', dora.identity, 'wrong_key'],
  ['a recipient', anna.recipient, 'invalid_key'],
])('%s gets nothing', async (_, identity, code) => {
  const share = await openShare(files, identity);
  expect(share).toMatchObject({ ok: false, issues: [{ code }] });
  expect(JSON.stringify(share)).not.toContain(identity);
});

test('a share that was changed is refused', async () => {
  const altered = files.map(({ path, bytes }) => {
    const changed = Uint8Array.from(bytes);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    return { path, bytes: path.includes('share-1') ? changed : bytes };
  });
  const share = await openShare(altered, anna.identity);
  expect(share).toMatchObject({ ok: false, issues: [{ code: 'tampered_ciphertext' }] });
});
