import type { Clause } from './clauses.ts';
import { negations } from './english-words.ts';
import type { Reading } from './reading.ts';
import { isAboutRecipient } from './statement.ts';

type Heard = Pick<Reading, 'words' | 'index' | 'lengthOf'>;

/** Whether a message takes no responsibility for what a clause tells: "a job site lists nine, which I could not confirm". */
export function isDisclaimed(clause: Clause, reading: Heard): boolean {
  if (isHearsay(clause, reading)) return true;
  const own = reading.index.clausesIn.get(clause.sentence) ?? [];
  if (own.some((one) => one.first >= clause.first && disclaims(one, reading))) return true;
  // What is said of the reader outright is not taken back a sentence later.
  if (isAboutRecipient({ first: clause.first, end: clause.first + 1 }, reading)) return false;
  const next = reading.index.clausesIn.get(clause.sentence + 1) ?? [];
  return next.some((one) => disclaims(one, reading));
}

const saying = new Set(
  'says said reports reported claims claimed suggests hints writes wrote'.split(' '),
);

// "One forum post says that it may be rebuilt": what it says is left open.
function isHearsay({ end, sentence }: Clause, { words, index }: Heard): boolean {
  const next = index.clauseOf[end];
  return (
    saying.has(words[end - 1]?.text ?? '') &&
    next?.sentence === sentence &&
    next.modality !== 'asserted'
  );
}

const confirming = new Set('confirm verify check corroborate vouch'.split(' '));
const openly = new Set('unconfirmed unverified'.split(' '));
const pronouns = new Set('it that this them either neither both any'.split(' '));

function disclaims({ first, end, introducedBy }: Clause, { words }: Heard): boolean {
  const said = words.slice(first, end).map(({ text }) => text);
  if (said.some((text) => openly.has(text))) return true;
  const at = said.findIndex((text) => confirming.has(text));
  if (at === -1 || !said.some((text) => negations.has(text))) return false;
  // "I cannot confirm who leads the search" is about the search.
  const object = said[at + 1] === 'for' ? said[at + 2] : said[at + 1];
  return introducedBy === 'which' || object === undefined || pronouns.has(object);
}
