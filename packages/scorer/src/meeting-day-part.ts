import type { Reading } from './reading.ts';
import type { Stretch } from './statement.ts';

type Words = Reading['words'];

/** Parts of a day that are long by themselves, and taken up by a meeting: `half a morning with our lead`. */
export function longDayParts({ words }: Pick<Reading, 'words'>): Stretch[] {
  return words.flatMap(({ text }, at) => {
    const first = parts.has(text) ? startOf(words, at) : undefined;
    const place = { first: first ?? at, end: at + 1 };
    return first !== undefined && isTakenUp(place, words) ? [place] : [];
  });
}

// "Half a morning", "a whole day", "most of an afternoon"; "an afternoon" says when, unless it is spent.
function startOf(words: Words, at: number): number | undefined {
  const [third = '', second = '', first = ''] = [3, 2, 1].map((back) => words[at - back]?.text);
  if (whole.has(first)) return articles.has(second) ? at - 2 : at - 1;
  if (!articles.has(first)) return undefined;
  // Half a day has its minutes.
  if (second === 'half') return words[at]?.text === 'day' ? undefined : at - 2;
  if (second === 'of' && portions.has(third)) return at - 3;
  return words[at]?.text !== 'day' && spending.has(second) ? at - 1 : undefined;
}

// The working day of an engineer may be as long as it likes: somebody has to meet there.
function isTakenUp({ first, end }: Stretch, words: Words): boolean {
  const sentence = words[first]?.sentence;
  const isOwn = (index: number) => words[index]?.sentence === sentence;
  const [noun = '', next = ''] = [words[end]?.text, words[end + 1]?.text];
  if (isOwn(end) && (noun === 'together' || meetings.has(noun))) return true;
  if (isOwn(end + 1) && noun === 'with') return words.slice(end + 1, end + 5).some(isPerson);
  if (isOwn(end + 1) && noun === 'of' && (next === 'your' || next === 'talk')) return true;
  for (let index = Math.max(0, first - 5); index < first; index++)
    if (isOwn(index) && isMeeting(words, index)) return true;
  return false;
}

function isMeeting(words: Words, index: number): boolean {
  const [before, text] = [words[index - 1]?.text ?? '', words[index]?.text ?? ''];
  // "Could we take": what somebody else takes is work.
  return meeting.has(text) || (spending.has(text) && both.has(before));
}

function isPerson({ text }: Words[number]): boolean {
  return company.has(text);
}

const parts = new Set('morning afternoon evening day'.split(' '));
const articles = new Set('a an the one'.split(' '));
const whole = new Set('whole full entire'.split(' '));
const portions = new Set('most part half all much rest bulk best'.split(' '));
const spending = new Set('take spend spare reserve block find give have invest'.split(' '));
const meeting = new Set('meet sit talk speak aside together'.split(' '));
const meetings = new Set('session sessions workshop meeting visit call talk review'.split(' '));
const both = new Set('we you us could would shall'.split(' '));
const company = new Set(
  'us me him her them lead leads engineer engineers developer developers colleague colleagues partner partners team people person experts specialist somebody someone'.split(
    ' ',
  ),
);
