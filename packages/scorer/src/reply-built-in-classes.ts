/** Conditions may ask for these as well: times outside of any cue, by their distance, amounts of money, e-mail addresses. */
export const builtInClasses = [
  'time_later',
  'time_current',
  'time_soon',
  'money',
  'address',
] as const;
