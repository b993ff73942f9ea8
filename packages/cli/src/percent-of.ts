/** A share in percent that says 0% and 100% of nothing but none and all. */
export function percentOf(share: number): string {
  if (share > 0 && share < 0.0005) return 'under 0.1%';
  if (share < 1 && share >= 0.9995) return 'over 99.9%';
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`;
}
