/** A difference with its sign and three decimals; one that is too small for them says so. */
export function signed(difference: number): string {
  const rounded = Math.abs(difference).toFixed(3);
  if (difference === 0) return '0';
  if (Number(rounded) === 0) return difference > 0 ? '+<0.001' : '-<0.001';
  return `${difference > 0 ? '+' : '-'}${rounded}`;
}
