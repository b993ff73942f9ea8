import { describe, expect, test } from 'vitest';
import { openRolesFact } from './open-roles-fact.ts';
import { everydaySentences } from './testing/everyday-sentences.ts';
import { sentenceRules } from './testing/sentence-rules.ts';

const seen = { observedAt: '2026-05-04', source: 'careers page', confidence: 'high' } as const;
const roles = [openRolesFact({ stack: 'Data', count: 4, previous: 2, windowDays: 60 }, seen)];

function rulesBroken(sentence: string): string[] {
  return sentenceRules(sentence, roles).filter((rule) => /^(?:far-inf|inner-st)/.test(rule));
}

const concluded = [
  'So the engineers you have are working well beyond their limits.',
  'Your data people are stretched.',
  'Your recruiters are overwhelmed, then.',
  'Four seats at once leave your present team no time for its own work.',
  'The people who stayed are carrying twice the load.',
  'Morale has suffered, and the best are looking around.',
  'So the pipelines are running without proper owners.',
  'The round was raised to pay for exactly these seats.',
  'Hence the delays your customers are seeing.',
  'Two extra openings in 60 days: the data side is plainly understaffed.',
  'It follows that the search is not going well.',
  'Your company is hiring on all fronts.',
  'Python hiring has begun in earnest.',
  'Five open seats mean that nights and weekends are covered by too few.',
  'One vacancy left of four proves that the board has stopped hiring for good.',
  'Your three openings tell me where the work is piling up.',
  'The doubling of seats shows how unhappy you were with the old set-up.',
  'You were brought in to clean up, and four seats are the broom.',
  'Therefore no one is left to look after the older pipelines.',
  'Knowledge walked out of the door with those colleagues.',
  'Your remaining engineers spend their evenings on support.',
  "It's no secret that the searches are dragging.",
  'The cuts hit engineering hardest.',
  'You have more money than hands at the moment.',
  'Your engineers are doing the work of two.',
  'The infra group is badly short of people.',
  'Your pipelines no longer keep up with the business.',
  'So the old plan is off the table.',
  'So last year’s roadmap is history.',
  'That means the former strategy is dead.',
  'The previous roadmap is therefore void.',
  'Hence the earlier priorities no longer hold.',
  'So everything is up for review again.',
  'With that, the old vendor list is obsolete.',
];

const innocent = [
  ...everydaySentences,
  'Four searches at once can take up a good deal of a small team’s week.',
  'Six roles may mean that your own people are stretched, though perhaps not there.',
  'Whether yours is stretched is not something I can read from outside.',
  'If the people who interview are also the people who build, two engineers could share the load.',
  'Whether the old plan holds is open.',
  'The old plan may or may not hold.',
  'If the old plan is off the table, a pair of hands may help.',
  'I cannot tell whether the earlier priorities still hold.',
  'A plan often changes then, and often it does not.',
  'Our earlier list is out of date and no longer holds.',
  'The old plan need not be dead.',
  'Four postings say nothing about how the team is doing.',
  'What keeps a seat open differs from team to team.',
  'Where the pressure sits is hidden from me.',
  'Most work sits in the middle.',
  'Such months leave little time for notes and tests.',
  'Arun settles scope first, so nobody has to redo the work.',
  'Some teams let a guest write the documentation nobody has time for.',
  'The four roles don’t tell me what it runs on.',
  'Everything I need is clear, thank you.',
  'Thank you for asking so clearly.',
  'You said plainly that it has to wait.',
  'You keep the keys and the calendar.',
  'Which skills the leads are short of, they know best.',
];

describe('a conclusion that no fact carries', () => {
  test.each(concluded)('%s', (sentence) => {
    expect(rulesBroken(sentence)).not.toEqual([]);
  });

  test.each(innocent)('innocent: %s', (sentence) => {
    expect(rulesBroken(sentence)).toEqual([]);
  });
});
