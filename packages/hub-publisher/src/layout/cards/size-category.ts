/** The Hub's own classes of size, from the smallest. */
export const sizeCategories = [
  'n<1K',
  '1K<n<10K',
  '10K<n<100K',
  '100K<n<1M',
  '1M<n<10M',
  '10M<n<100M',
  '100M<n<1B',
  '1B<n<10B',
  '10B<n<100B',
  '100B<n<1T',
  'n>1T',
] as const;

/** The class of so many rows. */
export function sizeCategory(rows: number): (typeof sizeCategories)[number] {
  const index = sizeCategories.findIndex((_, at) => rows < 10 ** (at + 3));
  return sizeCategories[index] ?? 'n>1T';
}
