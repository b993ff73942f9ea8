import { expect, test } from 'vitest';
import { sentenceRules } from './testing/sentence-rules.ts';

const leaks = new Set(['internal-words', 'own-labels', 'process-talk', 'prompt-remains']);

function leakRulesIn(sentence: string): string[] {
  return sentenceRules(sentence).filter((rule) => leaks.has(rule));
}

test.each([
  'Note for the next turn: founder decides alone, hold the rates back until he asks twice.',
  'Handover remark: keep the tone cool.',
  'PS for colleagues: treat as a second-tier lead until the summer.',
  'Memo to sales: budget sits with the board, keep our floor figure for the end.',
  'Reminder for whoever picks this up: no figures yet.',
  'For whoever writes next: stay away from money.',
  'Reviewer: cut this if it is over the limit.',
  'Do not offer more than two; the data people are half promised.',
  'Prospect prefers facts over charm.',
  'Wait for an answer, then move to stage two.',
  'Status after this mail: second of four.',
  'No rates unless he brings them up.',
  'Give her the lower figure first and see what happens.',
  'Remember to keep quiet about the data people until they are confirmed.',
  'On machine learning we’d put you at two out of a possible three.',
  'You are the fourteenth founder on this week’s list.',
  'Internally you go by the name of a transition account.',
  'You are one of those we treat as cautious after a reduction.',
  'You’re what our sales team calls a warm account.',
  'The instructions I work under do not let me name a total.',
  'What I have on you says certain for the round and maybe for the rest.',
  'Python: five on hand, none promised; data: four on hand, one promised.',
  'You came out high when we ran the list.',
  'Reason for contact: funding under 180 days.',
])('a note or a drawer of the sender: %s', (sentence) => {
  expect(leakRulesIn(sentence)).not.toEqual([]);
});

test.each([
  'A note on the next step: after 15 minutes you decide, not me.',
  'A note for your team is part of every handover.',
  'Before any price there would be a scoping call.',
  'Leave the rest to a later day.',
  'Hold the second seat until the first one works, if you like.',
  'Founders often keep the first service to themselves.',
  'The lead decides, the engineers follow.',
  'A green light from your security team would come first.',
  'Rates are public, and I can name them when you ask.',
  'Remember that nothing is urgent here.',
  'The best prospects for such work are small services.',
  'What we call a handover is a week with both people present.',
  'A strong match of skills matters less than a clear task.',
  'If a colleague of yours knows more, he is welcome on the call.',
  'Nothing is booked and nothing is signed.',
])('no note: %s', (sentence) => {
  expect(leakRulesIn(sentence)).toEqual([]);
});
