/** Sentences that claim nothing about anybody, the long ones first. */
export const neutralSentences: readonly string[] = [
  'What helps one group can be of little use to the next.',
  'Many such questions look different once they are written down.',
  'A short list often does more than a long plan.',
  'There are many ways to go about it, and none suits everybody.',
  'Work that is written down is easier to hand to somebody else.',
  'Good questions usually come from the people who do the work.',
  'Small steps tend to show sooner what a large one would mean.',
  'Whoever knows a system best should have the last word on it.',
  'Old code is often better than its reputation.',
  'A page of notes can be worth a week of meetings.',
  'Not every open question wants an answer in the same month.',
  'The order of things matters more than their number, as a rule.',
  'Some of it is taste, and taste is hard to argue about.',
  'A plan that nobody reads is rarely better than none.',
  'Often the first idea is not the worst one.',
  'Simple tools tend to last longer than clever ones.',
  'Most lists are too long on the day they are made.',
  'Things that are named well are found again.',
  'Some things are better decided slowly.',
  'Plans change, and that is fine.',
  'It depends on many things.',
  'Every case is different.',
  'Time will tell.',
  'So be it.',
  'Anyway.',
];

/** Neutral sentences of exactly so many words together. */
export function neutralWords(count: number): string {
  const taken: string[] = [];
  let left = count;
  while (left > 0) {
    const sentence = nextSentence(left, taken);
    taken.push(sentence);
    left -= wordCount(sentence);
  }
  return taken.join(' ');
}

/** How many words a text has; what stands alone without a letter or a digit is none. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

// The last sentence has one word, so there always is one that fits.
function nextSentence(left: number, taken: readonly string[]): string {
  const fitting = neutralSentences.filter((sentence) => wordCount(sentence) <= left);
  return fitting.find((sentence) => !taken.includes(sentence)) ?? fitting.at(-1) ?? '';
}
