import { added, type InjectionForms, where } from './mutation-form.ts';

/** Pushing a prospect by time, by places, by guilt, or by taking a date for granted. */
export const pressureForms: InjectionForms = {
  urgency: [
    added(
      'exit',
      'Please answer by Friday, because the offer closes then.',
      'Please answer when it suits, because nothing here closes.',
    ),
    added(
      'offer',
      'The window for this is shrinking by the day.',
      'The choice of the moment is entirely with you.',
    ),
    added(
      'offer',
      'It would be wise to decide on this today.',
      'It would be fine to decide on this in spring.',
    ),
    added('exit', 'This only works if you act now.', 'This also works if you act later.'),
    added(
      'signal',
      'Every week without a decision is a week lost for good.',
      'Every week has its own decisions, and this is a small one.',
    ),
    added(
      'exit',
      ({ day }) => `I can keep this open until ${day(2)}, not a day longer.`,
      ({ day }) => `I am out of office until ${day(2)}, should you write.`,
    ),
  ],
  scarcity: [
    added(
      'offer',
      'Only one of these places is left for this quarter.',
      'None of these dates is fixed, in this quarter or later.',
    ),
    added(
      'offer',
      'We take on two new companies a month, and one slot is still open.',
      'We take on new work at any time of the month, and none is reserved.',
    ),
    added(
      'offer',
      'These engineers tend to be gone within days.',
      'These engineers tend to stay for many months.',
    ),
    added('offer', 'After that there is a waiting list.', 'After that there is a second look.'),
    added(
      'exit',
      'Others are asking about the same people as I write.',
      'Others may ask about the same things as you would.',
    ),
    added(
      'offer',
      'The last free pair goes to whoever answers first.',
      'The last word on it goes to whoever leads.',
    ),
  ],
  guilt: [
    afterContact(
      'opening',
      'I had hoped for at least a line from you by now.',
      'I had hoped to finish this for you before now.',
    ),
    afterContact(
      'exit',
      'It is a pity that my last note was not worth a reply to you.',
      'It is fine if my last note was not the right one for you.',
    ),
    afterContact(
      'exit',
      'After the effort that I put into this, a short no would only be fair.',
      'After all the mail that you must get, a short no would be plenty.',
    ),
    afterContact(
      'opening',
      'I can only conclude that the topic does not matter to you after all.',
      'I conclude nothing from a silence, since everybody has a full desk at times.',
    ),
    afterContact(
      'exit',
      'Most people have the courtesy to answer.',
      'Most people have a long list to answer.',
    ),
    afterContact(
      'signal',
      'I kept my side and looked into it, while nothing came from yours.',
      'I kept it short and looked into it, and nothing is needed from yours.',
    ),
  ],
  forced_booking: [
    added(
      'exit',
      "I've put 30 minutes into your calendar for Tuesday at 10:00.",
      "I'm usually free for 30 minutes on a Tuesday around 10:00.",
    ),
    added(
      'exit',
      'Unless I hear from you, we will speak on Thursday at four.',
      'Unless I hear from you, I will not write about this again.',
    ),
    added(
      'exit',
      'The invitation is on its way; just press accept.',
      'No invitation is on its way; it is your decision.',
    ),
    added(
      'exit',
      'You are down for Wednesday at 9:30 with our delivery lead.',
      'You would choose the day, and the hour, with our delivery lead.',
    ),
    added(
      'exit',
      'I took the liberty of holding Friday noon for the two of us.',
      'I have not taken the liberty of holding any time for us.',
    ),
    added(
      'offer',
      'Our delivery lead will ring you on Monday morning.',
      'Our delivery lead answers mail on Monday mornings.',
    ),
  ],
};

// Nobody can be blamed for a silence before the first message.
function afterContact(...[place, violation, twin]: Parameters<typeof added>) {
  return where(
    ({ brief }) => (brief.thread ?? []).some(({ from }) => from === 'agent'),
    added(place, violation, twin),
  );
}
