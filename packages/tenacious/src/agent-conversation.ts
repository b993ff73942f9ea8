import type { MessageTurn, ToldTask } from '@tenacious-bench/schema';
import { footers, optOutHints, optOutSigns, optOutUntil } from './agent-opt-out-signs.ts';
import { wishesOf } from './agent-wishes.ts';

/** What was said in the conversation that a message goes on with. */
export type Conversation = {
  /** The last words of the reader; absent before the first answer. */
  readonly reply?: MessageTurn;
  /** What of it is the reader's own: no quoted mail, no footer. */
  readonly words: string;
  /** The last message of the sender's. */
  readonly sent?: MessageTurn;
  readonly hasOptedOut: boolean;
  /** Whether the last words of the reader may be such a wish, so that a person has to read them. */
  readonly isDoubtful: boolean;
  /** Whether the sender promised to be silent, and neither an answer nor an event released it. */
  readonly isSilencePromised: boolean;
  /** Whether the reader writes in a language that an English answer would pass over. */
  readonly isForeign: boolean;
};

/** Reads the turns of the task's own conversation; those of others are nobody's business here. */
export function conversationOf({ thread, conversation }: ToldTask): Conversation {
  const own = thread.filter((turn) => turn.conversation === conversation);
  const messages = own.filter((turn): turn is MessageTurn => turn.kind === 'message');
  const reply = messages.findLast(({ from }) => from === 'recipient');
  const sent = messages.findLast(({ from }) => from === 'agent');
  const isLast = sent !== undefined && own.at(-1) === sent;
  return {
    ...(reply !== undefined && { reply }),
    ...(sent !== undefined && { sent }),
    words: ownWords(reply?.message.body ?? ''),
    hasOptedOut: hasOptedOut(messages),
    isDoubtful: reply !== undefined && isDoubtful(ownWords(reply.message.body)),
    isSilencePromised: isLast && silence.test(sent.message.body),
    isForeign: reply !== undefined && isForeign(ownWords(reply.message.body)),
  };
}

function hasOptedOut(messages: readonly MessageTurn[]): boolean {
  const written = messages.filter(({ from }) => from === 'recipient');
  const last = written.findLastIndex(({ message }) =>
    isOptOut(`${message.subject ?? ''}\n${message.body}`),
  );
  // Who asks something afterwards wants an answer again.
  return last >= 0 && !written.slice(last + 1).some(({ message }) => /[?？]/.test(message.body));
}

/** Whether a text asks for no more messages; a wish that ends some day is none. */
function isOptOut(text: string): boolean {
  const sentences = ownWords(text).split(/(?<=[.!?。！？])\s*|\n/u);
  return sentences.some(
    (sentence) => !optOutUntil.test(sentence) && optOutSigns.some((sign) => sign.test(sentence)),
  );
}

function ownWords(text: string): string {
  return text.replaceAll(footers, '').trim();
}

const fewWords = 3;

// A curt answer that wants nothing recognisable, or one with the words of farewells in it.
function isDoubtful(own: string): boolean {
  const isCurt = own.split(/\s+/).length <= fewWords && wishesOf(own).length === 0;
  return (isCurt && !agreement.test(own)) || optOutHints.some((hint) => hint.test(own));
}

const agreement =
  /\b(?:yes|yep|sure|ok|okay|please do|go on|go ahead|sounds|works|perhaps|maybe|thanks?|interested|it is)\b/i;

const silence =
  /\b(?:will not|won['’]t|never)\b[^.?!\n]{0,25}\b(?:write|mail|contact|bother|hear|disturb|message|follow)\b|\b(?:this (?:is|was)|my) (?:my |the )?last (?:mail|message|note)\b|\bno (?:more|further) (?:mails?|messages?|notes?)\b/i;

const englishWords = new Set(
  'about after again all also always and any are ask at be been but by call can come cost could did does dont engineers even first for from get good great had has have help how i if isnt it its just know let like many maybe month more most much my need never new next not now of off on only or other our out over people please price really send should so some sounds still sure team than thank thanks that the their them then there these they this time to today try two us want was we week were what when where which who why will with work works would year yes you your'.split(
    ' ',
  ),
);

// A few English words are enough; a text with none of them is in English only where it is a word or two.
function isForeign(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word.replaceAll(/['’]/g, ''))).length;
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(text);
  return isLatin ? words.length > 2 && english * 6 < words.length : words.length > 0;
}
