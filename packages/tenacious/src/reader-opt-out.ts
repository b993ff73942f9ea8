import { sentencesOf } from './reader-text.ts';

const me = '(?:me|us|my|our|this)';
const mail = '(?:e-?mails?|mails?|messages?|texts?|notes?|outreach|contact)';
const write = '(?:contact|e-?mail|mail|write|message|text|call|reach out)';

const cues: readonly RegExp[] = [
  /\bunsubscribe\b/i,
  /\bopt(?:ing|ed)?[ -]?(?:me )?out\b/i,
  /^(?:[\w']+[,.!]? ){0,3}stop[.!]*$/i,
  /\b(?:remove|delete|erase) (?:me|us|my|our)\b/i,
  new RegExp(
    `\\b(?:take|get|keep|leave|drop|strike|count) ${me}(?: \\w+){0,3} (?:off|out)\\b`,
    'i',
  ),
  /\boff (?:your|this|the) (?:\w+ )?lists?\b/i,
  new RegExp(
    `\\bstop (?:${write}|writing|mailing|e-?mailing|messaging|texting|contacting|calling|sending)`,
    'i',
  ),
  new RegExp(
    `\\b(?:don't|do not|never|not to|stop) (?:ever )?${write}\\b.*\\b(?:again|any ?more|any longer)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:please|kindly) (?:don't|do not|never) ${write} (?:me|us)\\b`, 'i'),
  new RegExp(`\\bno (?:more|further) (?:of (?:this|these)|${mail})`, 'i'),
  /\bno longer (?:wish|want) to (?:get|receive|be|hear)/i,
  new RegExp(
    `\\b(?:don't|do not|not) want (?:to (?:get|receive|hear)|any(?: more)? ${mail}|these)`,
    'i',
  ),
  /\brather not (?:get|receive|hear|be (?:contacted|written))/i,
  /\bleave (?:me|us) (?:alone|be|in peace)\b/i,
  /\blose my (?:number|address|e-?mail)\b/i,
];

// "Please don't write before June" is a date and no farewell, and so is "mail me instead".
const notYet = /\b(?:before|until|till|instead|unless)\b/i;

/** Whether a reader asks, in English, not to be written to again. */
export function saysOptOut(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) => !notYet.test(sentence) && cues.some((cue) => cue.test(sentence)),
  );
}
