import type { Stretch } from './statement.ts';
import type { Word } from './words.ts';

const copulas = new Set('is are would will be being should seems sounds looks'.split(' '));
const fine = new Set(
  'fine ok okay possible doable feasible realistic manageable workable alright enough plenty easy good comfortable kept'.split(
    ' ',
  ),
);
const suiting = new Set(
  'suit suits work works fit fits do does suffice suffices hold holds'.split(' '),
);
const noTrouble = new Set('problem trouble obstacle difficulty issue stretch'.split(' '));
const whom = new Set('them both us two all that this you him her either each our'.split(' '));
const keeping = new Set('keep keeps meet meets make makes hold holds match within to'.split(' '));

/** Whether a length of time is granted as the time until a start: "a fortnight is fine for both", "they can keep to your two weeks". */
export function isGranted({ first, end }: Stretch, words: readonly Word[]): boolean {
  if (words[first - 1]?.text === 'your' && keeping.has(words[first - 2]?.text ?? '')) return true;
  const behind = words.slice(end, end + longestGrant);
  const until = behind.findIndex(({ breakBefore }) => breakBefore !== 'none');
  const said = (until < 0 ? behind : behind.slice(0, until)).map(({ text }) => text);
  const at = said.findIndex((text) => !copulas.has(text));
  const left = said.slice(Math.max(0, at));
  const isNoTrouble = left[0] === 'no' && noTrouble.has(left[1] ?? '');
  const isTold = at > 0 || copulas.has(words[end - 1]?.text ?? '');
  const isFine = fine.has(left[0] ?? '') && isTold;
  if (!isNoTrouble && !isFine && !suiting.has(left[0] ?? '')) return false;
  // "A week is fine for an answer" is about the answer.
  const rest = left.slice(isNoTrouble ? 2 : 1);
  return rest.length === 0 || whom.has(rest[rest[0] === 'for' ? 1 : 0] ?? '');
}

const longestGrant = 7;
