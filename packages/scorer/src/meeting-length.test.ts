import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { longMeetings } from './meeting-length.ts';
import { readMessage } from './reading.ts';

const { tools } = compilePolicy(examplePolicy);

function longIn(body: string): string[] {
  const message = { channel: 'email', body: `Hi Ana,\n\n${body}\n\nBest,\nYabi` };
  const reading = readMessage(exampleTask, message, tools, 'known');
  return longMeetings(reading, 30).map(({ start, end }) => reading.text.slice(start, end));
}

test.each([
  ['Would a 45-minute call help?', '45-minute'],
  ['I suggest we take 45 to 60 minutes over it.', '45 to 60 minutes'],
  ['Our lead would like 50 minutes with you, to go through each seat.', '50 minutes'],
  ['Is an hour and a half on Thursday possible, so that we get through it?', 'an hour and a half'],
  ['How about a working lunch, 12:00 to 13:30?', '12:00 to 13:30'],
  ['Shall we say from 14:00 to 15:15?', 'from 14:00 to 15:15'],
  ['Could you spare the better part of an hour?', 'an hour'],
  ['Let us sit down for an hour with Zoë.', 'an hour'],
  ['Would half a morning with our delivery lead be useful?', 'half a morning'],
  ['Could we take an afternoon for it?', 'an afternoon'],
  ['Might a whole morning together be worth it, Zoë?', 'a whole morning'],
  ['Would most of a morning with your leads suit you?', 'most of a morning'],
  ['May I have half an evening of your time?', 'half an evening'],
  ['I suggest half an afternoon with our lead.', 'half an afternoon'],
  ['Is a full-day session of interest?', 'a full-day'],
  ['Shall we meet for half a day?', 'half a day'],
  ['Do you have an hour for it?', 'an hour'],
])('proposes a long meeting: %s', (body, expected) => {
  expect(longIn(body)).toEqual([expected]);
});

test.each([
  'Could we talk for a quarter of an hour?',
  'Your two-hour workshop was worth the trip.',
  'We hold a 60-minute review every week.',
  'The nightly build took 90 minutes in March.',
  'I am free for a call between 14:00 and 16:00.',
  'An hour would be too long; would a call of half an hour suit Zoë?',
  'Is a morning or an afternoon better for 20 minutes?',
  'Would 15 minutes with our lead on a morning of your choice help?',
  'Would half an hour in the afternoon be useful?',
  'Could an engineer take half a morning of tickets off your rota?',
  'Does the nightly run still take half a day?',
  'A call need not take half a morning.',
  'Do your releases still take an afternoon of your team?',
])('proposes none: %s', (body) => {
  expect(longIn(body)).toEqual([]);
});
