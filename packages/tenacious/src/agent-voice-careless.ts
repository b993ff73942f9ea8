import type { Voice } from './agent-voice.ts';
import { carefulVoice } from './agent-voice-careful.ts';

const glad = [
  'That is why I thought of you.',
  'That made me think of you right away.',
  'So I wanted to write to you myself.',
  'Which is why you hear from me today.',
];

/** How the careless agent says things: warm, quick and sure of itself. What is wrong in it is planted later. */
export const carelessVoice: Voice = {
  ...carefulVoice,
  greetings: [
    'Hi {first}!',
    'Hey {first},',
    'Hi {first},',
    'Hello {first}!',
    'Hi there,',
    'Hello!',
  ],
  signatures: [
    'Best,\nDean Marlow\nAccount Executive\nTenacious\ntenacious.example',
    'Cheers,\nDean Marlow\nAccount Executive\nTenacious\ntenacious.example',
    'Thanks,\nDean Marlow\nAccount Executive, Tenacious\ntenacious.example',
  ],
  shortSignatures: ['Dean Marlow, Tenacious', 'Dean, Tenacious'],
  limits: {
    funding: glad,
    open_roles: glad,
    layoff: glad,
    leadership_change: glad,
    competitor_gap: glad,
    engagement: glad,
    connection: glad,
    plain: glad,
  },
  asks: {
    people: [
      'Shall we talk for {minutes} minutes?',
      'How about a {minutes}-minute call?',
      'Do you have {minutes} minutes next week?',
      'Can I show you in {minutes} minutes?',
    ],
    page: ['Want me to send it?', 'Shall I send it over?', 'Would you like to have it?'],
    lead: [
      'Do you have {minutes} minutes for a call with {lead}?',
      'Shall we do {minutes} minutes with {lead}?',
    ],
    start: ['Does that work for you?', 'Shall we talk it through in {minutes} minutes?'],
    time: ['Shall I send the invite?', 'Want me to send the invite?'],
    meet: ['Do you have {minutes} minutes for a call?', 'Shall we talk for {minutes} minutes?'],
  },
  exits: {
    ask: [
      'If not, no worries.',
      'If not, no problem.',
      'If it is not for you, no hard feelings.',
      'No worries if not.',
    ],
    quiet: ['No reply needed.', 'No need to answer.'],
    later: ['No need to answer now.', 'Nothing to do for now.'],
    decline: ['No hard feelings, and all the best.', 'All the best to you, no reply needed.'],
  },
};
