/** For how many days each kind of signal is news; after that a message must say how old it is. */
export const validityDays = {
  funding: 180,
  layoff: 120,
  leadership_change: 90,
  open_roles: 60,
  engagement: 30,
} as const;
