import { lowerSentencesOf } from './reader-text.ts';

const me = '(?:me|us|my|our|this)';
const mail = '(?:e-?mails?|mails?|messages?|texts?|notes?|outreach|contact)';
const write = '(?:contact|e-?mail|mail|write|message|text|call|reach out)';

const cues: readonly RegExp[] = [
  /\bunsubscribe\b/,
  /\bopt(?:ing|ed)?[ -]?(?:me )?out\b/,
  /^(?:[\w']+[,.!]? ){0,3}stop[.!]*$/,
  /\b(?:remove|delete|erase) (?:me|us|my|our)\b/,
  new RegExp(`\\b(?:take|get|keep|leave|drop|strike|count) ${me}(?: \\w+){0,3} (?:off|out)\\b`),
  /\boff (?:your|this|the) (?:\w+ )?lists?\b/,
  new RegExp(
    `\\bstop (?:${write}|writing|mailing|e-?mailing|messaging|texting|contacting|calling|sending)`,
  ),
  new RegExp(
    `\\b(?:don't|do not|never|not to|stop) (?:ever )?${write}\\b.{0,120}\\b(?:again|any ?more|any longer)\\b`,
  ),
  new RegExp(`\\b(?:please|kindly) (?:don't|do not|never) ${write} (?:me|us)\\b`),
  new RegExp(`\\bno (?:more|further) (?:of (?:this|these)|${mail})`),
  /\bno longer (?:wish|want) to (?:get|receive|be|hear)/,
  new RegExp(
    `\\b(?:don't|do not|not) want (?:to (?:get|receive|hear)|any(?: more)? ${mail}|these)`,
  ),
  /\brather not (?:get|receive|hear|be (?:contacted|written))/,
  /\bleave (?:me|us) (?:alone|be|in peace)\b/,
  /\blose my (?:number|address|e-?mail)\b/,
];

/** One of these is in every cue. */
const hints =
  /unsub|\bopt|\bstop\b|\b(?:remove|delete|erase|lose|leave|rather)\b|\b(?:off|out)\b|\bno (?:more|further|longer)\b|n['’]t|\bnot\b|\bnever\b/;

// "Please don't write before June" is a date and no farewell, and so is "mail me instead".
const notYet = /\b(?:before|until|till|instead|unless)\b/;

/** Whether a reader asks, in English, not to be written to again. */
export function saysOptOut(text: string): boolean {
  // Nearly every text ends here.
  if (!hints.test(text.toLowerCase())) return false;
  return lowerSentencesOf(text).some(
    (sentence) => !notYet.test(sentence) && cues.some((cue) => cue.test(sentence)),
  );
}
