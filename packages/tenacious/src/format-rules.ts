import type { Rule } from '@tenacious-bench/schema';
import { appearanceRules } from './appearance-rules.ts';
import { attachmentRules } from './attachment-rules.ts';
import { substanceRule } from './substance-rule.ts';

/** What a message looks like: its length, its parts, and what stands in its signature. */
export const formatRules: readonly Rule[] = [
  {
    id: 'subject-length',
    clause: 'subject-line',
    kind: 'limit',
    title: 'Subject longer than 60 characters',
    dimension: 'format',
    marker: 'direct',
    severity: 'block',
    decision: 'regenerate',
    zones: ['subject'],
    measure: 'characters',
    maximum: 60,
    because: 'A longer subject is cut off in the inbox.',
    examples: {
      match: [
        'A proposal concerning the capacity of your engineering organisation',
        'Two Python engineers for the months in which your own search goes on',
        'Zürich, Genève and Basel: three offices, one platform team, one question',
        'A page about the order in which the first three data hires are best made',
        'Request: 15 minutes on the Go roles, the platform roles and the data roles',
      ].map(withSubject),
      miss: [
        'Request: 15 minutes',
        'Question: your Go roles in Zürich',
        'Two Python engineers while your search goes on',
        'A page on the order of the first data hires',
        'Six open Go roles at Ferrow, and what I cannot see of them.',
      ].map(withSubject),
    },
  },
  lengthRule('cold', 120),
  lengthRule('warm', 200),
  lengthRule('re_engagement', 100),
  lengthRule('nurture', 100),
  {
    id: 'empty-body',
    clause: 'next-step',
    kind: 'structure',
    title: 'Nothing was written',
    dimension: 'format',
    severity: 'block',
    decision: 'regenerate',
    part: 'body',
    presence: 'required',
    because: 'An empty message is not a message.',
    examples: { match: ['', ' \n\t'], miss: ['Hi Ana,'] },
  },
  substanceRule,
  ...appearanceRules,
  ...attachmentRules,
];

function withSubject(subject: string) {
  return { message: { channel: 'email', subject, body: 'Hi Ana,' } };
}

function lengthRule(stage: string, maximum: number): Rule {
  return {
    id: `length-${stage}`,
    clause: 'length',
    kind: 'limit',
    title: `More than ${maximum} words at stage ${stage}`,
    dimension: 'format',
    marker: 'direct',
    severity: 'block',
    decision: 'regenerate',
    when: { stages: [stage] },
    zones: ['greeting', 'body', 'quotation', 'link', 'code', 'signature'],
    measure: 'words',
    maximum,
    because: 'Nobody reads a long message from a stranger, or a long one twice.',
    examples: {
      match: [
        `${'word '.repeat(maximum)}word`,
        `Grüezi Ana,\n\n${'größer '.repeat(maximum)}`,
        `${'word '.repeat(maximum - 1)}Best,\nYabi`,
      ],
      miss: [
        'word '.repeat(maximum),
        `${'größer '.repeat(maximum)}`,
        // Words quoted from an earlier mail are not the agent's.
        `${'word '.repeat(maximum - 1)}\n\n> ${'word '.repeat(40)}`,
      ],
    },
  };
}
