import { isRepeatable } from './agent-quotable.ts';
import type { Signal } from './agent-signals.ts';
import type { Situation } from './agent-situation.ts';
import type { Voice } from './agent-voice.ts';
import type { Say } from './agent-wording.ts';

type Given = {
  readonly situation: Situation;
  readonly shown: readonly Signal[];
  readonly voice: Voice;
  readonly say: Say;
};

/** What takes up the conversation so far: the reader's own words, or the day of the last message. */
export function openingOf({ situation, shown, voice, say }: Given): string | undefined {
  const { stage, conversation, slots } = situation;
  const { reply: answered, sent } = conversation;
  const quote = quoteOf(conversation.words);
  const isQuestion = /[?？]$/.test(quote ?? '') && stage === 'warm';
  if (quote !== undefined && isQuestion)
    return say('opening', voice.openings.asked, { quote: quote.replace(/\s*[?？]+$/, '') });
  if (quote !== undefined) return say('opening', voice.openings.quoted, { quote });
  if (answered !== undefined) return say('opening', voice.openings.thanks);
  if (stage !== 're_engagement' || slots.wrote === undefined) return undefined;
  const isNews = (shown[0]?.fact.observedAt ?? '') > (sent?.at ?? '');
  return say('opening', voice.openings[isNews ? 'news' : 'before']);
}

const mostQuoted = 16;

/** The sentence of a reply that says most, of those that are short and plain enough to be quoted. */
function quoteOf(text: string): string | undefined {
  const sentences = text.split(/(?<=[.!?？])\s|\n/u).map((sentence) => sentence.trim());
  const short = sentences.filter(
    (sentence) =>
      sentence !== '' && sentence.split(/\s+/).length <= mostQuoted && isRepeatable(sentence),
  );
  const [longest] = short.toSorted((one, other) => other.length - one.length);
  return longest && (/[.!?？]$/.test(longest) ? longest : `${longest}.`);
}
