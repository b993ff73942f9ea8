/** Conditions may ask for these as well: times outside of any cue, by their distance, and amounts of money. */
export const builtInClasses = ['time_later', 'time_current', 'time_soon', 'money'] as const;
