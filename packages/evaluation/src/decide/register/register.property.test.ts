import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonOf, planOf, runOf } from '../../testing/registered.ts';
import { nextLink, registerHead } from './entry-chain.ts';
import { registerComparison } from './register-comparison.ts';
import { parseRegister, type RegisterEntry } from './register-entry.ts';
import { reportOutcome } from './report-outcome.ts';

const runs = [runOf('v2'), runOf('v1')];
const step = fc.record({
  isOutcome: fc.boolean(),
  p: fc.double({ min: 0, max: 1, noNaN: true }),
  hours: fc.integer({ min: 0, max: 30 }),
});

/** A register that grew by plans and outcomes, each no older than the one before. */
const register = fc.array(step, { minLength: 1, maxLength: 7 }).map((steps) => {
  let at = Date.parse('2026-05-04T09:00:00Z');
  return steps.reduce<RegisterEntry[]>((entries, { isOutcome, p, hours }, number) => {
    at += hours * 3_600_000;
    const signature = { at: new Date(at).toISOString(), by: 'ana' };
    const comparison = comparisonOf({ p });
    const added =
      isOutcome && entries.length > 0
        ? reportOutcome(entries, { plan: 'plan-0', comparison, runs }, signature)
        : registerComparison(entries, planOf({ id: `plan-${number}` }), signature);
    return added.ok ? entries.concat(added.value) : entries;
  }, []);
});

test('a register reads as it was written', () => {
  fc.assert(
    fc.property(register, (entries) => {
      const kept: unknown[] = JSON.parse(JSON.stringify(entries));
      expect(parseRegister(kept, { head: registerHead(entries) })).toEqual({
        ok: true,
        value: entries,
      });
    }),
  );
});

test('any entry that is changed, removed, moved, doubled or added is found', () => {
  fc.assert(
    fc.property(register, fc.nat(), fc.nat(), (entries, seed, other) => {
      const head = registerHead(entries);
      const [at, to] = [seed % entries.length, other % entries.length];
      const entry = entries[at];
      if (entry === undefined) throw new Error('no entry');
      const altered: unknown[][] = [
        entries.toSpliced(at, 1),
        entries.toSpliced(at, 0, entry),
        entries.with(at, { ...entry, by: 'nobody' }),
        entries.slice(0, at),
        [...entries, { ...entry, ...nextLink(entries) }],
      ];
      if (at !== to) altered.push(entries.toSpliced(at, 1).toSpliced(to, 0, entry));
      for (const forged of altered) expect(parseRegister(forged, { head }).ok).toBe(false);
    }),
  );
});
