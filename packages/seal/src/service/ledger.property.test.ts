import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ExposureEntry,
  exposureEntry,
  ledgerHead,
  parseExposureLedger,
  parseQueryLedger,
} from '../index.ts';
import { exposureLedger } from '../testing/exposure-ledger.ts';
import { people } from '../testing/people.ts';
import { sealedSums, sums } from '../testing/sealed-sums.ts';
import { answers, sumService } from '../testing/sum-service.ts';

const commitment = `sha256:${'c'.repeat(64)}`;
const exposure = fc.record({
  at: fc.constantFrom('2026-05-04', '2026-05-05T09:00:00Z'),
  shownTo: fc.constantFrom('vendor-x', 'vendor-y', 'rater-1'),
  commitment: fc.constant(commitment),
  leaves: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 5 }),
});
const ledger = fc.array(exposure, { minLength: 1, maxLength: 8 }).map(exposureLedger);

test('a ledger reads as it was written', () => {
  fc.assert(
    fc.property(ledger, (entries) => {
      const kept: unknown[] = JSON.parse(JSON.stringify(entries));
      expect(parseExposureLedger(kept, { head: ledgerHead(entries) })).toEqual({
        ok: true,
        value: entries,
      });
    }),
  );
});

test('any entry that is changed, removed, moved, doubled or added is found', () => {
  fc.assert(
    fc.property(ledger, fc.nat(), fc.nat(), exposure, (entries, seed, other, added) => {
      const head = ledgerHead(entries);
      const at = seed % entries.length;
      const to = other % entries.length;
      const entry = entries[at];
      if (entry === undefined) throw new Error('no entry');
      const altered: (readonly ExposureEntry[])[] = [
        entries.toSpliced(at, 1),
        entries.toSpliced(at, 0, entry),
        entries.with(at, { ...entry, shownTo: 'nobody' }),
        entries.with(at, { ...entry, leaves: [...entry.leaves, 99] }),
        [...entries, exposureEntry(entries, added)],
        entries.slice(0, at),
      ];
      if (at !== to) altered.push(entries.toSpliced(at, 1).toSpliced(to, 0, entry));
      for (const ledger of altered) expect(parseExposureLedger(ledger, { head }).ok).toBe(false);
    }),
  );
});

test('a chain that was forged anew up to its end does not end in the head that was kept', () => {
  const said = { at: '2026-05-04', commitment, leaves: [1] };
  const honest = [exposureEntry([], { ...said, shownTo: 'vendor-x' })];
  const forged = [exposureEntry([], { ...said, shownTo: 'nobody' })];
  expect(parseExposureLedger(forged, { head: ledgerHead(honest) })).toMatchObject({
    issues: [{ code: 'other_head', path: 'entries' }],
  });
});

test('a removed query is found, and where', async () => {
  const rows = sums(60);
  const { ada } = await people('ada');
  const sealed = await sealedSums({ rows, keys: { escrow: [ada.recipient] } });
  const { serve, budget } = sumService({ rows, commitment: sealed.commitment });
  for (const count of [10, 30, 50]) await serve(answers(rows, (at) => at < count));
  const { entries, head } = budget;
  expect(parseQueryLedger(entries, { head }).ok).toBe(true);
  expect(parseQueryLedger(entries.toSpliced(1, 1), { head })).toMatchObject({
    issues: [{ code: 'broken_chain', path: 'entries[1]' }],
  });
  expect(parseQueryLedger(entries.slice(0, 2), { head })).toMatchObject({
    issues: [{ code: 'other_head' }],
  });
  const unnamed = { ...entries[0], schema: undefined };
  expect(parseQueryLedger([null], { head })).toMatchObject({ issues: [{ path: 'entries[0]' }] });
  expect(parseQueryLedger([unnamed], { head })).toMatchObject({
    issues: [{ path: 'entries[0].schema' }],
  });
});
