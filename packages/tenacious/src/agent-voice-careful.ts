import type { Voice } from './agent-voice.ts';
import { carefulSignals } from './agent-voice-careful-signals.ts';
import { carefulWarm } from './agent-voice-careful-warm.ts';

/** How the careful agent says things: signals as sure as they are, offers on a condition, always a way out. */
export const carefulVoice: Voice = {
  ...carefulSignals,
  ...carefulWarm,
  greetings: ['Hi {first},', 'Dear {first},', 'Hello {first},', '{first},', 'Hello,', 'Good day,'],
  signatures: [
    'Best,\nMeron Alemu\nPartnerships Lead\nTenacious\ntenacious.example',
    'Kind regards,\nJonas Adeyinka\nClient Partner\nTenacious\ntenacious.example',
    'Best regards,\nHelena Voss\nPartnerships Lead\nTenacious\ntenacious.example',
    'Ivo Marchetti | Account Engineer | Tenacious | tenacious.example',
    'Kind regards,\nSamuel Achterberg\nDelivery Partner\nTenacious\ntenacious.example',
    'Best,\nRosa Eklund\nResearch Partner\nTenacious\ntenacious.example',
  ],
  shortSignatures: [
    'Meron Alemu, Tenacious',
    'Jonas Adeyinka, Tenacious',
    'Helena Voss, Tenacious',
    'Rosa Eklund, Tenacious',
  ],
  people: {
    growth: [
      'If some of that work cannot wait, {offered} {stack} {engineers} from our team could take on one service, from {start}, and leave when your own people arrive.',
      'Should one of the searches drag on, {offered} {stack} {engineers} of ours could carry a single piece of work in the meantime, {start} at the earliest.',
      'If a part of it has to begin before the hires are made, {offered} {stack} {engineers} on our side could work in your repositories from {start}.',
      'Were one of the seats to stay empty for a while, {offered} {stack} {engineers} of ours could hold that part of the work, from {start}, and hand it over later.',
      'Where a role takes long to fill, {offered} {stack} {engineers} from our side could keep its work moving, {start} at the earliest.',
    ],
    cut: [
      'If one system is left with too few hands, {offered} {stack} {engineers} from our team could look after it for a fixed term, from {start}, and write everything down.',
      'Where an older service has lost its owner, {offered} {stack} {engineers} of ours could keep it running for a while, {start} at the earliest.',
      'Should upkeep of one system be a worry, {offered} {stack} {engineers} on our side could take it over for a fixed term, from {start}.',
      'If some nightly job needs a pair of eyes, {offered} {stack} {engineers} of ours could watch over it, {start} at the earliest, and leave a handover document.',
    ],
    leader: [
      'While you decide what comes first, {offered} {stack} {engineers} from our team could keep one service moving, from {start}.',
      'If something has to go on while plans are made, {offered} {stack} {engineers} of ours could help with it, {start} at the earliest.',
      'Should one piece of work need hands before your plan is settled, {offered} {stack} {engineers} on our side could take it, from {start}.',
      'Once your plans are clearer, {offered} {stack} {engineers} of ours could help for a while, {start} at the earliest.',
    ],
    plain: [
      'If outside hands are ever welcome, {offered} {stack} {engineers} from our team could take on one piece of work, from {start}.',
      'Should a single task have waited for a while, {offered} {stack} {engineers} of ours could help with it, {start} at the earliest.',
      'Were you to want help with one part of it, {offered} {stack} {engineers} on our side could work on it together with your team, from {start}.',
      'If it is of any use, {offered} {stack} {engineers} of ours could work beside your people for a while, {start} at the earliest.',
    ],
  },
  pages: {
    known: [
      'What I can offer without any strings is {page}.',
      'There is {page}, if that is of use.',
      'From our side there is {page}.',
      'We have {page}, and it leads to nothing else.',
    ],
    growth: [
      'There is a one-page note on covering work while roles are open, written for people who hire on their own.',
      'There is a one-page checklist on our side for the weeks before a new hire starts, and it does not lead to us.',
      'I could send a one-page note on the order in which open roles are best filled.',
    ],
    cut: [
      'We keep a one-page template for a handover document, free and useful without us.',
      'There is a one-page checklist for taking over a system from somebody who left, and it does not lead to us.',
      'I could send a one-page note on keeping older systems documented.',
    ],
    leader: [
      'We keep a one-page checklist of questions for the first weeks in such a role, and it does not lead to us.',
      'There is a one-page note on reviewing what one inherits, useful without us.',
      'I could send a one-page list of questions to ask about inherited systems.',
    ],
    plain: [
      'There is a one-page note on handovers between teams, useful without us.',
      'There is a one-page checklist for the first weeks of a new engineer, and it does not lead to us.',
      'I could send a one-page note on writing down who owns which service.',
      'There is a one-page list of what to settle before outside help begins, with us or with others.',
    ],
  },
  asks: {
    people: [
      'Would {minutes} minutes on that be useful?',
      'Is that worth a {minutes}-minute call?',
      'Would a {minutes}-minute call help?',
      'Could you tell me in one line whether that is of interest?',
      'Should we take {minutes} minutes for it?',
    ],
    page: [
      'Shall I send it?',
      'May I send it?',
      'Would you like it?',
      'Should I pass it on to you?',
      'Is it of use to you?',
    ],
    lead: [
      'Shall I put you in touch with {lead}?',
      'Would a call of {minutes} minutes with {lead} help?',
      'May I pass your question on to {lead}?',
    ],
    start: [
      'Is that start still of use to you?',
      'Would {minutes} minutes help you decide on it?',
      'Does that fit what you have in mind?',
    ],
    time: [
      'Shall I send an invitation for the time that suits you?',
      'May I send the invitation for it?',
      'Shall I put it in an invitation?',
    ],
    meet: [
      'Would {minutes} minutes on that tell you enough?',
      'Is a call of {minutes} minutes worth it for you?',
      'Would a short call of {minutes} minutes help?',
    ],
  },
  exits: {
    ask: [
      'If not, no reply needed.',
      'If it is all in hand, there is nothing to answer.',
      'No is a fine answer, and so is none.',
      'If this is not a topic, please ignore it.',
      'One word is plenty, and so is silence.',
      'If you would rather not, that is fine too.',
      'Should it not fit, I will leave it at this.',
    ],
    quiet: [
      'No reply needed.',
      'Nothing to answer.',
      'There is nothing to answer.',
      'No answer needed; it is there if you want it.',
      'This needs no reply.',
    ],
    later: [
      'Nothing to answer now.',
      'No reply needed until then.',
      'There is nothing to do on your side.',
    ],
    decline: [
      'No reply needed, and all the best.',
      'There is nothing to answer, and I wish you well.',
      'Nothing to do on your side; all the best.',
    ],
  },
};
