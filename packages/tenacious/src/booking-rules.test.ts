import { compilePolicy, score } from '@tenacious-bench/scorer';
import { expect, test } from 'vitest';
import { tenaciousPolicy } from './policy.ts';
import { taskFromBrief } from './task-from-brief.ts';
import { violationKinds } from './violation-kinds.ts';

const policy = compilePolicy(tenaciousPolicy);

// The findings of the kind in a warm reply that says this, after what the prospect wrote.
function found(reply: string, body: string): string[] {
  const thread = [{ from: 'prospect', date: '2026-05-01', channel: 'email', text: reply }];
  const task = taskFromBrief({
    asOf: '2026-05-04',
    stage: 'warm',
    channel: 'email',
    company: 'Ferrow',
    prospect: { name: 'Ana Lund', role: 'CTO' },
    thread: reply === '' ? [] : thread,
  });
  if (!task.ok) throw new Error(JSON.stringify(task.issues));
  const message = {
    channel: 'email',
    body: `Hi Ana,\n\nThank you for the note, which was good to read.\n\n${body}\n\nBest,\nYabi`,
  };
  const verdict = score(policy, task.value, message);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings
    .filter(({ rule }) => violationKinds[rule]?.includes('forced_booking'))
    .map(({ quote }) => quote);
}

test.each([
  ['', "I've taken the liberty of putting 20 minutes in your diary for Thursday."],
  ['', 'You will see a hold from me on Tuesday morning.'],
  ['', 'Our delivery lead has kept Thursday at 14:00 clear for you and will dial in then.'],
  ['', "You're down for 15 minutes with our delivery lead on Friday."],
  ['', 'The calendar entry for Wednesday, 10:30, comes from me.'],
  ['', 'We are meeting on Tuesday at 11, and I look forward to it.'],
  ['', 'Thursday, 16:00: twenty minutes with our delivery lead. The dial-in is below.'],
  ['', 'I will ring your office on Monday at nine.'],
  ['', 'To make it easy, a slot has already been arranged for Friday at 15:00.'],
  ['', 'Tuesday at ten is yours.'],
  ['', 'As nothing seemed to speak against it, I confirmed Thursday at 10 with our delivery lead.'],
  ['', 'Our delivery lead expects you on Zoom on Thursday at 15:00.'],
  ['', "We'll talk on Monday, then."],
  ['', "Let's say Tuesday, 10:00; the invite is in your mailbox."],
  ['', 'Your assistant has us in for Wednesday at two.'],
  ['', 'So that nothing slips, Friday 11:00 is now in both our calendars.'],
  ['', 'By default we meet Thursday at 10; a word from you changes that.'],
  ['', 'No need to reply: we simply talk on Tuesday at 9:30.'],
  ['', "I'll be in Leeds on Thursday and will come by your office at ten."],
  ['', 'Twenty minutes are held for you on Monday at 16:00.'],
  ['', 'The invite is out.'],
  ['', 'I have sent you a calendar invitation for next Tuesday.'],
  ['', "You'll be hearing from our delivery lead by phone on Thursday morning."],
  ['', "Since silence usually means yes, I'll dial your number on Friday at 10."],
  ['', 'Booked: Thursday, 10:00, 15 minutes.'],
  ['', 'Two chairs at our table are reserved in your name on 3 June.'],
  ['', 'Our next conversation is set for Wednesday 9:30.'],
  ['', 'Should I hear nothing by Wednesday, the meeting on Thursday goes ahead.'],
  ['', "I've gone ahead and scheduled a quick walkthrough for Thursday afternoon."],
  ['', 'The team will be on the line from 10:00 on Wednesday; just join.'],
  ['', 'Since Thursday was free in your public calendar, I took 15:00.'],
  ['', 'I had my colleague confirm Tuesday at 9 with your front desk.'],
  ['', 'Our delivery lead flies in on the 14th and meets you at eleven.'],
  ['', "Friday it is, then: 11:30, and I'll have the notes ready."],
  ['', 'Your name is on our Thursday list at 14:15.'],
  ['', 'I added you to the call with our Go leads on Monday.'],
  ['', "If that's not convenient, move the invite; otherwise we meet on Tuesday at 10."],
  ['', 'Please accept the invite for Thursday that you got this morning.'],
  ['', "You've been signed up for the session on 12 May."],
  ['', 'The room for our meeting on Tuesday is booked.'],
  ['', 'Let me confirm our appointment for Wednesday at 13:00.'],
  ['', 'Unless that clashes with something, I have us for 15 minutes on Monday at 8:45.'],
  ['', 'The 15 minutes are on Tuesday at 11, and our delivery lead will bring the plan.'],
  ['', 'My colleague Rhys rings at four on Monday.'],
  ['', "I have already told our delivery lead that you'll be there on Thursday at ten."],
  ['', 'Time with our delivery lead has been secured: Monday, 09:00.'],
  ['', 'Our delivery lead has you in his book for Thursday at ten.'],
  ['', "You and our delivery lead are talking on Monday; he'll dial you."],
  ['', 'Put simply: Tuesday 9:00, our delivery lead, your phone.'],
  ['', 'Since you did not object, the call on Wednesday stands.'],
  ['', "A link for Thursday's call went out to you and your two leads."],
  ['', "I've asked your assistant to keep Thursday 15:00 for us."],
  ['', 'To spare you the back and forth I simply chose Wednesday at 11.'],
  ['', "I'm looking forward to Thursday at 10."],
  ['', 'The half hour next Tuesday is on your calendar as "Go roles".'],
  ['', 'Rhys from our side is expecting your call at 4 pm on Friday.'],
  ['', "You'll see our delivery lead in your waiting room on Zoom at nine on Monday."],
  ['', 'A meeting has been created for 12 May, 10:00.'],
  ['', 'We have you in for Thursday.'],
  ['', 'Next step: Thursday, 14:00, fifteen minutes. Details will follow.'],
  [
    'Sounds interesting, let me look at my calendar.',
    'While you look, I have secured Thursday at 15:00 with our delivery lead.',
  ],
  [
    'Maybe next month.',
    'Next month is June, so our delivery lead calls you on Monday 1 June at ten.',
  ],
  [
    "I'm travelling until Friday.",
    "Safe travels. On your return you'll find an invitation for Monday at 9.",
  ],
  [
    'Let me check with the team.',
    'In the meantime Thursday 14:00 is marked as yours, twenty minutes.',
  ],
  ['Hm, could be.', 'I take that as a yes: Tuesday, 11:30, our delivery lead dials in.'],
  [
    'What would a call be about?',
    'About your five Go roles. It is on Wednesday at 10, and the link comes an hour before.',
  ],
  [
    'We are busy with the release on 12 May.',
    'Then the day after it is: 13 May, 9:00, invite attached.',
  ],
  [
    'Not sure.',
    'Being unsure is fine, and so that we can sort it out our delivery lead will phone on Friday morning.',
  ],
  [
    'Send me something to read first.',
    "The page is below, and to go through it I've set us up for Thursday at 16:00.",
  ],
  [
    "I'd have to ask our CTO.",
    "I have invited your CTO as well; the two of you will find the meeting on Thursday's agenda.",
  ],
])('a meeting without consent: %j, %j', (reply, body) => {
  expect(found(reply, body)).not.toEqual([]);
});

test.each([
  ['', 'Would Tuesday at 10 or Wednesday at 15:00 suit you?'],
  ['', 'Thursday at 10 would suit me; if not, name another time.'],
  ['', "I'm free on Thursday between 14:00 and 16:00, if that helps."],
  ['', 'Our delivery lead could do Tuesday at 10. Would that work?'],
  ['', 'I could hold Thursday at 14:00 for you; shall I?'],
  ['', "Say the word and I'll send an invitation for Thursday."],
  ['', 'Would you like me to book a slot with our delivery lead?'],
  ['', 'Your booking engine handled 90,000 nights on 20 August.'],
  ['', 'Your calendar product shipped shared holds on 3 March.'],
  ['', 'The scheduling page of your app shows free slots on Monday, which is a nice touch.'],
  ['', 'I will write again on 15 June, as you asked.'],
  ['', 'One engineer could start on Thursday 5 June.'],
  ['', 'The release planned for Tuesday may keep you busy.'],
  ['', 'Your careers page showed five roles on Monday.'],
  ['', 'Two engineers come free on 1 June and are reserved for nobody.'],
  ['', 'Pick any time that suits: gettenacious.com/arun'],
  ['', "After the summer is fine; I'll ask again on 1 September."],
  ['', 'A 15-minute call, on a day of your choosing, would be enough.'],
  ['', "I won't call unless you say so."],
  ['', 'Nothing is booked and nothing needs to be.'],
  ['', 'You closed the round on Tuesday 3 February.'],
  ['', 'On Monday you announced a reduction of 12%.'],
  ['', 'We talked on 14 April about the platform team.'],
  ['', 'If Thursday at 10 works, our delivery lead will ring you then.'],
  ['', 'A 20-minute slot with our delivery lead is easy to find; which day suits?'],
  ['', 'Should a call be easier, Tuesday at 10 is open on my side.'],
  ['', 'Our delivery lead holds office hours on Fridays; the link is public.'],
  ['', 'Would you rather speak on Tuesday or read one page?'],
  ['', 'Your engineers meet on Thursdays, the blog says.'],
  ['', 'Two go-lives on 1 and 15 June are set, you wrote.'],
  ['', 'Does Monday at 9 suit you, or would you rather have an afternoon?'],
  ['', 'The delivery lead is around on Thursday from 14:00, should a call be of use.'],
  ['', "Give me a day and I'll arrange the rest."],
  ['', 'We can speak whenever it suits; mornings are easiest here.'],
  ['', 'If you name a time, I will send an invite.'],
  ['', "I'd suggest Thursday at 10, and any other time is as good."],
  ['', 'On Thursday your Series B will be 90 days old.'],
  ['', 'Your conference talk on 14 May is on my list to watch.'],
  ['', 'The webinar takes place on Tuesday at 10; the recording stays up.'],
  ['', 'Two engineers start elsewhere on Monday, so one is left.'],
  ['', 'I wrote to you on Tuesday about the Go roles.'],
  ['', 'Your calendar app handled two million invites in March, the release note of 3 May says.'],
  ['', 'You opened a booking office in Leeds on 4 May.'],
  ['', 'No invite will come from me unless you ask for one.'],
  ['', 'A decision by Thursday would allow a start on Monday 18 May.'],
  ['', 'I will not ring you; mail is fine.'],
  ['', 'From Monday on, three Python engineers are free.'],
  ['', 'Tuesday or Thursday, 15 minutes, your pick.'],
  ['', "I'll be back on 20 May and read mail until then."],
  [
    '',
    'The migration is fixed for 1 June, you said, and a meeting before that makes little sense.',
  ],
  ['', 'The next step would be fifteen minutes on a day you pick.'],
  ['', 'If Thursday at 14:00 is convenient, say so; if not, any other day.'],
  ['', "I'm at my desk on Thursday until 16:00 if you'd rather call."],
  ['', 'Thursday at 14:00 or Friday at 10:00 would both work here; which one suits you?'],
  ['', 'Perhaps Thursday at 14:00?'],
  ['', 'Shall we say Thursday at 14:00?'],
  ['', "I'll leave Thursday to you."],
  ['', 'Our delivery lead answers mail on Mondays.'],
  ['', 'Your roadshow begins on Tuesday, so this can wait.'],
  ['', 'The reduction takes effect on Friday 15 May, the notice says.'],
  ['', 'Your posting of Monday names two Go seats.'],
  ['', 'Three engineers come off a project on Friday.'],
  ['', 'Since Tuesday, four Go engineers are free where there was one.'],
  ['', 'Your webinar on Thursday at 16:00 is on a topic I follow.'],
  ['', 'No call needed; the page says it all.'],
  [
    'Could you do Tuesday at 10?',
    'Tuesday at 10 is in the calendar, 20 minutes. Nothing to prepare.',
  ],
  [
    "Let's talk Thursday 10am.",
    "Thursday, 10:00, then. I've sent the invitation, and our delivery lead will dial you.",
  ],
  [
    'Yes, please call me on Friday at 9.',
    'Our delivery lead calls you on Friday at 9, as you asked.',
  ],
  ['Wednesday works.', 'Wednesday works here too: would 14:00 or 15:30 be better?'],
  [
    'Send an invite for any slot next week.',
    'Done: the invite is for Tuesday at 11, and you can move it as you like.',
  ],
  [
    'Let me look at my calendar.',
    'Of course. When you have looked, any slot on Thursday or Friday would suit us.',
  ],
  ['Maybe next month.', "Then I'll ask again in June, and not before."],
  [
    "I'm travelling until Friday.",
    'No hurry; after Friday is fine. Would Monday at 9 be too early?',
  ],
  ['Who would be on the call?', 'Our delivery lead, and nobody else. Shall I look for a slot?'],
  [
    'We are busy with the release on 12 May.',
    'After 12 May, then. Shall I write to you on the 18th?',
  ],
])('no meeting without consent: %j, %j', (reply, body) => {
  expect(found(reply, body)).toEqual([]);
});
