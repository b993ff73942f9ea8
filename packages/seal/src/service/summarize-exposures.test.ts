import { expect, test } from 'vitest';
import {
  type Exposure,
  exposureEntry,
  sealCommitmentDigest,
  summarizeExposures,
} from '../index.ts';
import { exposureLedger } from '../testing/exposure-ledger.ts';
import { people } from '../testing/people.ts';
import { sealedSums, sums } from '../testing/sealed-sums.ts';

const { ada } = await people('ada');
const { commitment } = await sealedSums({ rows: sums(4), keys: { escrow: [ada.recipient] } });
const own = sealCommitmentDigest(commitment);

function ledgerOf(...shown: (readonly [string, string, readonly number[], string?])[]) {
  const exposures = shown.map(([at, shownTo, leaves, of = own]): Exposure => {
    return { at, shownTo, leaves: [...leaves], commitment: of };
  });
  return exposureLedger(exposures);
}

test('each row is fresh, or shown to so many since its first day', () => {
  const ledger = ledgerOf(
    ['2026-05-06', 'vendor-x', [0, 1]],
    ['2026-05-04', 'vendor-y', [1]],
    ['2026-05-07', 'vendor-x', [1, 2]],
    ['2026-05-01', 'vendor-z', [3], `sha256:${'0'.repeat(64)}`],
  );
  expect(summarizeExposures(ledger, { commitment, limit: 1 })).toEqual({
    rows: [
      { leaf: 0, shownTo: 1, since: '2026-05-06' },
      { leaf: 1, shownTo: 2, since: '2026-05-04' },
      { leaf: 2, shownTo: 1, since: '2026-05-07' },
      { leaf: 3, shownTo: 0 },
    ],
    fresh: 1,
    retire: [1],
  });
});

test.each([
  [{ at: 'yesterday' }, 'at'],
  [{ shownTo: 'Ada Lovelace' }, 'shownTo'],
  [{ leaves: [-1] }, 'leaves[0]'],
  [{ leaves: [] }, 'leaves'],
  [{ commitment: 'sums' }, 'commitment'],
])('an entry with %j is not written', (wrong, path) => {
  const right = { at: '2026-05-04', shownTo: 'vendor-x', commitment: own, leaves: [0] };
  expect(() => exposureEntry([], { ...right, ...wrong })).toThrow(`${path} cannot be written down`);
});
