/** Time as it is passed in: dates of commits and the ends of tokens come from it. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
};

/** The clock of the machine. */
export const machineClock: Clock = { now: () => Date.now() };

/** A date as the Hub writes it: always with milliseconds, in UTC. */
export function hubDate(atMs: number): string {
  return new Date(atMs).toISOString();
}
