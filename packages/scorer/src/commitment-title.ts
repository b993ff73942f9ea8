import { normalize } from '@tenacious-bench/text';
import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { modals } from './english-words.ts';
import { remember } from './remember.ts';
import { type Word, wordsOf } from './words.ts';

/** Whether people are named in the title of something to read: "one page on the first two weeks of a new engineer". */
export function isInTitle(mention: UnitMention, ground: CommitmentGround): boolean {
  return isOfReading(mention, ground) || isKnownTitle(mention, ground);
}

const reading = new Set(
  'page pages note notes checklist checklists guide guides template templates article articles outline walkthrough one-pager paper booklet recording webinar talk questions'.split(
    ' ',
  ),
);
const about = new Set('on about for with of'.split(' '));
const longestTitle = 9;

// "A note on working with an outside engineer": nothing but the title stands between the two.
function isOfReading(
  { first, owner }: UnitMention,
  { reading: { words } }: CommitmentGround,
): boolean {
  if (owner === 'sender') return false;
  for (let at = first - 1; at > Math.max(0, first - longestTitle); at--) {
    const word = words[at] as Word;
    if (words[at + 1]?.breakBefore !== 'none' || modals.has(word.text)) return false;
    if (about.has(word.text) && reading.has(words[at - 1]?.text ?? '')) return true;
  }
  return false;
}

/** So many words in a row are no accident. */
const enoughWords = 4;

// Word for word what a fact calls it.
function isKnownTitle({ first, head }: UnitMention, { reading, language }: CommitmentGround) {
  const { words, situation } = reading;
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const from = Math.min(first, head + 1 - enoughWords);
  const said = words.slice(Math.max(0, from), head + 1).map(({ text }) => text);
  if (said.length < enoughWords) return false;
  const written = ` ${said.join(' ')} `;
  return facts
    .filter(
      ({ topic, disclosure }) => topic !== language.commitment.topic && disclosure === 'quotable',
    )
    .flatMap(({ values }) => Object.values(values).flat())
    .some((value) => typeof value === 'string' && plainWords(value).includes(written));
}

const plainWords = remember((text) => {
  const words = wordsOf(normalize(text).text).map((word) => word.text);
  return ` ${words.join(' ')} `;
});
