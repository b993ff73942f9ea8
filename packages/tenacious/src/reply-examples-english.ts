import type { ReplyCueExamples } from './reply-examples.ts';

/** What each cue must find something in and what not: English. */
export const englishExamples: ReplyCueExamples = {
  'agent.exit_question': {
    match: ['Should I close the file?', 'Would you prefer that I stop here?'],
    miss: ['Should I send the note?', 'Would 20 minutes be useful?'],
  },
  'agent.resource_offer': {
    match: ["Would a one-page checklist help? Reply yes and I'll send it."],
    miss: ['Would 20 minutes be useful?', 'Are there scheduled jobs without an owner?'],
  },
  'agent.call_offer': {
    match: ['Would 20 minutes be useful?'],
    miss: ['Would a checklist help?'],
  },
  'en.unsubscribe': {
    match: [
      'unsubscribe',
      'UNSUBCRIBE pls',
      'I want to opt out',
      'There is no unsubscribe link here.',
    ],
    miss: ['To unsubscribe from our newsletter, click here.', 'We opted for a partner.'],
  },
  'en.remove_me': {
    match: ['remove me', 'Take me off.', 'please get me out of this sequence', 'lose my number'],
    miss: ['Take me through the offer.', 'We take on contractors from the list of vendors.'],
  },
  'en.stop_contact': {
    match: [
      'STOP',
      'pls dont email me anymore thx',
      "Don't contact me or anyone here again.",
      'No more emails.',
      'I no longer wish to receive these.',
      'Interested in never hearing from you again.',
    ],
    miss: [
      "Don't call me, email me.",
      'Stop by on Thursday.',
      "Please don't contact us before June.",
      "Don't hesitate to contact me again.",
    ],
  },
  'en.go_away': {
    match: ['f*** off', 'Leave us alone.', 'Go away', 'Not now, not ever.'],
    miss: ['Things go away over time.', 'I leave on Friday.', 'Take the offer off the table.'],
  },
  'en.threat': {
    match: [
      'I have now asked TWICE. The next step is a complaint to the data protection authority.',
      'One more of these and I am calling our lawyers.',
      'Reported as spam.',
      'How many times do I have to say it?',
    ],
    miss: ['Our lawyers read every contract.', 'I asked our CFO already, he agrees.'],
  },
  'en.rather_not': {
    match: [
      "I'd still rather not get any more of these.",
      'I would rather you stopped writing to us.',
      'We never signed up for this.',
      'Please leave our inboxes alone.',
    ],
    miss: [
      "I'd rather not have a call.",
      'We would prefer two seniors.',
      'I want to be sure that they know Kafka.',
      'Leave it with me.',
    ],
  },
  'en.last_one': {
    match: [
      'Please make this the last mail you send.',
      "There won't be a fourth, right?",
      "Don't write to this address any longer.",
      "Don't bother trying again.",
      'Could you make sure I get no more of these, and do not send anything else?',
    ],
    miss: [
      'Was that the last role you saw?',
      'No further questions from me, Thursday works.',
      "Don't bother with slides.",
    ],
  },
  'en.delete_data': {
    match: [
      'Delete what you hold on me please.',
      'Erase all data concerning me.',
      'Get my name out of it.',
    ],
    miss: ['We remove data after 30 days.', 'I deleted your first mail by accident.'],
  },
  'en.stop_here': {
    match: [
      'You can stop here.',
      'Kindly desist.',
      'How does one make these go away?',
      'My inbox is not your sales channel.',
      'We have a no-solicitation policy.',
    ],
    miss: ['Stop by at noon.', 'The bus stops here at nine.', 'Does this stop at June?'],
  },
  'en.footer': {
    match: [
      'To unsubscribe from our newsletter, click here.',
      'If you no longer wish to receive these emails, click here.',
      'Reply STOP to opt out.',
      'If you are not the intended recipient, delete this message.',
    ],
    miss: ['Unsubscribe me.', 'How do I get off this list?'],
  },
  'en.not_an_opt_out': {
    match: ['A full stop.', "Don't call me, email me.", 'No problem at all.'],
    miss: ['Stop.', "Don't call me.", 'No.'],
  },
  'en.no_slot': {
    match: ["Can't do Thursday.", 'We need it by June.'],
    miss: ['Thursday works.'],
  },
  'en.auto_reply': {
    match: [
      'Automatic reply: Out of office',
      'I am away with limited access to e-mail.',
      'For anything urgent please contact ops@lumenpath.example.',
      'I will respond upon my return.',
    ],
    miss: ["I'm out of the office on Friday, call me on Monday.", 'This is urgent for us.'],
  },
  'en.away': {
    match: ['I am back on Monday 11 May.', 'out of office', 'away until 17 May'],
    miss: ['Call me on Monday.'],
  },
  'en.away_soon': {
    match: ['I am on annual leave until Friday 22 May.'],
    miss: ['Out on Friday.'],
  },
  'en.until_then': { match: ['Ask me then.'], miss: ['Back on Monday.'] },
  'en.bounce': {
    match: ['Delivery has failed: the address could not be found.', 'Undeliverable: Go roles'],
    miss: ['You failed to deliver on time.', 'Delivery is our bottleneck.'],
  },
  'en.wrong_person': {
    match: [
      "You've got the wrong Oluwaseun.",
      'I left Lumenpath last year.',
      'She no longer works here.',
      'Think you meant someone else',
    ],
    miss: ['What is wrong with our Go roles?', 'We are not the cheapest either.'],
  },
  'en.not_my_area': {
    match: ['Not my area.', "I don't handle vendors."],
    miss: ['This is my decision.'],
  },
  'en.referral': {
    match: [
      'Please talk to our head of platform.',
      "I've forwarded this to Tom.",
      'Jana Novak runs hiring here.',
      'Best person to ask is Li Wei.',
    ],
    miss: ['Please talk to me on Thursday.', 'Send it to me.'],
  },
  'en.loop_in': {
    match: ['Adding Sam, who has my calendar.', "cc'ing Tom"],
    miss: ['Add it to the bill.'],
  },
  'en.others_are_happy': {
    match: ["He'd be happy to talk.", 'Good luck with the lorries'],
    miss: ["I'd be happy to talk."],
  },
  'en.slot': {
    match: ['Thursday works', 'How is Wednesday at 4?', 'Friday 9am', "Let's speak on Tuesday."],
    miss: ['Our release is on Friday.', "Can't do Thursday.", 'September works'],
  },
  'en.agreement': {
    match: [
      'Happy to talk.',
      'send the invte',
      "I'm in for a call.",
      'you get ten minutes',
      'count me in',
    ],
    miss: ['We talk to nobody.', 'She would be happy to talk.', 'I am in Leeds.'],
  },
  'en.assent': {
    match: ['Yes.', 'ok', 'Not uninterested', 'That sounds interesting', '👍', 'Go on then.'],
    miss: ['No.', 'Not interested.', 'What is okay about it'],
  },
  'en.resource_request': {
    match: ['Can you send the one-pager first?', 'Tell me more', 'Please share some profiles.'],
    miss: ['Send an invite.', 'We send everything to the CFO.'],
  },
  'en.contract_request': {
    match: ['Send the contract, I sign today.', 'Can you share your MSA?'],
    miss: ['No contractors.'],
  },
  'en.not_before': {
    match: ["Don't contact me until September."],
    miss: ["Don't contact me until hell freezes over.", 'Stop writing to me, I retire in June.'],
  },
  'en.later_dated': {
    match: [
      'Try me again in Q4.',
      'not before June',
      'Swamped until the end of July',
      'next quarter',
    ],
    miss: ['We hire six people by June.', 'Call me on Thursday.', 'Send it today.'],
  },
  'en.later_vague': {
    match: [
      'Not right now.',
      'Maybe later',
      'Bad timing.',
      "Let's revisit.",
      "We're in a hiring freeze",
      'Ask me then',
    ],
    miss: ['No.', 'How soon?', 'I can talk now.', 'Our time zones are a problem.'],
  },
  'en.decline': {
    match: ['no', 'No thanks.', "we'll pass", 'not interested', 'Not for us.', '👎'],
    miss: ['No problem!', 'Not uninterested', 'yes', 'I pass the office daily, Thursday works.'],
  },
  'en.price': {
    match: [
      'Way over our budget, sorry.',
      'We pay half of that in Lisbon.',
      'too expensive',
      'No budget for it.',
    ],
    miss: ['What do you charge?', 'It is a high priority.', 'Yes, send it over.'],
  },
  'en.price_total': {
    match: [
      'What would the total be for three seniors?',
      'Any discount for six months?',
      '20 % off and we sign',
    ],
    miss: ['What are your rates?', 'We had six people in total.'],
  },
  'en.price_question': {
    match: ['What do you charge?', 'how much?', 'Rates?', 'Send me your pricing'],
    miss: ['At this rate we close in June.'],
  },
  'en.in_house': {
    match: [
      'We only hire full-time people, no contractors.',
      'we build everything ourselves',
      'All in-house here',
    ],
    miss: ['Come to our house.', 'Our team is full.'],
  },
  'en.offshore': {
    match: [
      'We tried an offshore team in 2023.',
      'The time zones never work for us.',
      'Burned by an agency before.',
      'Where are your engineers based?',
    ],
    miss: ['No time this week.', 'We tried your demo.'],
  },
  'en.capability': {
    match: [
      'Do your people know Kafka at any depth?',
      'How do I know your engineers are any good?',
      'I doubt it.',
      "What's your track record in fintech?",
    ],
    miss: ['Do you have capacity?', 'Yes, that works.'],
  },
  'en.trust': {
    match: [
      'Who are you and where did you get my address?',
      'Is this a scam?',
      'Are you SOC 2 certified?',
      'Any references?',
    ],
    miss: ['Who should join the call?', 'Where do we meet?'],
  },
  'en.fit': {
    match: [
      'We already have a partner for this.',
      'What makes you different?',
      'The roles are filled.',
    ],
    miss: ['Yes, Thursday.', 'We run Go.'],
  },
  'en.hostility': {
    match: [
      'Oh great, another body shop.',
      'Did a robot write this? Pathetic.',
      'This is spam.',
      'Sure, because that went well.',
    ],
    miss: ['That would be great.', 'Sure, Thursday.'],
  },
  'en.capacity_then': {
    match: ['How many Python seniors do you have free in June?', 'Could you do five by July?'],
    miss: ['Can you write to me in June?', 'How about June?'],
  },
  'en.capacity': {
    match: [
      'How many Go engineers could start within 10 days?',
      'Do you also have Rust people?',
      'We would need 8 Python devs.',
    ],
    miss: ['How is Wednesday?', 'Do you know our CTO?'],
  },
  'en.stranger': {
    match: ["Sorry, I'm a plumber."],
    miss: ['We need a data plumber.'],
  },
};
