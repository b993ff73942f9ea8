/** A share as a percentage that never says "all" or "none" of what is only nearly so. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.0005) return 'under 0.1%';
  if (share < 1 && share >= 0.9995) return 'over 99.9%';
  return `${(share * 100).toFixed(1)}%`;
}
