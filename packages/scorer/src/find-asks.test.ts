import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { compileAsks } from './find-asks.ts';
import { readMessage } from './reading.ts';

const { tools } = compilePolicy(examplePolicy);
const findAsks = compileAsks();

function asksIn(body: string): string[] {
  const message = {
    channel: 'email',
    body: `Hi Ana,\n\nGo roles went from two to five. ${body}\n\nBest,\nYabi`,
  };
  const reading = readMessage(exampleTask, message, tools, 'known');
  return findAsks(reading).map(({ start, end }) => reading.text.slice(start, end));
}

test.each([
  'Would 15 minutes help? If not, no reply needed.',
  'Would 15 minutes help? If the timing is off, tell me and I will not write again.',
  'Is it the launch? One word is enough.',
  'Would 15 minutes help, or is a one-page write-up better? Your call.',
  'Would 20 minutes with our delivery lead help, or is this enough for now? Either is fine.',
  'Are the roles part of the rewrite? If they are, would 20 minutes with one of our engineers help?',
  'Is it a rewrite? If it is, 20 minutes with one of our Go engineers might be of interest; if not, no reply needed.',
  'Is on-call a topic? If so, could we take 15 minutes on it?',
  'Do they belong together? A yes or a no is plenty, and silence is fine as well.',
  'May I send it? If the pile is tall enough already, no reply needed.',
  'Shall I send the page? Reply "send" if so.',
  'Shall I send it? Or shall I leave you in peace?',
  'Would a one-page outline help? Say yes and it is yours.',
  'Does 15:00 work? I will send the invitation when you say so, and if Thursday fills up, Friday is fine.',
  'On the call I would like to hear which of the roles hurts most. Does Thursday suit you?',
  'Is it one seat or three? If it is three, better to tell me no.',
  'Would you like the one, or shall our delivery lead tell you when that changes?',
  'Could someone from outside fix it? I think so. Would you like 20 minutes on it?',
  'What I would look at, with any supplier: do they deploy something small, and can you stop without a quarrel? Would a call help?',
  'I would begin small: list the jobs, note who reads them, and switch off the rest. Would half an hour on the first ten help?',
  'Could you name the person who handles access, so that nothing waits on accounts?',
  'Which day next week suits you for the half hour? If none does, the week after is just as good.',
  'Would 15 minutes on Tuesday or Wednesday suit you? Thursday works as well.',
  'Would 15 minutes help? Does Thursday suit?',
  'Would 15 minutes help? If not, may I send the one-page version instead?',
  'Please ignore this if the search is done. Would 15 minutes help?',
  'Would it be fair to test us with one interview of 30 minutes? If the story has put you off, I would understand.',
  'Would you like 20 minutes with our delivery lead and the bug report on the screen?',
  'Is that worth a 15-minute call? Two engineers could help from June.',
  'Would 15 minutes help? A line on what you are planning would do too.',
  'Let me know which of the roles hurts most.',
  'Who would be the right person to ask?',
  'Are Go roles really up from two to five? If so, would 15 minutes help?',
  'Tell me what you need to see: a review, a design, or a talk. Which of the three would convince you?',
  'If your five Go roles, two 60 days ago, ask for people who know them, ours may not fit. Would a call help?',
  'How close that is I can’t tell, so please put that to them rather than to me. Shall I ask them for a time?',
  'Let me say who we are. Shall we talk?',
  'Would a page be of interest? “Not yet” is a complete answer.',
  'Would that help 🙂?',
  'Would you like a Übersicht of one page? Nothing to answer otherwise.',
])('one ask: %s', (body) => {
  expect(asksIn(body)).toHaveLength(1);
});

test.each([
  'Could you send me the list of open tickets, introduce me to your head of platform and tell me which afternoon suits you for a call?',
  'Who signs off outside help: you or a producer? An engineer of ours could take on tooling. Would a 15-minute call about tooling be useful?',
  'Mark the two or three modules that nobody likes to open, and have whoever runs staging drop me a line about access.',
  'Shall I send it? No reply is an answer too.\n\nP.S. On a separate matter, may I write to your recruiting team about the roles?',
  'It would help me to see the incident list, twenty minutes with the person who writes the post-mortems would be good as well, and your on-call policy would round it off.',
  'Could we take 15 minutes on Monday to name the system, and half an hour with your operations people later that week?',
  'Would 15 minutes help? Please also send over your org chart.',
  'Would 15 minutes help? Could you also forward this to your head of data?',
  'Please send the rota, and let me know who owns it.',
  'Would a call on Tuesday suit? I would also need read access to the tracker.',
  'Could you share last year’s hiring plan? And who should I speak to about budget?',
  'What does your rota look like? How many incidents were there in June? Which of them hurt most?',
  'Would 20 minutes help? While you are at it, please forward the job descriptions.',
  'Please connect me with your recruiting lead. It would also help to have the list of open seats.',
  'Can you tell me your budget range, and could you book a slot with our delivery lead?',
  'Would you be open to a call next week? I would love to see your architecture diagram beforehand.',
  'Let me know who decides on vendors and send me the current headcount plan.',
  'Would Tuesday suit for 15 minutes? One more thing: could you ask your CFO about the budget?',
  'If the roles are open, could you send me the descriptions and introduce me to the hiring manager?',
  'How large is the team today? Separately, would you review our one-page outline?',
  'Would you mind sending the spec and introducing me to the author?',
  'Please fill in the short form, pick a slot in the calendar, and forward both to Zoë.',
  'I would be grateful for your roadmap, and I would like to meet your platform lead.',
  'Could we talk for 15 minutes on Tuesday, and then sit down with your finance partner for half an hour?',
  'Could you name it in a line? While you are at it, do forward the questionnaire and let me have the list.',
  'How is the search going? And how large is the budget for contractors this year?',
  'Could we speak on Tuesday and again, with your VP, on Thursday?',
  'Would you reply with your plans for June and connect me with whoever signs off vendors?',
  'Let me know who owns hiring, copy them in, and suggest a time.',
  'Could I have 15 minutes with you this week, and could I have an hour with your leads after that?',
])('two asks or more: %s', (body) => {
  expect(asksIn(body).length).toBeGreaterThan(1);
});

test.each([
  'I will write once in September. No reply needed.',
  'Read it as a reference rather than homework. Nothing to answer.',
  'If the page is no use, bin it; no reply needed.',
  'What the services look like I cannot see.',
])('no ask: %s', (body) => {
  expect(asksIn(body)).toHaveLength(0);
});

test('a question of the reader in quoted lines, a subject or a signature is no ask', () => {
  const message = {
    channel: 'email',
    subject: 'Question: is Ferrow hiring?',
    body: 'Hi Ana,\n\nUnderstood.\n\nBest,\nYabi\n\n> Could you send prices? Who are you?',
  };
  expect(findAsks(readMessage(exampleTask, message, tools, 'known'))).toEqual([]);
});

test.each([
  ['Request: your stack diagram, ahead of a call', 2],
  ['Could you share your incident list?', 2],
  ['Request: 15 minutes', 1],
  ['Request: your view on the Go roles', 1],
  ['Question: is Ferrow hiring?', 1],
])('what a subject asks for besides the body: %j', (subject, asks) => {
  const message = {
    channel: 'email',
    subject,
    body: 'Hi Ana,\n\nGo roles went from two to five. Would 15 minutes help?\n\nBest,\nYabi',
  };
  expect(findAsks(readMessage(exampleTask, message, tools, 'known'))).toHaveLength(asks);
});
