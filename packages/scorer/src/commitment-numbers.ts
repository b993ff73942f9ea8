import { isNear } from './commitment-evidence.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { isFunctionWord, modals } from './english-words.ts';
import { recipientSentences } from './recipient-sentences.ts';
import type { WordingMatch } from './wordings.ts';

/** Whether a number by itself is an offer: "the papers for both" and "one of the four" hang on something else. */
export function isNumberOffered(
  mention: UnitMention,
  ground: CommitmentGround,
  last: UnitMention | undefined,
): boolean {
  if (!isAnaphor(mention, ground, last) || isNeed(mention, ground)) return false;
  if (isOfTime(mention, ground, last)) return false;
  if (heedings.has(ground.reading.words[mention.first - 1]?.text ?? '')) return false;
  if (mention.owner === 'sender' || isObject(mention, ground)) return true;
  if (last !== undefined && mention.grade !== 'any' && mention.isDefinite) return true;
  if (last !== undefined && isChained(mention, last, ground)) return true;
  const before = ground.reading.words[mention.first - 1]?.text ?? '';
  const group = ground.reading.words[mention.first - 2]?.text ?? '';
  const article = ground.reading.words[mention.first - 3]?.text ?? '';
  const isGroup =
    before === 'of' && ground.language.people.has(group) && !['the', 'your'].includes(article);
  if ((linked.has(before) && !isGroup) || countsOther(mention, ground)) return false;
  const list = last === undefined && !mention.isDefinite && !isGroup ? 'accepts' : 'offers';
  return isNear(mention, ground, list, isGroup ? 'beside' : 'own');
}

// "I have noted all four": what was written, and nobody who comes.
const heedings = new Set('noted read seen heard understood answered counted'.split(' '));

// "Two weeks is too soon; three would do"
function isOfTime(
  { first, isDefinite, kinds, grade }: UnitMention,
  { reading: { words, index } }: CommitmentGround,
  last: UnitMention | undefined,
): boolean {
  if (isDefinite || kinds.length > 0 || grade !== 'any') return false;
  const { sentence = -1, span } = words[first] ?? {};
  if (last !== undefined && words[last.head]?.sentence === sentence) return false;
  return (index.quantitiesIn.get(sentence) ?? []).some(
    (quantity) => quantity.kind === 'duration' && quantity.span.end <= (span?.start ?? 0),
  );
}

const meanwhile = new Set(['while', 'until', 'till', 'once', 'when', 'as', 'before', 'if']);

// "While the six are hired", "the six on your page": as many as are needed, and none of those offered.
function isNeed(
  { amount, isDefinite, owner, kinds, head }: UnitMention,
  { needs, reading, clauseOf }: CommitmentGround,
): boolean {
  if (!isDefinite || owner === 'sender' || kinds.length > 0) return false;
  if (needs.every(({ count }) => count !== amount?.high)) return false;
  const { words, clauses } = reading;
  const isTheirs =
    words[head + 2]?.text === 'your' && ['on', 'in'].includes(words[head + 1]?.text ?? '');
  return isTheirs || meanwhile.has(clauses[clauseOf(head)]?.introducedBy ?? '');
}

const linked = new Set('for of to with between about from by against in at'.split(' '));

// "The adverts count four now": who does something to a number, and neither side is it, has a number of its own.
function countsOther(
  { first, isDefinite, kinds, owner, head }: UnitMention,
  { reading, clauseOf }: CommitmentGround,
): boolean {
  if (isDefinite || kinds.length > 0 || owner === 'sender') return false;
  const { words, clauses, lengthOf } = reading;
  const from = clauses[clauseOf(head)]?.first ?? first;
  if (isFunctionWord(words[from]?.text ?? '') && words[from]?.text !== 'the') return false;
  for (let index = from; index < first; index++) {
    const isParty = lengthOf('sender', index) > 0 || lengthOf('recipient', index) > 0;
    if (isParty || modals.has(words[index]?.text ?? '')) return false;
  }
  return first - from > 1;
}

// "The two", "both of them", "three on search" speak of what was offered; a bare number seldom does.
function isAnaphor(
  mention: UnitMention,
  ground: CommitmentGround,
  last: UnitMention | undefined,
): boolean {
  const { isDefinite, owner, isAdded, kinds, grade, first, head, amount } = mention;
  const { words } = ground.reading;
  if (isDefinite || owner === 'sender' || kinds.length > 0 || grade !== 'any') return true;
  if (ground.language.people.has(words[first - 2]?.text ?? '')) return true;
  // "Six it is", "Five is no problem"
  if (last === undefined)
    return (
      (isAgreed(head, ground.reading) || isObject(mention, ground)) && !isElse(mention, ground)
    );
  if (isAdded || isOfThem(mention, ground.reading)) return true;
  return amount !== undefined && amount.high > 1 && words[head + 1]?.text !== 'of';
}

// "Explain like I am five" asks for nobody, so "five it is" promises nobody.
function isElse({ amount, kinds }: UnitMention, { reading, language }: CommitmentGround): boolean {
  if (amount === undefined || kinds.length > 0) return false;
  const said = recipientSentences(reading.situation).filter(({ numbers }) =>
    numbers.includes(amount.high),
  );
  return (
    said.length > 0 &&
    said.every(
      ({ words, isAsked }) =>
        !isAsked &&
        !words.some(
          (word) =>
            askings.has(word) ||
            language.units.has(word) ||
            language.needs.has(word) ||
            language.people.has(word),
        ),
    )
  );
}

const askings = new Set(
  'please yes still need want take have send get could can would prefer offer'.split(' '),
);

function isAgreed(head: number, { words }: CommitmentGround['reading']): boolean {
  return ['it', 'is', 'can', 'could', 'would'].includes(words[head + 1]?.text ?? '');
}

function opensAgreement(text: string): boolean {
  return text === 'yes' || text === 'there';
}

const longestWording = 60;

// "We can add two", "yes to all five": the wording leads up to the number.
function isObject({ first }: UnitMention, ground: CommitmentGround): boolean {
  const { reading, wordingsBetween } = ground;
  const before = { first: first - longestWording, end: first + 1 };
  const leadsUp = ({ end }: WordingMatch) => end === first || end === first - 1;
  const isSenders = (match: WordingMatch) => reading.lengthOf('sender', match.first) > 0;
  return (
    wordingsBetween('offers', before).some((match) => leadsUp(match) && isSenders(match)) ||
    wordingsBetween('accepts', before).some(
      (match) =>
        match.end === first &&
        opensAgreement(reading.words[match.first]?.text ?? '') &&
        !isOfNeed(first, ground),
    )
  );
}

// "There was one opening, and today there are four"
function isOfNeed(first: number, { reading: { words }, language }: CommitmentGround): boolean {
  const sentence = words[first]?.sentence;
  for (let index = first - 1; index >= 0 && words[index]?.sentence === sentence; index--)
    if (language.needs.has(words[index]?.text ?? '')) return true;
  return false;
}

/** "A pair on one service, a second pair on another": what goes on with an offer is one. */
export function isChained(
  mention: UnitMention,
  last: UnitMention,
  { reading }: CommitmentGround,
): boolean {
  const [word, before] = [reading.words[mention.first], reading.words[last.first]];
  if (word === undefined || word.sentence !== before?.sentence) return false;
  if (mention.form === 'people') return true;
  if (isOfThem(mention, reading)) return true;
  return mention.isAdded || mention.kinds.length > 0 || isListed(mention, reading.words);
}

function isListed(
  { first, head }: UnitMention,
  words: CommitmentGround['reading']['words'],
): boolean {
  const before = words[first - 1]?.text ?? '';
  const behind = words[head + 1]?.text ?? '';
  const opens = words[first]?.mark === ',' || before === 'and' || before === 'plus';
  return opens && ['on', 'for', 'to', 'after', 'with', 'at', 'over', 'of'].includes(behind);
}

/** "Three of them", "one of whom". */
export function isOfThem({ head }: UnitMention, { words }: CommitmentGround['reading']): boolean {
  return (
    words[head + 1]?.text === 'of' && ['them', 'whom', 'us'].includes(words[head + 2]?.text ?? '')
  );
}
