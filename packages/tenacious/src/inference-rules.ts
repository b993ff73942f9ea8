import type { Rule } from '@tenacious-bench/schema';
import {
  farInferenceUnless,
  farInferenceWordings,
  inferenceGroups,
  innerStateUnless,
  innerStateWordings,
} from './inference-wordings.ts';

const common = {
  clause: 'confidence',
  kind: 'wording',
  dimension: 'grounding',
  marker: 'grounded',
  severity: 'block',
  decision: 'regenerate',
  groups: inferenceGroups,
} as const;

/** Rules about what is concluded from a signal. */
export const inferenceRules: readonly Rule[] = [
  {
    ...common,
    id: 'far-inference',
    title: 'A conclusion that the facts do not carry',
    wordings: [...farInferenceWordings],
    unless: [...farInferenceUnless],
    zones: ['subject', 'body'],
    modalities: ['asserted', 'hedged'],
    because: 'What the facts do not carry is asked, or left out.',
    examples: {
      match: [
        'You must be stretched thin.',
        'Clearly your seniors spend the week interviewing.',
        'Two roles, the mark of a full recruiting drive.',
        'It is obvious that your team is behind plan.',
        'Your growth can only mean one thing.',
        'Ｃｌｅａｒｌｙ you are short of people.',
      ],
      miss: [
        'This is no hiring drive, and I will not call it one.',
        'Roles went from two to four.',
        'You may be stretched, I cannot tell.',
        'The rules must be clear before anybody starts.',
        'Your plan is yours to make.',
      ],
    },
  },
  {
    ...common,
    id: 'inner-state',
    title: 'How things stand inside, told as known',
    wordings: [...innerStateWordings],
    unless: [...innerStateUnless],
    zones: ['subject', 'body'],
    modalities: ['asserted'],
    polarities: ['affirmed', 'negated'],
    unlessKnown: true,
    because: 'From outside nobody sees how a team fares: that is asked, or left out.',
    examples: {
      match: [
        'So the engineers you have are working well beyond their limits.',
        'Your data people are stretched.',
        'The team in Zürich cannot keep up with it.',
        'Four openings tell me where the work is.',
        'Morale has suffered, and the best are looking around.',
        'The pipelines are running without proper owners.',
      ],
      miss: [
        'If your people are stretched, a pair may help.',
        'Six roles may mean that your team is stretched.',
        'Whether the searches are stuck I cannot tell.',
        'Who is stretched in Zürich is not for me to say.',
        'The numbers do not tell me how the search goes.',
        'Our people write things down as they go.',
      ],
    },
  },
];
