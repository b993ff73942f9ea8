import { expect, test } from 'vitest';
import { type Mail, mailRules } from './testing/mail-rules.ts';

test.each<[string, Mail]>([
  [
    'Go roles at Ferrow went from two to five in 60 days. Two engineers are free. Would Friday do for a call, should he be away?',
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. There are two things that are new: five Go roles, and a one-page list of questions. Would you like the list?',
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. What I can say in our favour is short: the engineers work under a delivery lead. Would 15 minutes help?',
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. Would you like to read what is in the figure and what is not?',
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Do the reviews stay with your leads? I assume they do. Would 15 minutes help?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. I wonder how the search goes. From outside I can't tell.\n\nIf it goes slowly, two engineers could help. Would you be open to 15 minutes?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. Are the five seats in one team? I can't see it.\n\nShould they be, two engineers could take a corner. Is 15 minutes feasible?",
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. If one service has to wait, two engineers could hold it, ten days from now, and hand it back. Is anything waiting?',
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. For the long version pick whichever you like: 20 minutes by phone, a page, or silence.',
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 20 minutes next week be of use? If the seats are filled, please bin this.",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. Two Go engineers are free from 18 May.\n\nWhich of the five is hardest to fill I can't see from outside. Is it the ledger service, or something else altogether?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. When you have picked one, two of our engineers could begin ten days later. Shall I send a page on how that works?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. As your careers page lists, names and describes each of them well, I will not repeat it.\n\nWhich of the five is hardest to fill I can't see from outside. Could we talk for a quarter of an hour, or would you sooner read a page?",
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. Could the increase be tied to the move out of the old data centre? If it is, 15 minutes with one of our Go engineers may be worth it; if it is not, forget I asked.',
    {},
  ],
  [
    'Are Go roles really at five now, against two 60 days ago? The careers page was cached when I looked.\n\nIf so, would 15 minutes on it help?',
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. In the first week an engineer of ours reads the code, writes down what is odd, and shows you the list.\n\nWhich of the five is hardest to fill I can't see from outside. Do you want to see such a list?",
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can\'t see from outside. Tell me which it is and I will say whether our people fit. A "none" is fine too.',
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Worth a call? Tuesday and Wednesday afternoon are open here; so is the week after.",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. If you would rather not reply to strangers, I understand, and this is the only mail.",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. I will leave it here unless you write.",
    {},
  ],
  [
    'You asked for three names. They are Dana, Luis and Mehmet, and all three have worked on payments in Go. One of them could join your stand-up from 18 May. Which of the three would you like to meet first?',
    { stage: 'warm', reply: 'Who would it be? Give me three names please.' },
  ],
  [
    'Thursday 7 May at 10:00 it is, as you proposed; the invitation comes within the hour. I will bring the two profiles and the start dates, nothing else.',
    { stage: 'warm', reply: 'Let us do Thursday 7 May at 10:00. Send an invite please.' },
  ],
  [
    'Yes, 45 minutes is fine if you prefer it, though half of that would do for me. You choose.',
    { stage: 'warm', reply: 'Could we make it 45 minutes?' },
  ],
  [
    'An hour is more than I would take of your day; half of one is plenty. Would Monday suit?',
    { stage: 'warm', reply: 'An hour OK?' },
  ],
  [
    'The nightly build at Ferrow took 90 minutes in March, says your blog, and takes 40 now. Go roles went from two to five in the same time. Was that one team? I am just curious and there is no need to answer.',
    {},
  ],
  [
    'Your on-call engineers meet every Monday for an hour, the post of 4 April says. Go roles at Ferrow went from two to five in 60 days. Would 15 minutes about night cover help?',
    {},
  ],
  [
    'Your two-hour workshop at GopherCon was worth the trip. Go roles at Ferrow went from two to five in 60 days. Would a short call about the fourth and fifth seat be welcome?',
    {},
  ],
  [
    'Contracts are for our delivery lead to write, and scope is first. Would 20 minutes with her help?',
    { stage: 'warm', reply: 'Can you send a contract?' },
  ],
  [
    'Your e-signing product gained a second witness flow in March. Go roles at Ferrow went from two to five in 60 days. Does the team that signs documents belong to platform? I can not tell, and no answer is needed.',
    {},
  ],
  [
    'Until the new hires have signed, two Go engineers of ours could keep the queue short. Go roles at Ferrow went from two to five in 60 days. Would a call help?',
    {},
  ],
  [
    'The papers wrote about your round on 3 March. Go roles at Ferrow went from two to five in 60 days. May I send one page on covering a seat for a quarter?',
    {},
  ],
  [
    'Customs paperwork is what your app takes away from shippers, if I read it right. Go roles at Ferrow went from two to five in 60 days. Would 15 minutes help with the two that are still open?',
    {},
  ],
  [
    'With the freight agreement of 3 March you took on a second harbour. Go roles at Ferrow went from two to five in 60 days. Would two engineers for a quarter be of use, or is that covered?',
    {},
  ],
  [
    'That is for Arun, our delivery lead: he writes the statement of work himself after the scoping call, and he will need about a day. Shall I introduce you?',
    { stage: 'warm', reply: 'When do we get the SOW?' },
  ],
  [
    'Neither price nor paper comes from me, I am afraid. Our delivery lead does both and is glad to talk. Shall I connect you?',
    { stage: 'warm', reply: 'Price and paper please.' },
  ],
  [
    'I have not booked anything and will not. Go roles at Ferrow went from two to five in 60 days. If a day suits you, name it and I will ask our delivery lead.',
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. Our delivery lead is at her desk on Thursdays and answers questions on Go without a pitch. Shall I ask her about yours?',
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. The two of them finish elsewhere on Friday 8 May and are free from Monday 11 May.\n\nWhich of the five is hardest to fill I can't see from outside. Would a call before that help?",
    {},
  ],
  [
    'Your platform books 40,000 appointments a day and the release of 6 May changed how it holds a slot. Go roles at Ferrow went from two to five in 60 days. Would a page on testing such holds be of use?',
    {},
  ],
  [
    'On Tuesday at 9:00 your status page went red for an hour. Go roles at Ferrow went from two to five in 60 days. Would 15 minutes on on-call cover help? If you are covered, ignore me.',
    {},
  ],
  [
    'Thank you for the time yesterday, the hour flew. As agreed I have asked our delivery lead for two start dates, and you have them on Friday. Nothing for you to do until then.',
    { stage: 'warm', reply: 'Thanks for the call. Please ask for two start dates.' },
  ],
  [
    'Ferrow attached a carbon figure to every parcel from 2 March on. Go roles at Ferrow went from two to five in 60 days. Would a call on the team behind it be welcome?',
    {},
  ],
  [
    'I have kept this to five lines and attached nothing. Go roles at Ferrow went from two to five in 60 days. Would 15 minutes help?',
    {},
  ],
  [
    'The strings that usually come attached to a trial do not come with ours. Go roles at Ferrow went from two to five in 60 days. Should I write down in three lines what it covers?',
    {},
  ],
  [
    'How you attach labels to a parcel of odd size is explained well in your post. Go roles at Ferrow went from two to five in 60 days. Is the fourth seat for that team?',
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. Happy to send the checklist as a PDF or as plain text.\n\nWhich of the five is hardest to fill I can't see from outside. Which would you prefer, if either?",
    {},
  ],
  [
    'The checklist you wanted is attached as a PDF. It has two pages, and the second one matters. If a question comes up while you read, I am here.',
    { stage: 'warm', reply: 'Sure, send the checklist as a PDF.', attachments: ['checklist.pdf'] },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    {
      signature:
        'Kind regards,\nDr. Ngozi Okonjo-Weber (she/her)\nHead of Delivery, Central & Eastern Europe\nTenacious Intelligence Corporation\n+43 1 234 56 78 | gettenacious.com',
    },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    {
      signature:
        '— Oluwaseun\nTenacious · Client Partner for Data and Infrastructure · tenacious.example',
    },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    {
      signature:
        'Warmly,\nIngrid van der Velde\nAccount Engineer at Tenacious\nhttps://gettenacious.com/ingrid\n\nP.S. I am out on Monday and answer on Tuesday.',
    },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    {
      signature:
        'All the best,\nYabi\nTenacious, 12 Harbour Street, Rotterdam\nTo hear no more from me, reply "stop".',
    },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Would 15 minutes help?",
    { signature: 'Med vänlig hälsning,\nÅsa Öberg\nPartner, Tenacious\ngettenacious.com' },
  ],
  [
    'Fair point 😄 and I would have said the same. The two seniors are taken until June, so it would be one. Does that still help?',
    { stage: 'warm', reply: 'Ha, two seniors for a week, dream on 😄' },
  ],
  [
    'Roles: 2 → 5 in 60 days ✔ and I may well have missed one on the German page. Would 15 minutes help?',
    {},
  ],
  [
    'You wrote that the first two contractors left undocumented code behind. We begin with documents for that reason: we write before we change. Our engineers are used to reading first. Would you want to see a sample of such a document?',
    { stage: 'warm', reply: 'Last time two contractors left undocumented code behind.' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. We have two Go engineers who could take one of the five. They have worked as a pair before. They could start ten days after a yes.\n\nWhich of the five is hardest to fill I can't see from outside. Is that of interest?",
    {},
  ],
  [
    "I can't tell anything about your plans from here, so this is a page and no pitch. We keep a checklist on handing over a service. It is a page long. Shall I send it?",
    { stage: 'nurture' },
  ],
  [
    'You asked what we do. We lend engineers to product teams, with a delivery lead who answers for them. We do not sell projects. Does that answer it?',
    { stage: 'warm', reply: 'What is it that you people do?' },
  ],
  [
    "Since the reduction of 12% on 3 March the on-call rota at Ferrow is likely thinner. One infra engineer of ours could carry two nights a week from 18 May. How you share the nights I can't see. If the rota holds, so much the better.",
    {},
  ],
  [
    'The note on rotas is up: gettenacious.com/rota. It says what we would do with three people, and what we would not. Go roles at Ferrow went from two to five, so it may be moot by now.',
    { stage: 're_engagement' },
  ],
  [
    'That is clear, thank you; I am closing this. Should the freeze lift in autumn you know where I am.',
    { stage: 'warm', reply: 'Hiring freeze, not now.' },
  ],
  [
    'Understood. I will write once, in the first week of September, as you suggest.',
    { stage: 'warm', reply: 'Ask me in September.' },
  ],
  [
    'Then I was wrong about the fourth role, and I am sorry for the noise. Good luck with the fifth; no more from me.',
    { stage: 'warm', reply: 'Four of those are filled already.' },
  ],
  [
    'A Go team of five is a different thing to run from a team of two, and you have had both within 60 days. If a second opinion on the on-call plan is of use, ours is a reply away.',
    { stage: 're_engagement' },
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. An engineer of ours could take the quiet end of the queue, two weeks from now.\n\nWhich of the five is hardest to fill I can't see from outside. Happy to explain in ten minutes, and just as happy to be told no.",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. Before June nothing can start, which I say so that nobody loses time.\n\nWhich of the five is hardest to fill I can't see from outside. Does June still help, or is it too late by then?",
    {},
  ],
  [
    "Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can't see from outside. Who looks after the on-call plan: you, or somebody in platform?",
    {},
  ],
  [
    'Go roles at Ferrow went from two to five in 60 days. \n\nWhich of the five is hardest to fill I can\'t see from outside. Would it help if I sent a page on it? "Send" is enough.',
    {},
  ],
  [
    'To your question: yes, one of the two is a senior. To your other question: from 18 May. If that fits, the next step is 30 minutes with our delivery lead; any day that week is fine.',
    { stage: 'warm', reply: 'Is one of them senior? And from when?' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Is one of them meant for the new billing service? If it is, would a quarter of an hour with someone who has built one be worth your while?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. Depending on how the interviews go, you may need none of this, some of it, or all of it. What they are for I can only guess. Shall I send the page and leave it at that?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Could you point me to whoever plans the on-call rota? I will ask them and not bother you again.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. Three things tend to slow such a search: a vague brief, a long loop, and a quiet careers page. Yours has none of them, as far as I can see. Would a call help all the same?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. You could bridge one seat, wait for the right person, or split the role. If the first is on the table, would 25 minutes be useful?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Should you want to compare notes, I have Tuesday morning or Wednesday after lunch. Otherwise, all the best for the five.',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. Forward, copy or ignore this as you see fit. What they are for I can only guess. Would 15 minutes help?',
    {},
  ],
  [
    'I sat in on your talk about ledgers on 14 April and have one question left. Why did you choose to name accounts by hash? A line is plenty.',
    {},
  ],
  [
    'Two of them do. Would you like to meet one on a short call, or see something that she wrote?',
    { stage: 'warm', reply: 'Which of your people knows ledgers?' },
  ],
  [
    'I can send two profiles today. Before I do, is it the billing service or the ledger that they would join?',
    { stage: 'warm', reply: 'Send CVs please.' },
  ],
  [
    'Thursday at 14:00 works, and you will find the invitation in your inbox in a minute. Twenty minutes should do.',
    { stage: 'warm', reply: 'Can we talk on Thursday at 14:00?' },
  ],
  [
    'Booked: Friday 8 May, 9:30, with our delivery lead, for 30 minutes. If you have to move it, a line to me is enough.',
    { stage: 'warm', reply: 'Please book 30 minutes with your delivery lead.' },
  ],
  [
    'A two-hour kickoff is fine once people start. For now half an hour would be enough, I think. Would Friday do?',
    { stage: 'warm', reply: 'We usually do a two-hour kickoff.' },
  ],
  [
    'Then it stays empty of me. Is the week of 18 May any quieter?',
    { stage: 'warm', reply: 'My calendar is full this week.' },
  ],
  [
    'Good to know. Whoever signs on our side, which is our delivery lead, can use your portal. Shall I introduce the two of you?',
    { stage: 'warm', reply: 'We only sign via our own portal.' },
  ],
  [
    'Lawyers who are slow with vendors are doing their job. A start in June leaves time for that. Is June early enough?',
    { stage: 'warm', reply: 'Our lawyers are slow with new vendors.' },
  ],
  [
    'How long a contract has to be I must leave to our delivery lead; I do not want to tell you something wrong. Would 20 minutes with her be all right?',
    { stage: 'warm', reply: 'Is there a minimum contract length?' },
  ],
  [
    'You signed the retail group on 2 April, and since then three more Go roles have gone up. What they are for I can only guess. Would 15 minutes on cover be of use?',
    {},
  ],
  [
    'The contract tests in your public repository are the best I have read this year. Five Go roles are open at Ferrow, three more than 60 days ago. Is the platform team the one that is growing?',
    {},
  ],
  [
    'In terms of headcount Ferrow went from two to five open Go roles in 60 days. What they are for I can only guess. Would a call help?',
    {},
  ],
  [
    'Your document service stores every attachment twice, your post says, and the second copy is what you want to drop. Five Go roles are open at Ferrow, three more than 60 days ago. Is that what the roles are for?',
    {},
  ],
  [
    'The deck from your talk of 14 April is still on my desk. Five Go roles are open at Ferrow, three more than 60 days ago. Would you have ten minutes for a question on page nine?',
    {},
  ],
  [
    'I promised myself to write to nobody with a file attached. Five Go roles are open at Ferrow, three more than 60 days ago. Would you want the checklist as plain text?',
    {},
  ],
  [
    'Here you go, the outline is attached, two pages in all. Is the second page what you were after?',
    { stage: 'warm', reply: 'Email me the outline.', attachments: ['outline.pdf'] },
  ],
  [
    'Your support line answers in under a minute, for an hour more each day since 3 March. Five Go roles are open at Ferrow, three more than 60 days ago. Is somebody short of sleep? If so, would 15 minutes help?',
    {},
  ],
  [
    'Your stand-up lasts 45 minutes, you joked at the meetup. Five Go roles are open at Ferrow, three more than 60 days ago. Would 15 minutes on cover be bearable?',
    {},
  ],
  [
    'The migration window on 2 May was 90 minutes and you needed 40. Five Go roles are open at Ferrow, three more than 60 days ago. Would you talk about the next one for a quarter of an hour?',
    {},
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help?',
    {
      signature:
        'Best,\nMarit Halvorsen\nDelivery Partner | Tenacious Intelligence Corporation | Oslo\ntel. +47 22 33 44 55',
    },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help?',
    {
      signature:
        '–\nOwen Mbeki, Partnerships\nTenacious (gettenacious.com)\nThis mail was written by an assistant and read by Owen.',
    },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help?',
    { signature: 'Cheers,\nZoë' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. What they are for I can only guess. Would 15 minutes help?\n\nP.S. The page on hand-overs is at gettenacious.com/handover.',
    { signature: 'Aoife Brennan, Research Lead, Tenacious, gettenacious.com' },
  ],
  [
    'A clear no is a nice thing too 😀 and I will close this. Good luck with the five.',
    { stage: 'warm', reply: 'Nice 😀 but no.' },
  ],
  [
    'Five Go roles are open at Ferrow, three more than 60 days ago. Most of our engineers have been in the trade for a while. We keep them in pairs. What they are for I can only guess. Would you like to talk to a pair?',
    {},
  ],
  [
    'I read your post on ledgers twice. I had one thought on page two: our team met the same race in another place. We solved it with a lease. We would solve it otherwise today. Shall I write down how?',
    {},
  ],
  [
    'We owe you an apology. We wrote to the wrong person at Ferrow in March, and twice. We have taken that address off our list. If the mails reached you too, I am sorry, and nothing more will come.',
    { stage: 're_engagement' },
  ],
  [
    "Back in March you had two open Go roles, and now there are five. What has changed since I can't see from here. If a page on planning such growth is of use, it is yours for the asking.",
    { stage: 're_engagement' },
  ],
  [
    "Five Go roles are open at Ferrow, three more than 60 days ago. I can't tell whether any of this is a worry to you. No need to say so either way.",
    {},
  ],
  [
    'Two months are beyond what I may price. Our delivery lead will answer you today with what she needs to know.',
    { stage: 'warm', reply: 'What would two months cost?' },
  ],
  [
    'Thank you, I will write to Piet and mention you.',
    { stage: 'warm', reply: 'Talk to my colleague Piet instead.' },
  ],
  [
    'Thank you for telling me. That settles it, and I wish you five good hires.',
    { stage: 'warm', reply: 'Not interested.' },
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Which one would you hand over first, if you could hand over one? A name is plenty.',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Would you have 20 minutes, on a day that you choose, to tell one of our engineers what the queue does?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. If what slows you is the screening, we have a page on that; if it is the offers, we have nothing. Shall I send it?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Does it sound useful, or shall I leave you to it?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. Take the fourth role: it asks for Kafka, and few people list that. I have no way of seeing how far the interviews are. Would it be worth ten minutes to hear how we test for it?',
    {},
  ],
  [
    'You would. Our engineers open small pull requests, and whoever you name merges them. Who would that be?',
    { stage: 'warm', reply: 'Who would review their code?' },
  ],
  [
    'Tuesday 10:00, Wednesday 14:00 or Thursday 9:30, each for 25 minutes. Which do you prefer?',
    { stage: 'warm', reply: 'Send times for next week.' },
  ],
  [
    'On the first day they read, ask questions and fix one small thing. On the second they show it to you. Would Monday 18 May be a good first day?',
    { stage: 'warm', reply: 'How would the first day go?' },
  ],
  [
    'Then our delivery lead is the one you want: what is put in writing comes from her, after a short call on scope. Shall I ask her for a time?',
    { stage: 'warm', reply: 'We would need it in writing.' },
  ],
  [
    'I would rather not answer legal questions myself. May I ask our delivery lead to call your legal team?',
    { stage: 'warm', reply: 'Our legal team has questions.' },
  ],
  [
    'You moved your billing to a new engine on 9 April, and it took an hour of downtime instead of the three that you had announced. Ferrow has five Go roles open today; 60 days ago it was two. Would a page on the next such move be of use?',
    {},
  ],
  [
    'Your calendar integration now invites guests by itself, the changelog of 2 May says. Ferrow has five Go roles open today; 60 days ago it was two. Is that team the one that hires?',
    {},
  ],
  [
    'The insurer you signed in April will want reports, I imagine. Ferrow has five Go roles open today; 60 days ago it was two. Are the roles for that? If not, please forget that I asked.',
    {},
  ],
  [
    'Thank you for the question at the webinar. The recording is 50 minutes long and the part that you asked about begins at minute 31: gettenacious.com/queues. Nothing to answer.',
    { stage: 'nurture' },
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. No attachment, no deck: would two paragraphs on how we would start be welcome?',
    {},
  ],
  [
    'Ferrow has five Go roles open today; 60 days ago it was two. I have no way of seeing how far the interviews are. Would 15 minutes help?',
    {
      signature:
        'With kind regards,\nMs. Hiroko Tanaka-Müller\nSenior Partner – Client Engineering\nTenacious Intelligence Corporation, Zürich\nwww.gettenacious.com',
    },
  ],
  [
    'I owe you one correction: last time I wrote of four roles, and there were two. Now there are five. If that makes a difference, a line is enough; if it does not, no need.',
    { stage: 're_engagement' },
  ],
  [
    'Done, and sorry about that.',
    { stage: 'warm', reply: 'Please take us off your list, wrong person.' },
  ],
  [
    'Thursday is fine, and so are 45 minutes. 10:00?',
    { stage: 'warm', reply: 'Can you do 45 minutes on Thursday?' },
  ],
  [
    'We have been reading your engineering blog, and the post on retries most of all. Our engineers argued about it over lunch. One of them still disagrees. Ferrow has five Go roles open today; 60 days ago it was two. Want to hear why?',
    {},
  ],
])('passes: %s', (said, mail) => {
  expect(mailRules(said, mail)).toEqual([]);
});
