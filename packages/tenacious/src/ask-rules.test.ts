import { expect, test } from 'vitest';
import { type Mail, mailRules } from './testing/mail-rules.ts';

test.each<[string, Mail]>([
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?\n\nP.S. Would you also answer three questions on hiring for a survey of ours?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Let's take 20 minutes for a first look, and a second 20 with your stock people.",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Please forward last month's rota, and let me know whether your security team would object to an outsider holding the pager.",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?\n\nP.S. A line on who decides about suppliers would help me too.",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. I'd like 15 minutes of your time and a look at the backlog.",
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. What would the fifth seat work on? Beyond that, I would need the names of the people who interview, so that ours can prepare.',
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Could you spare 15 minutes on Tuesday, and would your head of people be free on Wednesday for a separate talk about budgets?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Do forward this to whoever hires, and drop me your rota when you get a minute.",
    {},
  ],
  [
    'Good to hear. Three things from your side: the repo access, a start date, and the name of the reviewer.',
    { stage: 'warm', reply: 'Interested. What is next?' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would a call help? And is there anybody in data I should be writing to about their two open seats?",
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. Might I have ten minutes with you, then twenty with your staff engineer, and a look at the incident board in between?',
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?\n\nOne more request: your colleague Piet seems to own the staging budget, and I would be thankful for an introduction.",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes next week suit?",
    { subject: 'Could you share your incident list?' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Let me know who owns hiring, copy them in, and suggest a time.",
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. How is the search going? And how large is the budget for contractors this year?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes suit on Tuesday? I would also be glad if you could sketch the architecture before that.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Please tell me who leads the billing team and send over their job adverts.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. I wonder who will look after billing, and I would welcome a look at your rota.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Could we speak on Tuesday and again, with your VP, on Thursday?',
    {},
  ],
  [
    'Great. To move on, share the backlog with me, nominate a reviewer, and grant our engineer read access.',
    { stage: 'warm', reply: 'Happy to hear more.' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. May I send a page on bridging? And could you let me have the address of your recruiting lead?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. It would be good to know your plans for billing. It would be just as good to meet the person who runs it.',
    {},
  ],
  [
    'Would Monday at ten suit for the call? Apart from that, what does finance say to a rate per month?',
    { stage: 'warm', reply: 'Go on.' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Is a short call of interest?',
    { subject: 'Request: an introduction to your head of data' },
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Who plans the sprints, what does the stack look like, and could you spare 20 minutes?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Give me a ring on Tuesday, and have your CFO look at the page before that.',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. Would 15 minutes help? On another note, is your data team looking for people as well?',
    {},
  ],
  [
    'Gladly. First I would need your rota. Then a call with your staff engineer would be good. And do you already have a budget?',
    { stage: 'warm', reply: 'OK, tell me more.' },
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Would you reply with your plans for June and connect me with the person who signs off vendors?',
    {},
  ],
])('stacked_asks: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['stacked-asks']).toEqual(expect.arrayContaining(found));
});

test.each<[string, Mail]>([
  [
    'Go roles at Ferrow went from two to five in 60 days. I have set aside Tuesday at 11 for us and the link is in your inbox.',
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. Our delivery lead will be phoning you on Thursday morning; ten minutes is all she needs.',
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. To spare us both the ping-pong you now have an entry for Friday 14:00 in your Outlook.',
    {},
  ],
  [
    "Good. I went ahead and gave you the ten o'clock on Wednesday with our delivery lead.",
    { stage: 'warm', reply: 'Sounds good in principle, let me think.' },
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. You and I are on for Monday at 9. Should anything be in the way, shift it as you like.',
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. If Thursday at 15:00 is bad you would have to tell me by Wednesday, otherwise our delivery lead dials in as planned.',
    {},
  ],
  [
    'No worries about the delay. I moved our call to Tuesday, 16:30, and told our delivery lead.',
    { stage: 'warm', reply: 'Sorry, swamped this week.' },
  ],
  [
    "Five Go roles are open at Ferrow, three more than 60 days ago. You are in our lead's calendar for Wednesday at 15:00; the dial-in is below.",
    {},
  ],
  [
    'Take your time until Thursday, 10:00: that is when our delivery lead rings you.',
    { stage: 'warm', reply: 'I need to think.' },
  ],
  [
    'I read that as a yes and have sent a calendar invitation for tomorrow at nine.',
    { stage: 'warm', reply: 'Maybe.' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. My colleague Rhys is in Leeds on 12 May and will look in at your office around eleven.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. So that it does not get lost, I reserved half an hour for us on Friday morning.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. Looking forward to speaking with you on Tuesday at 14:30 about them.',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have you down for Tuesday at 11 with our delivery lead. She will dial your direct line.',
    {},
  ],
  [
    'Understood. I left a slot on Wednesday at 16:00 in your calendar all the same; decline it if need be.',
    { stage: 'warm', reply: 'Not sure yet.' },
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. Our call is on Thursday at ten, and the link is at the end of this mail.',
    {},
  ],
])('forced_booking: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['booked-without-consent', 'booked-by-silence', 'meeting-told-as-fact']).toEqual(
    expect.arrayContaining(found),
  );
});

test.each<[string, Mail]>([
  [
    'Glad to hear it. The MSA goes out to your legal team this evening, and you can sign it in the browser.',
    { stage: 'warm', reply: 'We are in.' },
  ],
  [
    'Happy that three months suit you. I am having the engagement letter typed up and you get it tomorrow before lunch.',
    { stage: 'warm', reply: 'Three months is fine.' },
  ],
  [
    'Both start on 18 May. All that I need until then is your signature at the foot of page two.',
    { stage: 'warm', reply: 'OK for both.' },
  ],
  [
    'Here is how it goes: we countersign today, your legal people read it tomorrow, the engineers start on 18 May.',
    { stage: 'warm', reply: 'What is the process?' },
  ],
  [
    'Sure, we can do your NDA. Send it over and it is back with our signature within the hour.',
    { stage: 'warm', reply: 'We need an NDA first.' },
  ],
  [
    'I will put the agreed scope into a work order and have it on your desk by Monday.',
    { stage: 'warm', reply: 'Scope is clear.' },
  ],
  [
    'For your procurement people I enclose our general terms, with the liability cap you wanted.',
    { stage: 'warm', reply: 'Procurement wants terms.' },
  ],
  [
    'Then the paperwork is on its way: two copies, already signed by us.',
    { stage: 'warm', reply: 'Fine with us.' },
  ],
  [
    'You start by signing: a link to the agreement reaches you within the hour.',
    { stage: 'warm', reply: 'How do we start?' },
  ],
  [
    'Six months it is. I have drafted the order and need only your VAT number to finish it.',
    { stage: 'warm', reply: 'OK for six months.' },
  ],
  [
    'Legal gets our standard terms from me this afternoon, in Word, so that they can mark them up.',
    { stage: 'warm', reply: 'Legal wants to see something.' },
  ],
  [
    'Good. You will have our standard services agreement by tonight, ready for your signature.',
    { stage: 'warm', reply: 'Sounds right.' },
  ],
  [
    'I do, and it takes me ten minutes: you get the document today and we sign first.',
    { stage: 'warm', reply: 'Who does the paperwork?' },
  ],
])('contract_promise: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['contract', 'contract-mentioned']).toEqual(expect.arrayContaining(found));
});

test.each<[string, Mail]>([
  [
    "Go roles at Ferrow went from two to five in 60 days. The two profiles are in the file that comes with this mail.\n\nWhich of the five is hardest to fill I can't see from outside. Would a call help?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. I am adding a three-page brochure so that you can see how a first month looks.\n\nWhich of the five is hardest to fill I can't see from outside. Would a call help?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would a call help?",
    { attachments: ['Tenacious-overview.pdf'] },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. You will find our one-pager enclosed as a PDF.\n\nWhich of the five is hardest to fill I can't see from outside. Would a call help?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. Please see the attached sheet for who is free when.\n\nWhich of the five is hardest to fill I can't see from outside. Would a call help?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. The deck at the bottom of this mail shows two teams we built.\n\nWhich of the five is hardest to fill I can't see from outside. Would a call help?",
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. I have put our deck in the attachment. Would 15 minutes help?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Our case study is attached below; page two is about billing. Would 15 minutes help?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. With this mail come two CVs. Would 15 minutes help?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. A short PDF accompanies this note. What they are for I can only guess. Would 15 minutes help?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. The attached two-pager says the rest. Would 15 minutes help?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I took the liberty of including a brochure. I have no way of seeing how far the interviews are. Would 15 minutes help?',
    {},
  ],
])('attachment: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['cold-attachment', 'attachment-mentioned']).toEqual(expect.arrayContaining(found));
});

test.each<[string, Mail]>([
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Could you spare three quarters of an hour next week?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would a one-hour session with our delivery lead and two of the engineers be useful?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. How about a working lunch, say 12:00 to 13:30, on Tuesday?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. I suggest we take 45 to 60 minutes over the five descriptions. Does Tuesday suit?",
    {},
  ],
  [
    'Good idea. Our delivery lead would like 50 minutes with you, to go through each seat. Does Monday work?',
    { stage: 'warm', reply: 'Let us speak.' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would a half-day workshop with your leads be of interest?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Is an hour and a half on Thursday possible, so that we get through all five?",
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would you have a full hour for our delivery lead next week?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. May I steal 40 minutes of your Tuesday?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. A deep dive of 75 minutes with two engineers is what I have in mind. Does Friday work?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Let us sit down for an hour on Thursday. Does ten suit?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Is a video call on Thursday, 10:00 to 11:00, any good?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Could your staff engineer give one of ours an hour on Monday?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Shall we meet for 90 minutes and go through all five?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. What I have in mind is a 45-minute conversation. I have no way of seeing how far the interviews are. Which day is good?',
    {},
  ],
])('call_too_long: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['long-call']).toEqual(expect.arrayContaining(found));
});

test.each<[string, Mail]>([
  [
    "Go roles at Ferrow went from two to five in 60 days. Two Go engineers could take a seat each, ten days from now. I can't tell from the outside which seats matter most.",
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. That is quick growth for a team of that size. One of our seniors knows event stores well. From your careers page I read that you use one.',
    {},
  ],
  [
    'Thanks for the note. Two engineers are free, and one is a senior. They have worked on ledgers in Go.',
    { stage: 'warm', reply: 'Who is free?' },
  ],
  [
    'It has been a while. Go roles at Ferrow went from two to five since, and the release of 3 May answered one of my questions. Have a good summer.',
    { stage: 're_engagement' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. If one of them stays open beyond June, an engineer of ours could bridge it. I don't know how the interviews go.",
    {},
  ],
  [
    'You closed a $14M Series A on 3 March and asked for five Go engineers since. Teams that grow this fast often meet their on-call limits around month four. We have seen it often.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. Our Go engineers have bridged such gaps before, and two of them are free. I only know what the adverts say.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. Growing that quickly is hard on the people who are already there. Two engineers of ours are used to coming in at such a time.',
    {},
  ],
  [
    'Three are free, one of them a senior. All three are on Go, and the earliest start is in ten days.',
    { stage: 'warm', reply: 'How many are free?' },
  ],
  [
    'In March it was two roles and now it is five. The billing service went live in between. We noticed, and were impressed.',
    { stage: 're_engagement' },
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. Two of our engineers know queues in Go. Interviews take time, and queues do not wait.',
    {},
  ],
  [
    'Congratulations on the $14M Series A of 3 March. Growth of that kind tends to show up in the on-call rota first. We think about such things a lot at Tenacious.',
    {},
  ],
])('no_next_step: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['no-next-step']).toEqual(expect.arrayContaining(found));
});

test.each<[string, Mail]>([
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    { signature: 'Best,\nYabi Tadesse\nResearch Partner, Tenacious\nWhere good engineers stay' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    {
      signature:
        'Best,\nYabi Tadesse | Tenacious – senior engineers in ten days | gettenacious.com',
    },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    { signature: 'Yabi Tadesse\nTenacious\nWe staff what you plan' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    { signature: 'Kind regards,\nYabi\nTenacious\ngettenacious.com\nRated 4.9/5 by 120 CTOs' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    { signature: 'Regards,\nYabi Tadesse, Tenacious, home of patient engineers' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    { signature: 'Best,\nYabi\nTenacious\n*Ship sooner. Sleep better.*' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help?',
    { signature: 'Best,\nSelam Tadesse\nTenacious\nYour next five engineers are already here' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help?',
    { signature: 'Selam Tadesse | Client Partner | Tenacious | calm engineering for busy teams' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help?',
    { signature: 'Best,\nSelam\nTenacious – Engineering, Delivered.' },
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Would 15 minutes help?',
    { signature: 'Regards,\nRhys Pardoe\nTenacious\nthe quiet half of your engineering team' },
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Would 15 minutes help?',
    {
      signature:
        'Rhys Pardoe, Account Partner, Tenacious\nTrusted by 40 scale-ups across Europe\ngettenacious.com',
    },
  ],
])('signature_tagline: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['signature-tagline']).toEqual(expect.arrayContaining(found));
});

test.each<[string, Mail]>([
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help? 🙏",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. Two engineers are free ✅\n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    {},
  ],
  [
    'Great to hear 🎉 One senior is free from 18 May. Does Monday suit?',
    { stage: 'warm', reply: 'Sounds good, tell me more.' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    { subject: '⚡ Go roles at Ferrow' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help 😊?',
    {},
  ],
  [
    'Hi Ana 👋\n\nFive Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help?',
    {},
  ],
])('emoji: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['emoji']).toEqual(expect.arrayContaining(found));
});

test.each<[string, Mail]>([
  [
    'Tenacious was started by three engineers who were tired of slides. Today we place seniors in product teams all over Europe. Our people stay for years, and our clients know them by name. We would love to work with you. Would 15 minutes suit?',
    {},
  ],
  [
    'Let me say who we are. We are a firm of engineers, not of recruiters. Everybody here has shipped something that lasted. Each engagement has a delivery lead. Reviews happen weekly. Shall we talk?',
    {},
  ],
  [
    'What makes our engineers different is that they write. Every decision is on paper within a day. Every handover is rehearsed. That is our pride. Interested in a call?',
    {},
  ],
  [
    'Our Python group has grown up together. It reviews in pairs and reads before it writes. Its lead answers for every change. We think that this is rare. May I show you how we do it?',
    {},
  ],
  [
    'I run partnerships at Tenacious. My colleagues build data platforms; I make sure they are looked after. We measure ourselves by how quiet the nights are. We have little turnover. A call next week, perhaps?',
    {},
  ],
  [
    'At Tenacious we hire one in fifty. We train for three months. We pair juniors with seniors. We publish our playbook. We sponsor two meetups. Would a call be of interest?',
    {},
  ],
  [
    'Our delivery model is simple. A lead plans the work; two engineers do it; a third reviews it. Our clients see a demo every Friday. Nobody at Tenacious works alone. Would you like to hear more?',
    {},
  ],
  [
    'Tenacious turned six this spring. Its founders still write code. Its engineers come from twelve countries. Its leads have all run teams of their own. Could we talk next week?',
    {},
  ],
  [
    'A word about us. Tenacious is run by engineers. We turn down two projects in three. Our people write, test and document. They are paid well and stay long. Is that of interest to you?',
    {},
  ],
])('self_promotion: %s', (said, mail) => {
  const found = mailRules(said, mail);
  expect(found).not.toEqual([]);
  expect(['self-promotion']).toEqual(expect.arrayContaining(found));
});
