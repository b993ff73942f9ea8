import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binaryTables, whyNoTable } from './agreement-table.ts';
import { checkClaims } from './check-claims.ts';
import { type PublishedFigure, parseClaims } from './claims.ts';

function impossibleOf(claim: object): readonly string[] {
  const parsed = parseClaims({ claims: [{ id: 'c', ...claim }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const [checked] = checkClaims(parsed.value.claims satisfies readonly PublishedFigure[]).claims;
  const findings = checked?.findings ?? [];
  return findings.filter(({ outcome }) => outcome === 'impossible').map(({ message }) => message);
}

const decimals = fc.integer({ min: 0, max: 4 });
const scores = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 60 });
const cutOff = (value: number, places: number) =>
  (Math.floor(value * 10 ** places + 1e-9) / 10 ** places).toFixed(places);

describe('what really was observed is never called impossible', () => {
  test('a mean and a standard deviation of whole numbers', () => {
    fc.assert(
      fc.property(scores, decimals, fc.boolean(), (values, places, isSample) => {
        const n = values.length;
        const mean = values.reduce((sum, value) => sum + value, 0) / n;
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const deviation = Math.sqrt(squares / (isSample ? n - 1 : n));
        const claim = { kind: 'mean', n, stepsPerPoint: 1, scale: { least: 1, most: 7 } };
        for (const print of [cutOff, (value: number) => value.toFixed(places)]) {
          const shown = { value: print(mean, places), deviation: print(deviation, places) };
          if (Number(shown.value) < 1) continue;
          expect(impossibleOf({ ...claim, ...shown })).toEqual([]);
        }
      }),
    );
  });

  test('a percentage of a count, rounded or cut off', () => {
    const part = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(part, decimals, ([count, n], places) => {
        const share = (100 * count) / n;
        for (const value of [share.toFixed(places), cutOff(share, places)])
          expect(impossibleOf({ kind: 'percentage', value, count, n })).toEqual([]);
      }),
    );
  });

  test('an agreement of two raters in two to four categories', () => {
    const pairs = fc.integer({ min: 2, max: 4 }).chain((k) =>
      fc.tuple(
        fc.constant(k),
        fc.array(fc.tuple(fc.nat({ max: k - 1 }), fc.nat({ max: k - 1 })), {
          minLength: 1,
          maxLength: 40,
        }),
      ),
    );
    fc.assert(
      fc.property(pairs, ([k, labels]) => {
        const countsOf = (rater: 0 | 1) =>
          Array.from({ length: k }, (_, at) => labels.filter((pair) => pair[rater] === at).length);
        const marginals = { first: countsOf(0), second: countsOf(1) };
        const disagreements = labels.filter(([first, second]) => first !== second).length;
        expect(whyNoTable(marginals, disagreements)).toBeUndefined();
        const percentage = ((100 * (labels.length - disagreements)) / labels.length).toFixed(1);
        const claim = { kind: 'agreement', n: labels.length, marginals, percentage };
        expect(impossibleOf(claim)).toEqual([]);
        expect(impossibleOf({ ...claim, disagreements })).toEqual([]);
      }),
    );
  });
});

test('for two categories it is exactly the tables that do not exist', () => {
  const items = 7;
  const real = new Set<string>();
  for (let a = 0; a <= items; a++)
    for (let b = 0; a + b <= items; b++)
      for (let c = 0; a + b + c <= items; c++) real.add(`${a + b} ${a + c} ${b + c}`);
  for (let own = 0; own <= items; own++)
    for (let other = 0; other <= items; other++)
      for (let apart = 0; apart <= items; apart++) {
        const marginals = { first: [own, items - own], second: [other, items - other] };
        const isReal = real.has(`${own} ${other} ${apart}`);
        expect(whyNoTable(marginals, apart) === undefined).toBe(isReal);
      }
});

test('every table of two by two is tried, up to symmetry', () => {
  const tables = [...binaryTables(3, [0, 1, 2, 3])].map(
    ({ marginals, disagreements }) =>
      `${marginals.first[0]} ${marginals.second[0]} ${disagreements}`,
  );
  expect(tables).toEqual(['0 0 0', '0 1 1', '0 2 2', '0 3 3', '1 1 0', '1 1 2', '1 2 1', '1 2 3']);
});

describe('percentage, kappa and n of two raters and two categories', () => {
  const texts = (value: number, places: number) => {
    const scaled = value * 10 ** places;
    const noise = Math.sign(scaled) * 1e-9;
    // Half up and half even are both in use, and so is cutting off.
    const steps = [
      Math.trunc(scaled + noise),
      Math.round(scaled - noise),
      Math.round(scaled + noise),
    ];
    return new Set(
      steps.map((step) => (step / 10 ** places).toFixed(places).replace(/^-0\.0+$/, '0.00')),
    );
  };

  function reachable(n: number): Set<string> {
    const found = new Set<string>();
    for (const { marginals, disagreements } of binaryTables(n, [...Array(n + 1).keys()])) {
      const [one, other] = [marginals.first[0] ?? 0, marginals.second[0] ?? 0].map(
        (own) => own / n,
      );
      const chance = (one ?? 0) * (other ?? 0) + (1 - (one ?? 0)) * (1 - (other ?? 0));
      const agreed = 1 - disagreements / n;
      if (chance === 1) continue;
      for (const share of texts(100 * agreed, 0))
        for (const kappa of texts((agreed - chance) / (1 - chance), 2))
          found.add(`${share} ${kappa}`);
    }
    return found;
  }

  test.each([2, 3, 5, 6, 9])(
    'with n = %d exactly those that no table prints are impossible',
    (n) => {
      const real = reachable(n);
      const shares = new Set(
        [...Array(n + 1).keys()].flatMap((count) => [...texts((100 * count) / n, 0)]),
      );
      for (const percentage of shares)
        for (let step = -100; step <= 100; step++) {
          const kappa = (step / 100).toFixed(2);
          const found = impossibleOf({ kind: 'agreement', n, categories: 2, percentage, kappa });
          expect([percentage, kappa, found.length === 0]).toEqual([
            percentage,
            kappa,
            real.has(`${percentage} ${kappa}`),
          ]);
        }
    },
  );
});
