import { describe, expect, test } from 'vitest';
import { findClaims } from './find-claims.ts';

const fieldsIn = (text: string) =>
  findClaims(text).map(({ id: _, quote: __, line: ___, ...fields }) => fields);

describe('findClaims', () => {
  test.each([
    ['κ = 0.83', { kind: 'agreement', kappa: '0.83', weights: 'none' }],
    ['Cohen’s kappa was 0.682 (n = 30)', { kind: 'agreement', kappa: '0.682', n: 30 }],
    ['after revision κ improved to 0.830', { kind: 'agreement', kappa: '0.830' }],
    ['| κ | .796 |', { kind: 'agreement', kappa: '.796' }],
    ['89.3% (n=30)', { kind: 'percentage', value: '89.3', n: 30 }],
    ['**89.3 %** agreement at n = 30', { kind: 'percentage', value: '89.3', n: 30 }],
    ['91% (27 of 30)', { kind: 'percentage', value: '91', count: 27, n: 30 }],
    ['23/40 tasks, win rate 57.5%', { kind: 'percentage', value: '57.5', count: 23, n: 40 }],
    ['27 of 30 items (90.0%)', { kind: 'percentage', value: '90.0', count: 27, n: 30 }],
    ['p = 0.0000', { kind: 'p', relation: '=', value: '0.0000' }],
    ['p<0.0001', { kind: 'p', relation: '<', value: '0.0001' }],
    ['*p*-value ≤ .05', { kind: 'p', relation: '<=', value: '.05' }],
    ['p = 2.2e-11', { kind: 'p', relation: '=', value: '2.2e-11' }],
    ['mean 3.47 (n=17)', { kind: 'mean', value: '3.47', n: 17 }],
    ['M = 3.44, SD = 2.47, n = 18', { kind: 'mean', value: '3.44', deviation: '2.47', n: 18 }],
    [
      '0.263 [0.140, 0.386]',
      { kind: 'estimate', value: '0.263', interval: { low: '0.140', high: '0.386' } },
    ],
    [
      'delta = +0.263, 95% CI [0.140, 0.386]',
      { kind: 'estimate', value: '+0.263', interval: { low: '0.140', high: '0.386' } },
    ],
    [
      '−0.06 lift (95% CI: [−0.2, 0.08])',
      { kind: 'estimate', value: '−0.06', interval: { low: '−0.2', high: '0.08' } },
    ],
    ['16 wins, 1 loss, 40 ties of 57', { kind: 'record', wins: 16, losses: 1, ties: 40, n: 57 }],
    ['21.7% (1,234 of 5,678)', { kind: 'percentage', value: '21.7', count: 1234, n: 5678 }],
    ['1,234/5,678 tasks (21.7%)', { kind: 'percentage', value: '21.7', count: 1234, n: 5678 }],
    ['89.3% (n = 1,234)', { kind: 'percentage', value: '89.3', n: 1234 }],
    [
      'quadratic weighted kappa = 0.885 (n = 30)',
      { kind: 'agreement', kappa: '0.885', n: 30, weights: 'quadratic' },
    ],
    [
      '0.263 [0.140,0.386]',
      { kind: 'estimate', value: '0.263', interval: { low: '0.140', high: '0.386' } },
    ],
    ['12 (95% CI [3, 20])', { kind: 'estimate', value: '12', interval: { low: '3', high: '20' } }],
    ['57% [44%, 69%]', { kind: 'estimate', value: '57', interval: { low: '44', high: '69' } }],
  ])('%s', (text, fields) => {
    expect(fieldsIn(`So ${text}, as said.`)).toMatchObject([fields]);
  });

  test.each([
    'pass@1 = 0.5',
    'version 1.2.3 of 2026-05-04',
    'see [1, 2] and map: 3',
    'up = 0.5, gap < 3',
    '3 of 4 reviewers wrote 12 pages; 30% of them long',
    'the mean of it all',
    'kappa is a letter',
    // A comma that stands for a point.
    'κ = 0,83 and p = 0,03 and 89,3 % (n=30)',
    'p = 2.2 × 10⁻¹¹, p = 5.3x10-5, p = 2.2*10^-11',
    'p = 12 predictors, top_p = 0.95, top-p: 0.9, kappa 12 players',
    'weighted kappa = 0.9',
    // References, and two units.
    'in 2019 [12, 14] and Table 5 [3, 4]',
    '57% [0.44, 0.69]',
    // Shares of something else than n.
    'a 95% confidence interval, n = 47; 80% power at n = 47; the 5% level (n = 47)',
    'a change of -5% (n = 30), or +12.5% (n = 30), or 80–90% (n = 7)',
    'latency fell by 23.4% (n = 29), 23.4% faster (n = 29)',
    'a mean accuracy of 61.7% (n = 5), 66.67% (n = 10 seeds)',
    'on 12/05 we saw a gain (50%), on 2024/05/12 (30%), on 5/12 the rate rose (50%)',
    '3 of 5 dimensions (89.3% agreement)',
    '24/7 support (99.9%)',
  ])('no figure in: %s', (text) => {
    expect(fieldsIn(text)).toEqual([]);
  });

  test('in the order of the text, with lines and quotes', () => {
    const text = 'Results\n\nκ = 0.83 and 0.263\n[0.140, 0.386], with **p = 0.0000**\n';
    expect(findClaims(text).map(({ id, line, quote }) => [id, line, quote])).toEqual([
      ['claim-1', 3, 'κ = 0.83'],
      ['claim-2', 3, '0.263 [0.140, 0.386]'],
      ['claim-3', 4, 'p = 0.0000'],
    ]);
  });

  test('a long text takes its length, whatever it repeats', () => {
    const texts = ['κ = ', '1', '1 of 1 ', '0.1 [', '1% ', 'p ', 'mean ', '1.', ' \n', '1 wins '];
    for (const text of texts) {
      const started = performance.now();
      findClaims(text.repeat(200_000 / text.length));
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
