/** What a reader asks for, in words. */
export type CapacityWish = {
  /** For example `two senior Go engineers`. */
  readonly engineers: string;
  /** For example ` from 18 May`; empty where nothing is said. */
  readonly start: string;
  /** For example `the routing service`. */
  readonly work: string;
};

/** Ways to ask for engineers. */
export const capacityQuestions: readonly ((wish: CapacityWish) => string)[] = [
  ({ engineers, start }) => `Could you give us ${engineers}${start}?`,
  ({ engineers, start, work }) => `We need ${engineers}${start} for ${work}. Can you do that?`,
  ({ engineers, start, work }) =>
    `For ${work} we are looking for ${engineers}${start}. Is that possible?`,
  ({ engineers, start }) => `Would ${engineers} be free${start}?`,
  ({ engineers, start }) => `It is a topic. Can you confirm ${engineers}${start}?`,
  ({ engineers, start, work }) =>
    `My plan needs ${engineers}${start}, mostly on ${work}. Do you have them?`,
  ({ engineers, start }) => `If I ask for ${engineers}${start}, do I get a yes?`,
  ({ engineers, start, work }) =>
    `Somebody has to look after ${work}. I would take ${engineers}${start}.`,
  ({ engineers, start }) => `Let me be brief: I want ${engineers}${start}. Yes or no?`,
  ({ engineers, start, work }) => `We are short on ${work} and could use ${engineers}${start}.`,
];

/** What a reader says besides. */
export const capacityAsides: readonly string[] = [
  '',
  'It would be until the end of the quarter.',
  'Our own hires take until the autumn.',
  'They would work with a team of ours.',
  'My board wants an answer this week.',
  'I have asked two other firms as well.',
  'Remote is fine.',
  'We work in Lisbon hours.',
  'The budget is approved.',
  'I would rather hear a no than a maybe.',
];
