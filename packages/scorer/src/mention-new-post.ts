import type { Clause } from './clauses.ts';
import { isFunctionWord } from './english-words.ts';
import { stemsOf, type Telling } from './mention-telling.ts';
import type { Unjudged } from './statement.ts';
import type { WordingMatch } from './wordings.ts';

/** "A new CTO and five seats": how recent a post is tells of the fact. */
export function newPosts(
  clause: Clause,
  { topic }: Telling,
  { words, index }: Unjudged,
): WordingMatch[] {
  if (topic.labels === undefined) return [];
  return (index.wordingsIn.get(clause.sentence) ?? []).filter(
    ({ rule, first }) =>
      first > clause.first &&
      first < clause.end &&
      news.has(words[first - 1]?.text ?? '') &&
      topic.labels?.some(({ field }) => rule === `label:${topic.id}.${field}`) === true,
  );
}

/** "Your new CTO" where a CTO came: nothing says more of such a change but a name or a day. */
export function namesNewPost(clause: Clause, telling: Telling, reading: Unjudged): boolean {
  const { fact, topic } = telling;
  return newPosts(clause, telling, reading).some(({ rule, first, end }) => {
    const label = topic.labels?.find(({ field }) => rule === `label:${topic.id}.${field}`);
    const known = stemsOf(fact.values[label?.field ?? ''], reading.readText).flat();
    const said = reading.words.slice(first, end).filter(({ text }) => !isFunctionWord(text));
    const isOurs = reading.words[first - 2]?.text === 'our';
    return !isOurs && said.every(({ stem }) => known.includes(stem));
  });
}

const news = new Set(['new', 'newest', 'incoming', 'fresh']);
