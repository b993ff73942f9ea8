import type { Rule } from '@tenacious-bench/schema';
import {
  bookingWordings,
  consents,
  innocentBookings,
  innocentTimes,
  settledWordings,
  silenceWordings,
} from './booking-wordings.ts';

type Shared = Omit<
  Extract<Rule, { kind: 'wording' }>,
  'id' | 'title' | 'wordings' | 'because' | 'examples'
>;

const common: Shared = {
  kind: 'wording',
  clause: 'booking-consent',
  dimension: 'tone',
  marker: 'professional',
  severity: 'block',
  decision: 'regenerate',
  zones: ['subject', 'body'],
  unless: [...innocentBookings],
  unlessThread: [...consents],
};

function afterReply(reply: string, body: string) {
  return {
    message: { channel: 'email', body },
    asOf: '2026-05-04',
    thread: [
      {
        kind: 'message' as const,
        conversation: 'example',
        at: '2026-05-01',
        from: 'recipient' as const,
        message: { channel: 'email', body: reply },
      },
    ],
  };
}

/** A meeting is proposed, and stands once the reader has agreed. */
export const bookingRules: readonly Rule[] = [
  {
    ...common,
    id: 'booked-without-consent',
    title: 'Meeting settled without the reader',
    wordings: [...bookingWordings],
    modalities: ['asserted'],
    because: 'A time that nobody agreed to is taken out of somebody’s day.',
    examples: {
      match: [
        'I have gone ahead and booked 15 minutes for Tuesday.',
        'I have reserved Wednesday at 15:00 for the two of us.',
        'Your calendar now shows a placeholder from us on Friday at 16:00.',
        'The invitation for Tuesday, 11:00, has left our system.',
        'Our delivery lead will be at your reception at ten.',
        'Twenty minutes have been set aside for Thursday at 9:30.',
        'A slot is blocked for us on Thursday.',
        'You will find us in your calendar for Monday.',
        'See you on Tuesday at 10.',
        'I’ve pencilled us in for Thursday; if another time is better, tell me.',
        'Our delivery lead will call you on Thursday at 14:00.',
        'The Zoom link for Thursday at 10:00 is below.',
        'I look forward to our call on Thursday, Søren.',
        { message: { channel: 'email', subject: 'Wednesday 9:30 is set', body: 'Hi Ana,' } },
        afterReply('Let me think about it.', 'I have put Thursday at 10:00 in your calendar.'),
        afterReply(
          'Thursday might work, I have to check.',
          'The invite for Thursday at 10:00 is on its way.',
        ),
      ],
      miss: [
        'Wednesday at 15:00 would suit me, would it suit you?',
        'Over 90,000 nights had been booked through the app this summer.',
        'Two engineers are booked elsewhere until June.',
        'If Tuesday suits you, I will send an invitation.',
        'I will send the invitation when you say so.',
        'Would 15 minutes on Thursday help?',
        'You can pick a time in our calendar link.',
        'Reserved seats are the hardest part of ticketing.',
        'We hold a review every Friday.',
        'When we spoke on 14 April you said the team would wait.',
        'I’ll write once in mid-September, and not in between.',
        'Two engineers could start on Monday 15 February.',
        'The regulator has fixed 1 March for you, Nadia Ćosić.',
        'You suggested Tuesday at 10; the invite is on its way.',
        afterReply(
          'OK, put it in for Thursday 7 May at 10:00, 25 minutes.',
          'I’ve booked Thursday 7 May, 10:00, for 25 minutes.',
        ),
        afterReply('Tuesday at 10 works for me.', 'The invitation for Tuesday is on its way.'),
      ],
    },
  },
  {
    ...common,
    id: 'meeting-told-as-fact',
    title: 'Meeting and time told as a fact',
    zones: ['body'],
    wordings: [...settledWordings],
    unless: [...innocentBookings, ...innocentTimes],
    modalities: ['asserted'],
    because: 'A time is proposed, and a meeting that nobody agreed to is none.',
    examples: {
      match: [
        'We are meeting on Tuesday at 11.',
        'The calendar entry for Wednesday, 10:30, comes from me.',
        'Thursday, 16:00: twenty minutes with our delivery lead.',
        'The appointment on Tuesday has been agreed with our delivery lead.',
        'So that nothing slips, Friday 11:00 is now in both our calendars, Zoë.',
      ],
      miss: [
        'Thursday at 10 would suit me; if not, name another time.',
        'I am free on Thursday between 14:00 and 16:00.',
        'Our delivery lead could do Tuesday at 10.',
        'Your engineers meet on Thursdays.',
        'Two engineers could start on Monday 15 February.',
        'Our delivery lead holds office hours on Fridays.',
        'On Monday you announced a reduction of 12% in Łódź.',
        afterReply('Tuesday at 10, please.', 'Our call on Tuesday, 10:00, stands.'),
      ],
    },
  },
  {
    ...common,
    id: 'booked-by-silence',
    title: 'Meeting that takes a yes for granted',
    wordings: [...silenceWordings],
    polarities: ['affirmed', 'negated'],
    because: 'Who does not answer has agreed to nothing.',
    examples: {
      match: [
        'Unless I hear otherwise, we speak on Thursday at 10.',
        'If nothing to the contrary reaches me, our delivery lead rings you on Thursday at two.',
        'If I do not hear from you, I will call on Monday.',
        'Unless you object, Thursday at 10:00 stands.',
        'Without a word from you I’ll send an invitation for Tuesday.',
        'I will take your silence as a yes.',
        'Expect a call from our delivery lead tomorrow.',
        'Barring a no from you, Zoë, we talk on Friday.',
      ],
      miss: [
        'If I do not hear from you, I will leave it there.',
        'Silence will be read as a no.',
        'Unless you tell me otherwise, I will write once in September.',
        'If nothing has changed, no reply needed.',
        'If no seat is open in May, please ignore this.',
        'Without the second engineer the work would start in June.',
        'If that’s unwelcome, Jörg, I will not call.',
      ],
    },
  },
];
