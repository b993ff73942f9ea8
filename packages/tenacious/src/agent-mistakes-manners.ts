import type { Mistake } from './agent-mistake.ts';

/** Stock phrases, pressure, airs, and forms that a message should not have. */
export const mannerMistakes: readonly Mistake[] = [
  {
    kind: 'banned_phrase',
    part: 'opening',
    isInstead: true,
    wordings: [
      'I hope this email finds you well.',
      'Hope this message finds you well!',
      "I'll keep this brief.",
    ],
  },
  {
    kind: 'banned_phrase',
    part: 'opening',
    isInstead: true,
    needs: ['written_before'],
    wordings: [
      'Just following up on my last note.',
      'I am circling back on this.',
      'Just touching base about my last message.',
      'Per my last email, I wanted to follow up.',
    ],
  },
  {
    kind: 'banned_phrase',
    part: 'offer',
    wordings: [
      'Our engineers are world-class, every one of them.',
      'You get nothing but top talent from us.',
      'They are real rockstars who will supercharge your roadmap.',
      'It is a game-changer for teams like yours.',
      'We only work with A-players.',
      'Together we can leverage some real synergies.',
      'It makes teams 10x faster.',
      'Our proprietary matching makes sure of the fit.',
    ],
  },
  {
    kind: 'bench_word',
    part: 'offer',
    wordings: [
      'We have a strong bench at the moment.',
      'They are on our bench right now and waiting.',
      'I checked our bench for you this morning.',
    ],
  },
  {
    kind: 'condescension',
    part: 'limits',
    isInstead: true,
    wordings: [
      'Frankly, you are falling behind your competitors.',
      'You need to catch up before it is too late.',
      'Most teams of your size solved this years ago.',
      "You're missing what everybody else in your market already does.",
      'Your team clearly lacks the experience for this.',
    ],
  },
  {
    kind: 'urgency',
    part: 'exit',
    wordings: [
      'You have to decide by Friday.',
      'This offer is only valid until the end of the week.',
      'Act now, because this will not last.',
      'Please get back to me within 48 hours to secure this.',
    ],
  },
  {
    kind: 'scarcity',
    part: 'exit',
    wordings: [
      'We only have two spots left this month.',
      'There is a waitlist already, so places are limited.',
      'These engineers will be gone soon.',
      'This is the last slot we have this quarter.',
    ],
  },
  {
    kind: 'guilt',
    part: 'opening',
    isInstead: true,
    needs: ['written_before', 'not_warm'],
    wordings: [
      'I am surprised that I never heard back from you.',
      'I have written several times now and you have not even answered.',
      'I was disappointed not to get a reply after all my work on this.',
    ],
  },
  {
    kind: 'stacked_asks',
    part: 'ask',
    needs: ['asking'],
    wordings: [
      'Could you also introduce me to your head of finance?',
      'And could you send me your current roadmap and your hiring plan?',
      'Also, which other suppliers do you work with today?',
    ],
  },
  {
    kind: 'call_too_long',
    part: 'ask',
    isInstead: true,
    wordings: [
      'Do you have an hour on Tuesday for a call?',
      'Can we do a 60-minute call next week?',
      'Could you and your leads join a 90-minute workshop?',
    ],
  },
  {
    kind: 'template_token',
    part: 'opening',
    wordings: [
      'I have been following {company} and the work of your [department].',
      'I thought of you and the team at [Company Name].',
      'As the [job title], you know this best.',
    ],
  },
  {
    kind: 'subject_filler',
    part: 'subject',
    isInstead: true,
    needs: ['mail'],
    wordings: [
      'Quick one for {company}',
      'Just an idea for {company}',
      'Hey {first}, got a minute?',
    ],
  },
  {
    kind: 'emoji',
    part: 'exit',
    needs: ['cold'],
    wordings: ['Looking forward to it 🚀', 'Talk soon 😊', 'Let us do this 💪'],
  },
  {
    kind: 'attachment',
    part: 'offer',
    needs: ['cold'],
    wordings: [
      'I have attached our brochure.',
      'Please find our capabilities deck attached.',
      'The attached PDF has all the details.',
    ],
  },
  {
    kind: 'signature_tagline',
    part: 'signature',
    isInstead: true,
    needs: ['mail'],
    wordings: [
      'Best,\nDean Marlow\nAccount Executive\nTenacious\ntenacious.example\nGreat engineers, delivered fast.',
      'Cheers,\nDean Marlow\nTenacious\nWe build the teams that build the future',
    ],
  },
];
