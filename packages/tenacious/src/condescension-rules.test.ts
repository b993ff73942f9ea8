import { compilePolicy, score } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { tenaciousPolicy } from './policy.ts';
import { starterTasks } from './starter-tasks.ts';

const own = ['condescension', 'talking-down'];

const policy = compilePolicy(tenaciousPolicy);
const [example] = starterTasks;

function rulesBroken(sentence: string): string[] {
  if (example === undefined) throw new Error('no starter task');
  const task = { ...example, thread: [], asOf: '2026-05-04' };
  const verdict = score(policy, task, {
    channel: 'email',
    body: `Hi Ana,\n\n${sentence}\n\nWould 15 minutes be useful? If not, no reply needed.\n\nBest,\nYabi`,
  });
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings.map(({ rule }) => rule).filter((rule) => own.includes(rule));
}

const talkingDown = [
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
  'Congratulations on the Series A you closed last Thursday.',
  'A good start might be the service with the fewest owners.',
  'Our most senior engineer could join the call if you like.',
  'I have no idea how your rota works.',
  "I'll leave you alone after this.",
  'You might have someone for this already.',
  'How could an outside engineer be useful without knowing the code?',
  'The rest of the roles are the same as in May.',
  'I wrote three weeks ago about your Python roles.',
  'The page takes a minute to read.',
  'We worked through your questions one by one.',
  'Our lead asked three of our engineers, and two have done such a migration.',
  'Two slots are open on Thursday: 10:00 and 15:00.',
  'The first of the two could begin on 1 June.',
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
