/** A stack as facts name it, how its people are called, and what they work on at some company. */
export type SweepStack = {
  readonly stack: 'Python' | 'Go' | 'Data' | 'ML' | 'Infrastructure' | 'Mobile';
  readonly people: string;
  readonly work: readonly string[];
};

export const sweepStacks: readonly SweepStack[] = [
  {
    stack: 'Python',
    people: 'Python',
    work: [
      'the booking service',
      'the reporting back end',
      'the partner interface',
      'the invoicing jobs',
    ],
  },
  {
    stack: 'Go',
    people: 'Go',
    work: ['the routing service', 'the device gateway', 'the pricing engine', 'the event bus'],
  },
  {
    stack: 'Data',
    people: 'data',
    work: [
      'the metering pipeline',
      'the nightly loads',
      'the warehouse models',
      'the forecasting tables',
    ],
  },
  {
    stack: 'ML',
    people: 'ML',
    work: [
      'the ranking model',
      'the defect detector',
      'the demand forecast',
      'the document classifier',
    ],
  },
  {
    stack: 'Infrastructure',
    people: 'infrastructure',
    work: [
      'the cluster upgrade',
      'the release pipeline',
      'the move to two regions',
      'the backup drills',
    ],
  },
  {
    stack: 'Mobile',
    people: 'mobile',
    work: ['the driver app', 'the ticket app', 'the offline mode', 'the push notifications'],
  },
];

/** The entry of a stack. */
export function sweepStack(stack: SweepStack['stack']): SweepStack {
  const found = sweepStacks.find((one) => one.stack === stack);
  if (found === undefined)
    throw new RangeError(`stack ${stack} is in no list: nothing can be said of it`);
  return found;
}
