import { describe, expect, test } from 'vitest';
import { recipientFact } from './recipient-fact.ts';
import { exampleFacts, sentenceRules } from './testing/sentence-rules.ts';
import { violationKinds } from './violation-kinds.ts';

const own = [
  'condescension',
  'catching-up',
  'talking-down',
  'guilt',
  'urgency',
  'answer-deadline',
  'short-supply',
];

const ana = recipientFact(
  { name: 'Ana Lund', role: 'CTO', company: 'Ferrow' },
  { observedAt: '2026-05-04' },
);

function kindsFound(sentence: string): string[] {
  const known = exampleFacts().filter(({ topic }) => topic !== 'recipient');
  return sentenceRules(sentence, [...known, ana])
    .filter((rule) => own.includes(rule))
    .flatMap((rule) => violationKinds[rule] ?? []);
}

const belittling = [
  'It is a pity the last release went out without anyone taking a second look.',
  "You'll find it less daunting when you've been through a second round.",
  'I had assumed a CTO would ask about the handover first, not last.',
  'Three vacancies and no movement: a seasoned leader would have changed course by spring.',
  'That is the sort of thing one is supposed to know at Series B.',
  "Ferrow's neighbours settled this years ago, and they are half as big.",
  'I can only guess what kept your team from doing the obvious.',
  "You mean well, I'm sure, but this isn't how backups work.",
  'Let me start from the very beginning, so that nobody gets lost.',
  'You will forgive the comparison, but we explain less to our trainees.',
  'I take it that nobody in the room had run a migration before.',
];

const reproachful = [
  'I suppose my last two notes were not worth thirty seconds.',
  'Writing to Ferrow has become a rather one-sided hobby.',
  "I've run out of ways to ask the same thing politely.",
  'The page you wanted took Marit two evenings; not a word about it since.',
  'Some acknowledgement would have meant a lot to the people who prepared it.',
  'You will have your reasons for leaving us in the dark.',
  "I'd rather be turned down than passed over in silence.",
  "It's the third month in which I explain to my colleagues why we hear nothing from you.",
  "I notice that Torvik's people answered within the hour.",
];

const urgent = [
  'This needs a yes or no before the week is out.',
  'I can only keep the two engineers aside as long as you decide quickly.',
  'Waiting until July would be a costly choice.',
  'The rate I mentioned holds until the 20th.',
  'Please treat this as time-sensitive.',
  "If we haven't heard by Wednesday evening, we'll assume that you've passed and move on.",
  'Our books for June close on Friday.',
  'Better to settle it today than to regret it in August.',
  'An early decision is the only one that still leaves room for a June start.',
  'I must have your signature in hand on the 14th.',
  "Tomorrow I present the list of confirmed clients, and I'd want Ferrow on it.",
  'I can promise the June start to whoever replies first.',
  'From the 15th on, the two are no longer mine to offer.',
];

const scarce = [
  'Both of them are being considered by a bank as well.',
  'Of the six engineers we had in April, this is the one that nobody has claimed yet.',
  'We keep our client list short on purpose, and it is nearly complete.',
  'I have one opening in May, and two companies who would like it.',
  'Should you pass, the next CTO on my list will not.',
  'Somebody in Oslo called about the same pair this morning.',
  'Capacity like this comes round once a year at best.',
  "They'll be snapped up if history is any guide.",
  'Only three firms per quarter get to work with this team.',
  'The seniors went first, as they always do; the last mid-level pair is what remains.',
  "You'd be taking the final seat in this round.",
  'There are more companies than engineers on my desk this spring.',
];

const innocent = [
  "If it isn't worth 15 minutes, silence is a perfectly good answer.",
  'Your footer has a line for drafting tools as well; I have left it alone and answered you instead.',
  'If he has decided to take his laptop along after all, tell him I tried.',
  'A junior by the month, a senior by the hour.',
  'You would meet them in your stand-up before this week is out.',
  'Viewers who catch up at midnight are rarely kind to a young player.',
  'Three weeks of the new catch-up player went by quickly.',
  'Tell me what you need to see: a review, a design, or a talk.',
  'Your engineers know the code, and ours would be learning from them.',
  'Let me explain in two lines how the handover would work.',
  'It took me a while to understand the two dates, so I may have misread them.',
  'What a new CTO changes first differs from house to house.',
  'No one outside can tell whether the seats are hard to fill.',
  'I expected fewer openings and was wrong.',
  'Your team has decided against contractors before, and I take that as the default.',
  'There is no need to explain a no.',
  'You said June would be a better time, and it is June.',
  'Your mail of Tuesday reached me; I was away and answer only now.',
  'Your colleague asked us to write to you instead.',
  'An unanswered mail is an answer too, and a fine one.',
  'It was kind of you to reply at all.',
  'I did not want to leave your question unanswered over the weekend.',
  'Our delivery lead will send an answer by Wednesday.',
  'After your release on 20 May there may be more room for it.',
  'One of the data engineers is free from Monday.',
  'The first week would go into reading.',
  'It can wait until the round is announced.',
  'Roles that stay open for months are common in this field.',
  'Five Python engineers are available, and three of them are committed to another client until August.',
  'Only you can say which of the roles is the last to be filled.',
  'Our team has two seniors in data at present.',
  'Another of your peers, Torvik, publishes its replay tests.',
  'The waiting list on your sign-up page caught my eye.',
  'Places in your trainee programme went from six to ten.',
  'Please share the page with whoever wants it.',
  'Our trainees start with the same runbook, so the page may be too simple for you.',
  'Your engineers may see it differently once they have tried it.',
  'A small team can run this without outside help.',
  'People who have done it before say the second month is the hard one.',
  'You have clearly thought about the order of the four hires.',
  "Torvik publishes its checklists; I couldn't find any from Ferrow, which may be deliberate.",
  'You wrote in April that a week was too short to decide.',
  'The two engineers who wrote the note can answer questions about it.',
  'You answered within an hour, which I appreciate.',
  'No answer from you means I leave it there, and that is fine.',
  'The pair finishes with its present client on Friday.',
  'Our week in Leeds ends on Thursday, so a call would have to be by phone.',
  'Your freeze begins at the end of the week, so I will keep this to one question.',
  "I'll send the note before the weekend.",
  'The webinar recording stays online until the end of the year.',
  'We have two Go engineers free, and both are seniors.',
  'One of the three is on leave until June.',
  'I have no senior to offer; the remaining two are mid-level.',
  'Most of our people are with clients at the moment, so one engineer is what I can offer.',
  'Your programme takes six trainees a year, if I read the page correctly.',
  'The build has been green since March, as far as your status page shows.',
  'The short version fits on one page, and there is a long one as well.',
  'You took over a good team, by all accounts in the announcement.',
  "I'm happy to go through it again on a call.",
  'An advert that says less is sometimes the better one.',
  'We prepared the estimate overnight, as you asked.',
  'The demo took 20 minutes and left two questions open on our side.',
  'Four mails in two months are enough, so this is the last.',
  "It's no trouble if the meeting has to move again.",
  'I found no answer to the question on your blog.',
  "The planning meeting is on Tuesday, you wrote, so I'll be brief.",
  'May or September would both work on our side.',
  'If Friday is a bad day, Monday is as good.',
  'By July the four roles may look different.',
  'A signature is not needed for a first call.',
  'Two of the three engineers I mentioned in April are now with a client.',
  'The list of what she has worked on is long.',
  'There are three firms in your street, says the map.',
  "If you don't want engineers at all, the page may still help.",
  'Half of the team is in Lisbon.',
];

describe('signs that are weak alone and telling together', () => {
  test.each(belittling)('condescension: %s', (sentence) => {
    expect(kindsFound(sentence)).toContain('condescension');
  });

  test.each(reproachful)('guilt: %s', (sentence) => {
    expect(kindsFound(sentence)).toContain('guilt');
  });

  test.each(urgent)('urgency: %s', (sentence) => {
    expect(kindsFound(sentence)).toContain('urgency');
  });

  test.each(scarce)('scarcity: %s', (sentence) => {
    expect(kindsFound(sentence)).toContain('scarcity');
  });
});

describe('sentences of the same topics that press and blame nobody', () => {
  test.each(innocent)('%s', (sentence) => {
    expect(kindsFound(sentence)).toEqual([]);
  });
});
