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
    .filter(({ rule }) => violationKinds[rule]?.includes('contract_promise'))
    .map(({ quote }) => quote);
}

test.each([
  ['', 'The agreement reaches your procurement desk on Monday.'],
  ['', 'Attached is our standard services agreement for your review.'],
  ['', 'Our legal colleague and I have the MSA nearly done; you get it tomorrow.'],
  ['', 'I took the liberty of drafting a statement of work for the two engineers.'],
  ['', 'A short SOW covering both engineers is in your inbox already.'],
  ['', "Tomorrow morning you'll see the papers; a scan of the signed page is all we need back."],
  ['', "The engagement letter is two pages long and I'll bring it to the call."],
  ['', 'Your signature on page three is all that stands between us and a start on Monday.'],
  ['', 'We can have everything signed by Friday.'],
  ['', "I'll get legal to turn the NDA around by tonight."],
  ['', 'Terms and conditions are on their way to your counsel.'],
  ['', "Please have your lawyer look at the draft I'm sending after lunch."],
  ['', 'Our side has signed; the countersigned copy should be back with you by six.'],
  ['', 'Consider the NDA done: it is signed and in the post.'],
  ['', 'The order form is pre-filled with two engineers and six months.'],
  ['', 'I have asked for the contract to be made out to Kelmore and will forward it tonight.'],
  ['', 'A framework agreement is being prepared in parallel so that no week is lost.'],
  ['', 'The commercial terms, in writing and ready to sign, follow under separate cover.'],
  ['', 'Let me send our template so that your legal team has something to work with.'],
  ['', 'You can sign online; the link comes from me within the hour.'],
  ['', 'Both copies of the agreement will be waiting when you come back on Monday.'],
  ['', 'To save you a step, the master services agreement has been uploaded to the shared folder.'],
  ['', "I'm putting the SOW together now and you'll have version one on Wednesday."],
  ['', "Our contract is short, two pages in all, and I'm adding it below."],
  ['', 'The formal part is simple: I email you an agreement, you return it initialled.'],
  ['', "We'll paper it this week."],
  ['', 'Expect the order confirmation with all terms from me on Tuesday.'],
  ['', 'A mutual NDA with our signature on it is in your mailbox.'],
  ['', 'What legal needs will be with them tomorrow: the agreement, the annex and the data terms.'],
  ['', 'If you nod, the contract goes out the same day.'],
  ['', 'The legal document for the six months is with our assistant and reaches you on Wednesday.'],
  [
    '',
    'What remains is a signature: the agreement for two engineers sits in your mail since this morning.',
  ],
  ['', 'I can have our lawyers turn your redlines by Thursday.'],
  ['', 'A signed copy comes back to you the same day.'],
  ['', 'With this mail you receive the framework contract.'],
  ['', 'In the annex you will find our conditions for both engineers.'],
  ['', 'Our NDA is three paragraphs; reply "yes" and it\'s in your inbox.'],
  ['', "I've asked our office to get the agreement ready for both of us to sign."],
  ['', 'To start on 18 May we need the enclosed terms back by Friday.'],
  ['', 'The first draft of the MSA is on me, and your legal team sees it tomorrow.'],
  ['', 'The order confirmation lists both engineers and only lacks your initials.'],
  ['', "As soon as the contract is countersigned on our side I'll let you know."],
  ['', "I'm glad to take care of the paperwork from here."],
  ['', 'Paperwork is quick with us: one page, and you have it tonight.'],
  ['', 'Please review the statement of work below and send it back signed.'],
  ['', "We'll send across a short agreement, so you have something in hand for the board."],
  ['', 'The agreement I mentioned is attached.'],
  ['', "The SOW will cover two engineers for six months; I'll circulate it on Monday."],
  ['', "For the steering committee I'm preparing a signed letter of intent."],
  [
    '',
    "You have our word, and by noon you'll have it in writing: the contract for both engineers.",
  ],
  ['', "For the board's peace of mind I will have a binding document with you before Thursday."],
  ['', 'The formalities are handled from this desk; the pages come to you this week.'],
  ['', 'I have put both names into our standard form; one signature from you and we are off.'],
  [
    '',
    'Legal on our side has cleared the wording, so the copy for you to sign is coming over now.',
  ],
  ['', 'Whatever your counsel wants to change in our agreement, I can change by Friday.'],
  ['', "The terms you'd be signing are short and reach you with my next mail."],
  ['', 'Both signatures can be in place before Monday, ours already is.'],
  ['', 'For procurement: vendor form, NDA and MSA go out together this afternoon.'],
  ['', 'Once ink is dry, the two engineers begin on 18 May.'],
  ['', 'My colleague in contracts mails you the draft later today.'],
  ['', 'To hold the two engineers for you I only need the reservation agreement back.'],
  ['', 'You would get our standard agreement from me first, then a start date.'],
  ['', 'The master agreement has your company name in it already.'],
  [
    'How do we formalise this?',
    'Formalising is one mail: I send you our two-page agreement this afternoon, you reply with a scan.',
  ],
  ["What's next?", 'Next comes the agreement. It is ready on our side and waits for your name.'],
  [
    'Our CFO wants something in writing.',
    'Your CFO will have it in writing tonight, with both names and the start date, ready for signature.',
  ],
  ['Can you do an NDA first?', 'Of course. Ours is mutual, one page, and comes with this mail.'],
  ["OK let's do it.", "Wonderful. I'm drawing up the contract for two engineers over the weekend."],
  [
    'Legal is asking for your paper.',
    'Our paper is in good shape: the MSA went to legal@ferrow.example ten minutes ago.',
  ],
  [
    'How long until they can start?',
    'Ten days after the contract is signed, and I can have that in front of you tomorrow.',
  ],
  [
    'Sounds fine, three months.',
    'Three months it is. The statement of work says the same and lands with you on Wednesday.',
  ],
  [
    'Do you need a PO?',
    'A purchase order is enough for us, and our counter-signed confirmation follows the same day.',
  ],
  ['What about liability?', 'Liability is capped in clause 9 of the agreement that I enclose.'],
  [
    'Fine with me.',
    'Then all that is left is your autograph on two pages, which are already with you.',
  ],
  [
    'I need terms for procurement.',
    'Procurement will receive our full terms by courier on Tuesday.',
  ],
  [
    'Could be OK.',
    'To keep the two engineers for you, please sign the short reservation letter by return.',
  ],
  ['Who do I sign with?', 'You sign with me: I prepare the agreement and put my name under it.'],
  [
    'We would want a trial clause.',
    'A trial clause is easy to add; version two of our agreement with exactly that goes out tomorrow.',
  ],
])('a contract of the agent: %j, %j', (reply, body) => {
  expect(found(reply, body)).not.toEqual([]);
});

test.each([
  ['', 'Contracts are the business of our delivery lead, who takes it up after a scoping call.'],
  ['', "I don't handle contracts; Arun does, once scope is clear."],
  ['', 'For the NDA please speak to our delivery lead, who signs for Tenacious.'],
  ['', 'No contract comes before a scoping call, and none comes from me.'],
  ['', 'The maintenance contract you mentioned ends in June, so the timing may suit.'],
  ['', "The present vendor's contract runs until autumn; I would not break it."],
  ['', "I can't promise terms, and I won't try."],
  ['', "Whether an agreement with the works council is needed I can't tell."],
  ['', 'Fixed-term contracts are common after a reduction, I believe.'],
  ['', 'How your contractors are organised is not visible from outside.'],
  ['', 'The grower API has a versioned contract, which is rare.'],
  ['', 'Contract tests between two services are the dull part of it.'],
  ['', 'You wrote that legal is slow; our delivery lead can begin with them early.'],
  ['', 'The paperwork belongs to our delivery lead; shall I put you in touch?'],
  ['', 'The question of an MSA goes to our delivery lead, together with the total.'],
  ['', 'In other terms, the roles doubled.'],
  ['', 'On those terms it would be wiser to wait.'],
  ['', 'The papers reported a reduction of 14% on 21 April.'],
  ['', 'Research papers on the topic arrive weekly, few of them readable.'],
  ['', 'Your signature dish, so to speak, is the label editor.'],
  ['', 'There is no lock-in: cover ends on the date you set.'],
  ['', 'Your release notes say that e-signature support came in version 4.'],
  ['', 'The team behind your contract-analysis product grew from two to five.'],
  ['', 'We sign nothing before you have met the engineer.'],
  [
    '',
    'You asked for the contract. That is a matter for our delivery lead, and a scoping call comes first.',
  ],
  ['', "You asked me to send the MSA; I'm not the one who can, our delivery lead is."],
  ['', 'As to the paper work: it starts with our delivery lead after 30 minutes on scope.'],
  ['', 'Should it come to an agreement, our delivery lead will walk your lawyers through it.'],
  ['', 'Your post of 3 May says that the office lease contract was signed in Leeds.'],
  ['', 'Anything to be signed comes from our delivery lead.'],
  ['', "The formal side is our delivery lead's; I only write mails."],
  ['', 'A contract is two steps away: a call first, then scope with our delivery lead.'],
  ['', 'Before any contract there is a 30-minute call on scope.'],
  ['', 'Our delivery lead can explain how agreements usually look.'],
  [
    '',
    'You mentioned that procurement takes six weeks for a new contract, which is longer than the work.',
  ],
  ['', 'I have no say over contracts, and I would rather not guess.'],
  [
    '',
    'I know that your legal team wants to see terms early; our delivery lead is the one to ask.',
  ],
  ['', 'Would it help if our delivery lead spoke with your counsel directly?'],
  ['', 'Your freelance contracts, six of them, end in July according to your note.'],
  ['', 'Renewing every vendor agreement after a reduction is common.'],
  ['', 'The collective agreement of 12 May covers your on-call rota, as far as the press says.'],
  ['', 'On 3 March you signed a distribution agreement with Norrvolt.'],
  ['', 'You signed the lease for Leeds in March.'],
  ['', 'The contract is not the hard part; the hand-over is.'],
  ['', 'Two engineers could read your API contract and list what breaks.'],
  ['', 'Terms like "platform" mean different things in every team.'],
  ['', 'A price over several phases, like the contract itself, comes from our delivery lead.'],
  ['', 'Neither a contract nor a total can come from me.'],
  ['', 'No papers, no signature, just a call.'],
  ['', 'Our delivery lead is the person for anything legal, from the NDA onwards.'],
  ['', "I can't send papers of any sort; that is for our delivery lead after a call."],
  ['', 'Legal questions are better put to our delivery lead directly.'],
  ['', 'After a call and a scope, our delivery lead writes down what both sides agreed.'],
  ['', 'Something official can only come from our delivery lead, who is free on Thursday.'],
  ['', "Whether your vendor contracts allow a second supplier I can't see."],
  [
    '',
    'Your legal page says that NDAs are on your own template, which our delivery lead will use.',
  ],
  ['', 'Signing off a vendor takes you six weeks, you wrote.'],
  ['', 'The formal part begins after scope and lies with our delivery lead.'],
  ['', 'A new CTO often reads every contract once.'],
  ['', 'The handover agreement between two teams is often never written down.'],
  ['', 'We have one page on what to check before signing with any outside team.'],
  ['', 'In agreement with your note, I leave the budget aside.'],
  ['', 'Terms vary too much to guess.'],
  ['', 'Your data processing terms are public and short.'],
  [
    'How do we formalise this?',
    'That part is for our delivery lead, who settles scope on a 30-minute call and prepares everything in writing.',
  ],
  [
    'Send me the MSA.',
    'The MSA is something only our delivery lead can send, and a scoping call comes first. Shall I connect you?',
  ],
  [
    'Our CFO wants something in writing.',
    'In writing I can give you only the public floor; the rest comes from our delivery lead.',
  ],
  [
    'Can you do an NDA first?',
    'NDAs are signed by our delivery lead. Would you like me to put you in touch?',
  ],
  [
    "OK let's do it.",
    'Good to hear. The next step is 30 minutes with our delivery lead, who deals with scope and with anything to be signed.',
  ],
  [
    'Legal is asking for your paper.',
    'I have no paper to give, and would get it wrong if I tried. Our delivery lead talks to your legal team directly.',
  ],
  [
    'Please send the contract.',
    'I have passed your request for the contract on to our delivery lead.',
  ],
  [
    'Please send the contract.',
    'Your request for a contract is with our delivery lead now; 20 minutes on scope come first.',
  ],
  [
    'What would we be getting into, formally?',
    'Formally, less than you may fear; our delivery lead explains it in 20 minutes and I would rather not try.',
  ],
  [
    'We are under contract with Norrvolt until June.',
    "Being under contract with Norrvolt until June settles it for now. I'll write once in June.",
  ],
  [
    'Our contract with the vendor is a mess.',
    "A messy vendor contract is nobody's fault. Our delivery lead has seen a few.",
  ],
  [
    'Do you work with fixed contracts?',
    'Cover ends on a date that you set; how that is put on paper is for our delivery lead.',
  ],
  [
    'Six months.',
    'Six months is possible. What it means on paper our delivery lead will tell you.',
  ],
  [
    'Do you insist on exclusivity?',
    "Not that I know, though I don't write the terms; our delivery lead does.",
  ],
  [
    'We never sign without a trial.',
    'Never signing without a trial is a fair rule. A scoped starter project is from $9,500, and our delivery lead agrees the details.',
  ],
])('no contract of the agent: %j, %j', (reply, body) => {
  expect(found(reply, body)).toEqual([]);
});
