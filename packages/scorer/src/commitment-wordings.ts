/** The lists of wordings that a commitment of the vocabulary can have. */
export const commitmentWordings = [
  'cues',
  'reportCues',
  'offers',
  'accepts',
  'skills',
  'skillsBehind',
  'handovers',
  'withoutLimit',
  'forEach',
  'starts',
  'atOnce',
  'inAWeek',
  'otherTimes',
  'renewals',
  'dateRenewals',
  'agreements',
  'howMany',
  'howSoon',
  'stillThere',
] as const;
export type CommitmentWording = (typeof commitmentWordings)[number];

/** The name under which the wordings of a commitment are found. */
export function commitmentWordingId(topic: string, list: CommitmentWording): string {
  return `commitment:${topic}:${list}`;
}

/** The names of all lists of a commitment. */
export function commitmentWordingIds(topic: string): Readonly<Record<CommitmentWording, string>> {
  const ids = commitmentWordings.map((list) => [list, commitmentWordingId(topic, list)]);
  return Object.fromEntries(ids);
}
