import { describe, expect, test } from 'vitest';
import { everydaySentences } from './testing/everyday-sentences.ts';
import { sentenceRules } from './testing/sentence-rules.ts';

const own = ['condescension', 'talking-down'];

function rulesBroken(sentence: string): string[] {
  return sentenceRules(sentence).filter((rule) => own.includes(rule));
}

const talkingDown = [
  'We have a name for that: muddling through.',
  'That is no excuse, and your team should know it.',
  'Even a team of your size should be able to manage that.',
  'Your people evidently never learned to write migrations.',
  'Let me put it simply.',
  'You may want to ask someone technical to explain this to you.',
  'Four roles open for 60 days rather suggests that nobody is minding the shop.',
  'No doubt it seemed like a good idea at the time.',
  'One wonders who signed off on that.',
  'You will forgive me for stating what should be obvious.',
  'Your predecessor would have known better.',
  'Do let me know if any of these words need explaining.',
  "That question tells me you haven't done this before.",
  'A little homework on your side would have answered this.',
  'Most CTOs would be ashamed of that number.',
  'Has it occurred to anyone at Ferrow to write the handover down?',
  "I'm sure you meant well when you published that job advert.",
  'Perhaps this is a question for your boss.',
  'Frankly, the state of your careers page says it all.',
  "Don't worry, everyone finds this confusing the first time.",
  'A company that takes its data seriously would have done this by March.',
  'You have plainly been too busy hiring to ask what for.',
  'Six open seats and no plan for any of them is quite an achievement.',
  'My eight-year-old could tell you which of the roles matters.',
  'Hiring is a craft, and one can tell who has not been taught it.',
  'The answer is on the page you were sent, third paragraph, where most readers find it.',
];

const innocent = [
  ...everydaySentences,
  'Until then there is nothing that you need to decide.',
  'Whoever decides can have that in two lines from me.',
  'I had the date down wrong, which is no excuse, and I apologise.',
  'Nothing in this needs you to believe me.',
  'He can ring you at a time that you choose.',
  'I understand that the last vendor left things undone, and that you are careful now.',
  'A vendor who has never seen your code has no business telling you what is wrong with it.',
  'It is hard to see from a careers page what a team is missing, if anything.',
  'I had hoped to have a name for you by now and do not have one.',
  'You do not have to explain to me why the role is open.',
  'It is simple enough for one page.',
  'I did not find public schemas from Ferrow, and there may be good reasons for that.',
  'Teams often find this hard, and there is no shame in waiting.',
  'You know your systems better than I ever will.',
  'I explained that badly, and the mistake is mine.',
  "I see it differently, but you know the product and I don't.",
  'It would be careless of me to guess which service you mean.',
  'A new CTO has every right to let a vacancy rest.',
  'If I misread your mail, please tell me.',
  'In general, handovers tend to be written late and read later.',
  'The plan on your blog reads well, and I have nothing to add to it.',
  'It is hard to know from outside how many of the seats are real.',
  'The first week is mostly reading; nothing there will surprise you.',
  "I don't know who owns the scheduled jobs today, and it may be nobody's concern.",
  'Honestly, the best thing may be to wait for your own hires.',
];

describe('talking down to the reader', () => {
  test.each(talkingDown)('%s', (sentence) => {
    expect(rulesBroken(sentence)).not.toEqual([]);
  });
});

describe('no talking down', () => {
  test.each(innocent)('%s', (sentence) => {
    expect(rulesBroken(sentence)).toEqual([]);
  });
});
