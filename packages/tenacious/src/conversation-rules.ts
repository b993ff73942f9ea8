import type { Rule } from '@tenacious-bench/schema';
import { channelRules } from './conversation-channel-rules.ts';
import { after, asOf, note, roles, turn } from './conversation-examples.ts';
import { englishWords, foreignWords } from './conversation-languages.ts';
import { sameNames } from './conversation-names.ts';
import { operatorNotes, operatorNoteTopics } from './conversation-notes.ts';
import { optOutConfirmations, optOutGroups, optOuts } from './conversation-opt-outs.ts';
import { promiseRules } from './conversation-promise-rules.ts';

const noMore = [turn('recipient', 'Please take me off your list.')];
/** Rules on what a message owes to the conversation that it goes on with. */
export const conversationRules: readonly Rule[] = [
  {
    id: 'after-opt-out',
    kind: 'conversation',
    clause: 'opt-out',
    title: 'Written after an opt-out',
    dimension: 'honesty',
    marker: 'professional',
    severity: 'block',
    decision: 'block',
    forbids: 'after_opt_out',
    priorWordings: [...optOuts],
    groups: optOutGroups,
    wordings: [...optOutConfirmations],
    because:
      'Who asked for no more messages gets none, on any channel; a line that confirms it is enough.',
    examples: {
      match: [
        after(noMore, 'Your Go roles went from two to six.'),
        after(
          [turn('recipient', "Don't contact me again.")],
          'One last idea, Ana: two Go engineers.',
        ),
        after([turn('recipient', 'Bitte keine Mails mehr.')], 'Would a call help?'),
        after(
          [turn('recipient', "I'd rather not get these, tbh. Cheers")],
          'Shall I send the page?',
        ),
        after([turn('recipient', 'Больше не пишите мне.')], 'We have one page on handovers.'),
      ],
      miss: [
        after(noMore, 'You are off our list, and you will not hear from us again. All the best.'),
        after([turn('recipient', "Please don't write before June.")], 'It is June.'),
        after([turn('recipient', 'Not now, ask me in the autumn.')], 'Understood.'),
        after([turn('recipient', 'No budget this year, sorry.')], 'Thank you for telling me.'),
        after([turn('recipient', 'Laat maar horen wat het kost.')], 'From $5,200 a month.'),
      ],
    },
  },
  ...promiseRules,
  ...channelRules,
  {
    id: 'needless-silence',
    kind: 'conversation',
    clause: 'abstention',
    title: 'No message, where one could be written',
    dimension: 'grounding',
    severity: 'block',
    decision: 'regenerate',
    forbids: 'needless_silence',
    wordings: [...operatorNotes],
    priorWordings: [...optOuts],
    groups: optOutGroups,
    topics: [...operatorNoteTopics],
    because: 'There is something certain enough to write about.',
    examples: {
      match: [
        note('No message to Ana Lund. Nothing to say.', [roles(asOf)]),
        note('Not sending: the brief is thin.', [roles(asOf)]),
        note('Held back. The Go roles may be filled.', [roles(asOf)]),
        note('I decided not to write to Ana Lund at Ferrow.', [roles(asOf)]),
        note('Abstention – Ferrow’s roles say too little.', [roles(asOf)]),
      ],
      miss: [
        note('No message to Ana Lund. The brief contains no signal at all.'),
        note('Not sending: every signal is low.', [{ ...roles(asOf), confidence: 'low' }]),
        note('Hi Ana,\n\nNo message from you needed.', [roles(asOf)]),
        { ...note('Not written: Ana opted out.', [roles(asOf)]), thread: noMore },
        note('Held back: keine Fakten über Ferrow.'),
      ],
    },
  },
  {
    id: 'other-language',
    kind: 'conversation',
    clause: 'language',
    title: 'Written in a language that the policy does not cover',
    dimension: 'format',
    marker: 'professional',
    severity: 'block',
    decision: 'route_to_human',
    forbids: 'other_language',
    commonWords: englishWords,
    foreignWords,
    because: 'Nobody can vouch for what these rules cannot read.',
    examples: {
      match: [
        'Hallo Ana, Ferrow hat im März eine Finanzierungsrunde abgeschlossen, und zwei Go-Entwickler wären frei.',
        'Bonjour Ana, deux ingénieurs sont disponibles dans deux semaines, si vous le souhaitez.',
        'Hola Ana, tenemos dos ingenieros disponibles para su equipo desde la próxima semana.',
        'Здравствуйте, Ана! У нас есть два свободных инженера.',
        'Hoi Ana, we hebben twee ontwikkelaars vrij en dat kan over twee weken al beginnen.',
      ],
      miss: [
        'Bonjour Ana,\n\nYour Go roles went from two to six, and one engineer could help with them.',
        'Hi Ana, two Go engineers are free. Would one of them help?',
        'こんにちは Ana,\n\nYour Go roles went from two to six. Would one engineer help until they are filled?',
        'Two engineers could put a chatbot on top.',
        'Dear Ms Łukasiewicz, Przemysław Wójcik of Gdańsk Żegluga asked me to send this to you.',
      ],
    },
  },
  {
    id: 'other-addressee',
    kind: 'conversation',
    clause: 'thread-leak',
    title: 'Greets somebody else',
    dimension: 'grounding',
    marker: 'professional',
    severity: 'block',
    decision: 'block',
    forbids: 'other_addressee',
    sameNames: [...sameNames],
    because: 'A message with another name on it was written for another reader.',
    examples: {
      match: [
        note('Hi Emeka,\n\nThere is a page on handovers.'),
        note('Dear Mr Okoye,\n\nThere is a page on handovers.'),
        note('Hello Thandiwe,\n\nThank you.'),
        note('Sunniva,\n\nYour roles went up.'),
        note('Hi Øystein,\n\nYour roles went up.'),
      ],
      miss: [
        note('Hi Ana,\n\nThere is a page on handovers.'),
        note('Dear Ms Lund,\n\nThere is a page on handovers.'),
        note('Hello again,\n\nThank you.'),
        note('Good morning,\n\nThank you.'),
        note('Dear all at Ferrow,\n\nThank you.'),
      ],
    },
  },
];
