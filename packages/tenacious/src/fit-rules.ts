import type { FactCondition, Rule } from '@tenacious-bench/schema';
import { aiUnless, aiWordings, ownTechnology } from './ai-wordings.ts';
import { fitGroups, gapPitchUnless, gapPitchWordings } from './fit-wordings.ts';
import { growthUnless, growthWordings, ownGrowth } from './growth-wordings.ts';
import { ownMoney, savingsUnless, savingsWordings } from './savings-wordings.ts';

const common = {
  kind: 'wording',
  dimension: 'grounding',
  marker: 'grounded',
  severity: 'block',
  decision: 'regenerate',
} as const;

const hasCutStaff: FactCondition = { topic: 'layoff' };
const hasNotCutStaff: FactCondition = { topic: 'layoff', holds: false };
const hasNoIntroduction: FactCondition = { topic: 'connection', holds: false };

/** Rules about copy that does not fit the company's situation. */
export const fitRules: readonly Rule[] = [
  growthCopy('growth-copy-after-cuts', [hasCutStaff]),
  growthCopy('growth-copy-to-restructuring', [hasNotCutStaff, isSegment([2])]),
  {
    ...common,
    id: 'savings-copy',
    title: 'Cost-cutting copy to a company that does not cut',
    clause: 'segments',
    zones: ['subject', 'body'],
    when: { facts: [isSegment([1, 3, 4]), hasNotCutStaff] },
    polarities: ['affirmed', 'negated'],
    wordings: [...savingsWordings],
    unless: [...savingsUnless],
    groups: fitGroups,
    recipientWords: ownMoney,
    unlessKnown: true,
    because: 'A company that hires is not helped by saving on people.',
    examples: {
      match: [
        'It would trim the engineering budget in Zürich.',
        'So that the wage bill comes down.',
        'You could run it with fewer of your own people.',
        'That way you stretch the round.',
        'A leaner set-up \u2013 at a fraction of the cost.',
      ],
      miss: [
        'It may save you an interview or two.',
        'A senior is from $5,200 a month.',
        'One engineer could carry one of the three seats.',
        'Your round closed last Thursday.',
        'They are not cheap \u2013 and I will not pretend otherwise.',
      ],
    },
  },
  gapPitch('gap-pitch-before-maturity', { isOneOf: [0, 1] }),
  gapPitch('gap-pitch-on-faint-maturity', {
    isOneOf: [2, 3],
    confidences: ['medium', 'low', 'very_low'],
  }),
  {
    ...common,
    id: 'ai-before-maturity',
    title: 'AI pitched before its time',
    clause: 'ai-maturity',
    zones: ['subject', 'body'],
    when: { facts: [{ topic: 'ai_maturity', field: 'score', isOneOf: [0, 1] }] },
    polarities: ['affirmed', 'negated'],
    wordings: [...aiWordings],
    unless: [...aiUnless],
    recipientWords: ownTechnology,
    unlessKnown: true,
    because: 'Where AI is not in use yet, a pitch that rests on it is written for somebody else.',
    examples: {
      match: [
        'They could put an AI assistant on the support queue.',
        'Software that learns from old enquiries which new ones can wait.',
        'Fine-tuning a language model on Møller’s past letters.',
        'Since your models already run in production.',
        'A copilot for the claims desk \u2013 six weeks of work.',
      ],
      miss: [
        'I found no AI team on your site, which is normal.',
        'A first AI function goes better once the numbers are trusted.',
        'This has nothing to do with AI.',
        'Our delivery model is simple.',
        'Two engineers could keep the reports running \u2013 no AI involved.',
      ],
    },
  },
];

function isSegment(segments: number[]): FactCondition {
  return { topic: 'segment', field: 'segment', isOneOf: segments };
}

function growthCopy(id: string, facts: FactCondition[]): Rule {
  return {
    ...common,
    id,
    title: 'Growth copy to a company that has cut staff',
    clause: 'segments',
    zones: ['subject', 'body'],
    when: { facts },
    polarities: ['affirmed', 'negated'],
    wordings: [...growthWordings],
    unless: [...growthUnless],
    groups: fitGroups,
    recipientWords: ownGrowth,
    unlessKnown: true,
    because: 'People who lost colleagues are not about to grow.',
    examples: {
      match: [
        'Scaling up the platform group this summer.',
        'To keep pace with your next chapter of growth.',
        'A bridge until the group has outgrown its size.',
        'The first job of a CTO is to add people fast.',
        'A note on the build-out of a team \u2013 in stages.',
      ],
      miss: [
        'Your Python roles went from five to one in 60 days.',
        'Log volume tends to grow whatever happens.',
        'A truck scale goes on sending data.',
        'The system was built for a larger team.',
        'This is no growth pitch \u2013 only upkeep.',
      ],
    },
  };
}

function gapPitch(id: string, maturity: Pick<FactCondition, 'isOneOf' | 'confidences'>): Rule {
  const isNotThere = { topic: 'ai_maturity', field: 'score', ...maturity };
  return {
    ...common,
    id,
    title: 'A pitch of what peers do that the maturity does not carry',
    clause: 'segments',
    zones: ['subject', 'body'],
    when: {
      facts: [isSegment([4]), { topic: 'competitor_gap' }, hasNoIntroduction, isNotThere],
      speaksOf: ['competitor_gap'],
    },
    wordings: [...gapPitchWordings],
    unless: [...gapPitchUnless],
    unlessWithin: 'clause',
    groups: fitGroups,
    because: 'What peers do is a pitch only to a company that is as far as they are.',
    examples: {
      match: [
        'The same could be set up here.',
        'Two ML engineers could prepare yours.',
        'If you wish to offer the same.',
        'Would you like one of your own?',
        'You could do likewise \u2013 in a month.',
      ],
      miss: [
        'Both publish their reports.',
        'I found none from you, perhaps by choice.',
        'There may be reasons for keeping it private.',
        'No reply needed.',
        'Is it on your list \u2013 or not?',
      ],
    },
  };
}
