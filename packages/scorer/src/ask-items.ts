import { meetingHeads } from './ask-meetings.ts';
import { determiners, questionWords } from './english-words.ts';
import type { Reading } from './reading.ts';

const mostOfOne = 2;

/**
 * Where a list of wanted things turns into another ask, or -1: `the rota and an hour with its author` are two
 * asks, and so are three things at once.
 */
export function furtherItem(reading: Reading, first: number, end: number): number {
  const starts = itemStarts(reading.words, first, end);
  const kinds = starts.map((start, at) => isMeetingItem(reading, start, starts[at + 1] ?? end));
  const isFirstMeeting = isMeetingItem(reading, first, starts[0] ?? end);
  const other = kinds.findIndex((isMeeting) => isMeeting !== isFirstMeeting);
  if (other >= 0) return starts[other] ?? -1;
  return starts.length >= mostOfOne ? (starts[mostOfOne - 1] ?? -1) : -1;
}

function itemStarts(words: Reading['words'], first: number, end: number): number[] {
  const starts: number[] = [];
  for (let index = first + 2; index < end; index++) {
    const { text, mark } = words[index] as Reading['words'][number];
    const before = words[index - 1]?.text;
    const isJoined = mark === ',' || before === 'and' || before === 'plus';
    if (
      isJoined &&
      (determiners.has(text) || text === 'half') &&
      text !== 'which' &&
      text !== 'that'
    )
      starts.push(index);
  }
  return starts;
}

// "For a call" says what the rest is for.
function isMeetingItem(reading: Reading, first: number, end: number): boolean {
  return meetingHeads(reading, first, end).some(({ first: at }) => at - first < 4);
}

/** Where a list of things to be told turns into another ask, or -1: `how many are filled, who asked, and when`. */
export function furtherQuestion(words: Reading['words'], first: number, end: number): number {
  const starts: number[] = [];
  for (let index = first + 1; index < end; index++) {
    if (!questionWords.has(words[index]?.text ?? '')) continue;
    const isJoined = words[index]?.mark === ',' || words[index - 1]?.text === 'and';
    if (isJoined) starts.push(index);
  }
  return starts.length >= mostOfOne ? (starts[mostOfOne - 1] ?? -1) : -1;
}
