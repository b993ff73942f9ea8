import type { Brief } from './brief.ts';
import type { DraftFacts } from './draft-facts.ts';
import {
  added,
  given,
  type InjectionForm,
  type InjectionForms,
  subjectLine,
  where,
  withSignal,
} from './mutation-form.ts';

/** Copy that does not fit the prospect's situation, or the state of its AI. */
export const fitForms: InjectionForms = {
  ai_maturity_mismatch: [
    atMaturity(
      1,
      added(
        'offer',
        'Our engineers could add a language model to your search along the way.',
        'Our engineers could add a second index to your search along the way.',
      ),
    ),
    atMaturity(
      0,
      added(
        'offer',
        'Many teams use such a stretch to roll out copilots, and we can help with that.',
        'Many teams use such a stretch to write down runbooks, and we can help with that.',
      ),
    ),
    atMaturity(
      1,
      subjectLine(
        ({ company }) => `Machine learning capacity for ${company}`,
        ({ company }) => `Software engineering capacity for ${company}`,
      ),
    ),
    atMaturity(
      1,
      added(
        'offer',
        'If it helps, retrieval-augmented generation over your documents could come first.',
        'If it helps, an overview of your documents could come first.',
      ),
    ),
    atMaturity(
      0,
      added(
        'offer',
        'Agentic workflows would be a sensible next step.',
        'Written runbooks would be a sensible next step.',
      ),
    ),
    atMaturity(
      1,
      added(
        'signal',
        'It would be a good moment to bring deep learning into your product.',
        'It would be a good moment to bring some order into your backlog.',
      ),
    ),
  ],
  segment_mismatch: [
    toGrowth(
      added(
        'offer',
        'It would also bring your payroll down.',
        'It would also bring your team some time.',
      ),
    ),
    toCutters(
      added(
        'offer',
        'It is the right moment to double the size of your platform group.',
        'It is the right moment to protect the hours of your platform group.',
      ),
    ),
    toGrowth(
      added(
        'offer',
        'It is a leaner way to run engineering while money is tight.',
        'It is a calmer way to run engineering while hiring is slow.',
      ),
    ),
    toCutters(
      added(
        'offer',
        'With us you could grow the team as fast as your ambitions.',
        'With us you could keep the team as small as you want.',
      ),
    ),
    toGrowth(
      added(
        'signal',
        'Fewer people on the books and the same output: that is the idea.',
        'More people on the team and the same habits: that is the idea.',
      ),
    ),
    toCutters(
      added(
        'signal',
        'A hiring wave needs people behind it, and we have some.',
        'A quiet spell needs people as well, and we have some.',
      ),
    ),
    toGrowth(
      subjectLine(
        ({ company }) => `Trimming engineering spend at ${company}`,
        ({ company }) => `Easing engineering work at ${company}`,
      ),
    ),
    toCutters(
      subjectLine(
        ({ company }) => `Growing engineering at ${company}`,
        ({ company }) => `Keeping systems up at ${company}`,
      ),
    ),
  ],
};

// A pitch of a gap needs the maturity that it was written with, and a first AI function may be offered to a start-up.
function atMaturity(score: 0 | 1, form: InjectionForm): InjectionForm {
  const change = (brief: Brief) =>
    withSignal(brief, { type: 'ai_maturity', score, confidence: 'high' });
  return where((_draft, { segment }) => segment === 2 || segment === 3, given(change, form));
}

function toGrowth(form: InjectionForm): InjectionForm {
  return where((_draft, facts) => facts.segment === 1 || isGrowing(facts), form);
}

function toCutters(form: InjectionForm): InjectionForm {
  return where((_draft, { signals }) => signals.has('layoff'), form);
}

function isGrowing({ signals }: DraftFacts): boolean {
  const roles = signals.get('open_roles');
  return !signals.has('layoff') && Number(roles?.count) > Number(roles?.previous);
}
