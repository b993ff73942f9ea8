import { describe, expect, test } from 'vitest';
import { everydaySentences } from './testing/everyday-sentences.ts';
import { sentenceRules } from './testing/sentence-rules.ts';

const own = ['urgency', 'answer-deadline', 'short-supply', 'guilt'];

function rulesBroken(sentence: string): string[] {
  return sentenceRules(sentence).filter((rule) => own.includes(rule));
}

const deadlines = [
  'I need your word by Thursday.',
  'We can hold the pair for you until Wednesday.',
  'A decision tomorrow would be better than one next week.',
  'Time is not on your side here.',
  'The countersigned order has to be with us on Tuesday.',
  'Could you let me know today?',
  'After the 30th I would have to start from scratch.',
  'A yes this week secures the start.',
  'Could I have your go-ahead before the weekend?',
  'I can keep the suggestion alive for another three days.',
  'By next week the question will have answered itself.',
  "I'd hate for you to find out in June that it is too late.",
  "I would be grateful for a signature before Monday's stand-up.",
  'Whoever hesitates in May pays in July.',
  "Your answer is needed ahead of Friday's planning round.",
  "I'm holding the line for you, but my arm is getting tired.",
];

const shortSupply = [
  'Two slots remain.',
  'Another client has its eye on them.',
  'This is the only pair we will have before the autumn.',
  'Demand for them has been brisk.',
  'They are spoken for by most people who see their CVs.',
  'Your place in the queue is third.',
  "I've already turned two firms away.",
  'The other half of the pair was taken this morning.',
  'You are in good company: two banks want him as well.',
  'Access to the comparison is restricted to twelve readers.',
  'We are choosing between Ferrow and one other company for the last free month.',
  "There's a competitor of yours who asked about them too.",
  'Her calendar will be full before you have finished reading this.',
  'The senior has other admirers.',
  'In spring there may be nobody left to send.',
  'Python people of that level are on the market for about four days.',
];

const reproaches = [
  'I have written three times now.',
  'I take it that your silence means no.',
  'You did say you would get back to me.',
  'I kept an engineer free for you all of May.',
  "I don't know what I did wrong.",
  'I stayed late to finish this page for you.',
  'Nobody likes to talk to a wall.',
  'You asked for it, I wrote it, and then nothing.',
  'Not even an out-of-office came back.',
  'You were quick enough to answer when you wanted the price.',
  "I won't pretend that three months of quiet have been encouraging.",
  'I am still holding my end of what we agreed.',
  'Three mails from me, none from you: I leave the arithmetic to you.',
  'I keep telling our engineers that you will come round.',
  'In my family one answers letters.',
  "I didn't expect to be thanked, but a word would not have been out of place.",
];

const innocent = [
  ...everydaySentences,
  'Whenever suits you is fine.',
  "I'll confirm the time by Thursday.",
  'You have a yes by Friday from me either way.',
  'Your Series A closed on 11 February.',
  'By Friday you usually know whether the two of you will get on.',
  'If you decide next week, they could begin on 1 June.',
  'Two engineers are free this week; that may change, and if it does I will say so.',
  'Which of the two dates suits you?',
  'A Go engineer could carry the service until the end of June.',
  'I am away until Monday; our delivery lead answers in the meantime.',
  'Four Go engineers are free, one of them senior.',
  'Rust people are few and mostly happy where they are.',
  'Other companies run such a list as well.',
  'You are not alone in finding this hard.',
  'I found the round in one place only.',
  'Each of them can be interviewed before anything starts.',
  'If they fill quickly, no reply needed.',
  'A second engineer could follow in June.',
  'Only you know which of the four matters.',
  'There is one more thing on the page.',
  'No reply needed.',
  'You asked me to come back in September, so here I am.',
  'Silence is fine as well.',
  "If I don't hear from you, I'll take it that the plan stands and stop here.",
  'Thank you for answering so quickly.',
  'I said I would write only if that changed, and it has.',
  'One could take some work off your team for a while.',
  "I'm sorry for the slow answer; I was away.",
  'No answer is an answer I can live with.',
  "Our lead asked me whether Ferrow runs Kafka, and I couldn't say.",
  'Ask two other companies as well; comparing costs nothing.',
  'Sleep on it; nothing on our side changes.',
  'For a small team the night rota is the hard part.',
  'There is nothing wrong with waiting.',
  'I understand if this is not the moment.',
  'We would hand over in the last week of June.',
  'I may be wrong about all of this.',
  "You were kind enough to answer, so I'll be brief.",
  'Some teams do it the other way round and are happy with it.',
  'You have surely thought of this yourself.',
  'Is any of the five urgent?',
  'Please take all the time you want.',
];

describe('pressure of time', () => {
  test.each(deadlines)('%s', (sentence) => {
    expect(rulesBroken(sentence)).not.toEqual([]);
  });
});

describe('pressure of short supply', () => {
  test.each(shortSupply)('%s', (sentence) => {
    expect(rulesBroken(sentence)).not.toEqual([]);
  });
});

describe('reproach', () => {
  test.each(reproaches)('%s', (sentence) => {
    expect(rulesBroken(sentence)).toContain('guilt');
  });
});

describe('no pressure', () => {
  test.each(innocent)('%s', (sentence) => {
    expect(rulesBroken(sentence)).toEqual([]);
  });
});
