import type { Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { competitorGapFact } from './competitor-gap-fact.ts';
import { connectionFact } from './connection-fact.ts';
import { layoffFact } from './layoff-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterTaskGoRoles } from './starter-task-go-roles.ts';
import { everydaySentences } from './testing/everyday-sentences.ts';
import { policyFindings } from './testing/policy-findings.ts';
import { type Facts, sentenceRules } from './testing/sentence-rules.ts';

const seen = { observedAt: '2026-05-04', source: 'press', confidence: 'high' } as const;
const own = /^(?:growth-copy|savings-copy|gap-pitch|ai-before)/;

function rulesBroken(sentence: string, facts: Facts): string[] {
  return sentenceRules(sentence, facts).filter((rule) => own.test(rule));
}

const growing = [segmentFact({ segment: 1 }, seen)];
const restructuring = [segmentFact({ segment: 2 }, seen)];
const cut = [
  segmentFact({ segment: 3 }, seen),
  layoffFact({ percent: 12, date: '2026-03-18' }, seen),
];
const early = [aiMaturityFact({ score: 1 }, seen)];

const growthCopy = [
  'As you enter your next chapter of growth, two engineers could help.',
  'The team will double before long.',
  'Two engineers could be ready before the next hiring wave.',
  'Two engineers would bridge the time while headcount climbs.',
  'They could help to ramp the group up over summer.',
  'When you open the next ten roles, they could help with interviews.',
  'As the platform team gets larger, handovers matter more.',
  'Two engineers are often the fastest way to more people.',
  'They would give you room to take on more projects than ever.',
  'With us beside you, the group could take on new projects.',
  'It is a good time to invest in new squads.',
  'With more headcount coming, a second on-call rota pays off.',
  "Next year's bigger team will thank you for it.",
  'A good moment to get ahead of the demand that is coming.',
  'They could help your recruiters fill a dozen seats by winter.',
  'Which team would you like to enlarge first?',
  'How many people do you plan to add this year?',
  'It would let you open new positions with a quiet mind.',
  'When you start hiring again, they can run the interviews.',
  'They are used to teams that double within a year.',
  'By next spring the team could be half as large again.',
];

const savingsCopy = [
  'It would help to trim the budget.',
  'You would save the salary of two hires.',
  'You get the work done without adding to payroll.',
  'Two engineers of ours instead of five expensive hires.',
  'Teams like yours learn to get by with less.',
  'Under cost pressure, an outside pair is the sensible choice.',
  'We can cut what engineering costs you.',
  'A smaller team on your side, with ours next to it.',
  'You could close two of the five openings and pocket the difference.',
  'One of ours costs about what two thirds of a local hire does.',
  'A way to keep the engineering line of the budget from rising.',
  'Engineering for less.',
  'It would cut your engineering bill by a third.',
  'That keeps headcount and cost down.',
  'Fewer people, same roadmap.',
  'It keeps the cash in the bank for longer.',
  'Half of the four seats could be struck off the list.',
  'A way to do more with the people you already pay.',
  'It would also take some weight off the engineering budget.',
];

const aiPitches = [
  'Two engineers could put a chatbot on top.',
  'We could build LLM features into the app.',
  'Since your models already run in production, monitoring comes next.',
  'A recommender would be a good first piece.',
  'They could write software that predicts churn.',
  'We know GPT well.',
  'A data science pair could help.',
  'A system that reads claims and suggests an answer would help.',
  'Intelligent automation is the next step.',
  'Your AI roadmap may need hands.',
  'We could add a layer that answers routine questions on its own.',
  'An LLM could write the first draft of every reply.',
  'The same data could feed a learning system.',
  'They could give your catalogue a brain of its own.',
  'Our people have put retrieval pipelines into production elsewhere.',
  "They'd wire up the embeddings and the evaluation.",
  'A digital concierge for late arrivals would be a nice last step.',
  'They could have software read the mails and write the replies.',
  "They'd let an agent sort the mail.",
  'The natural next step is a model that plans the routes.',
];

const noGrowthCopy = [
  'We take on new work at any time of the month, and none is reserved.',
  'Tenacious takes no deposit, and we rarely take on two new projects at once.',
  'We only accept new work that our own people can finish.',
  'After the 12% reduction in April, upkeep often falls on fewer people.',
  'The backlog may have grown since the reduction.',
  'Log volume tends to grow whatever happens to the team.',
  'Gridiron makes truck scales, and a scale in the field goes on sending data.',
  'You took over a smaller team in April.',
  'The two would leave when you say so.',
  'Nothing has to be added; the tool nobody maintains is the easiest one to staff.',
  'Two people could keep the older of those programs running.',
  'Your people could stay on what you decided to keep.',
  'The next release is a good time for a handover.',
  'After a reduction, the on-call list is often the last thing anyone updates.',
  'Systems built for a larger team can be hard on a smaller one.',
  'Fewer people now look after the same number of services.',
  'Two engineers could take one older system off your team for six months.',
  "I don't know what was kept and what was stopped.",
  'If there is work nobody has time for, a fixed-term pair might help.',
  'The reduction of 18 March was announced with few details.',
  'Your Go openings went from six to one in 60 days.',
  'I assume nobody is keen on a larger payroll this winter.',
  'Which of the systems would you least like to touch yourself?',
  'Upkeep is what we would like to talk about, nothing bigger.',
];

const noSavingsCopy = [
  ...everydaySentences,
  'Your Python roles went from one to four in 60 days.',
  'It may save you an interview or two.',
  'It costs nothing and is free to alter.',
  "I can't match their price and won't try.",
  'It would keep one service moving while you hire.',
  'Your own hires come first; ours leave when they arrive.',
  'Would a cheaper option help? We have none to offer.',
  'We wrote one page on cutting build times.',
  'A smaller first piece is often the better one.',
  'Trimming the queue may be all it takes.',
  'Ask two other companies as well; comparing costs nothing.',
  'Sleep on it; nothing on our side changes.',
  'The point is not to save on hires but to keep one pipeline moving.',
  'Your budget for the seats is none of my business.',
  'Fewer meetings, more notes: that is how our people like to work.',
];

const noAiPitch = [
  'One ML engineer of ours could work beside whoever starts it.',
  'Two of the three ML openings are new.',
  'I found no AI team on your site, which at this stage is normal.',
  'A first AI function usually goes better once somebody trusts the numbers.',
  'Most companies of your size have no AI function yet, and that is fine.',
  'This has nothing to do with AI.',
  'No AI is involved: two engineers and a runbook.',
  'Two data engineers could look after the pipeline.',
  'Your price model changed in May.',
  'Two engineers could keep the reports running.',
  'Our delivery model is simple: your tools, your priorities.',
  'They would write tests and fix what breaks.',
  'A support assistant of yours wrote to us in May.',
  'Two agents of your insurance arm asked about the form.',
  'The language on your careers page is plain.',
  'They could train a new joiner in a week.',
  'The engineers run services in production.',
  'The script could sort the tickets by age.',
];

describe('growth copy to a company that has cut staff', () => {
  test.each(growthCopy)('%s', (sentence) => {
    expect(rulesBroken(sentence, cut)).toEqual(expect.arrayContaining(['growth-copy-after-cuts']));
    expect(rulesBroken(sentence, restructuring)).toContain('growth-copy-to-restructuring');
    expect(rulesBroken(sentence, growing)).not.toContain('growth-copy-after-cuts');
  });

  test.each(noGrowthCopy)('innocent: %s', (sentence) => {
    expect(rulesBroken(sentence, cut)).toEqual([]);
  });
});

describe('cost-cutting copy to a company that grows', () => {
  test.each(savingsCopy)('%s', (sentence) => {
    expect(rulesBroken(sentence, growing)).toContain('savings-copy');
    expect(rulesBroken(sentence, cut)).not.toContain('savings-copy');
  });

  test.each(noSavingsCopy)('innocent: %s', (sentence) => {
    expect(rulesBroken(sentence, growing)).toEqual([]);
  });
});

test('a word of the recipient may be answered: is it affordable?', () => {
  const message = { channel: 'email', subject: 'Re: is it affordable?', body: 'Is it affordable?' };
  const asked = { channel: 'email', body: 'Is this affordable for us?' };
  const { conversation } = starterTaskGoRoles;
  const at = '2026-05-01T09:00:00Z';
  const turn = { kind: 'message', conversation, from: 'recipient', at, message: asked };
  const broken = [[], [turn]].map((thread) => {
    const task = { ...starterTaskGoRoles, facts: growing, thread, asOf: '2026-05-04' } as Task;
    return policyFindings(task, message).some(({ rule }) => rule === 'savings-copy');
  });
  expect(broken).toEqual([true, false]);
});

describe('AI before its time', () => {
  test.each(aiPitches)('%s', (sentence) => {
    expect(rulesBroken(sentence, early)).toContain('ai-before-maturity');
    expect(rulesBroken(sentence, [aiMaturityFact({ score: 2 }, seen)])).toEqual([]);
    expect(rulesBroken(sentence, [])).toEqual([]);
  });

  test.each(noAiPitch)('innocent: %s', (sentence) => {
    expect(rulesBroken(sentence, early)).toEqual([]);
  });

  test('a word of the recipient is theirs', () => {
    const roles = openRolesFact({ stack: 'ML', count: 3, previous: 1, windowDays: 60 }, seen);
    expect(rulesBroken('Your ML roles went from one to three.', [...early, roles])).toEqual([]);
  });
});

describe('a pitch of what peers do', () => {
  const pitch =
    'Wayleaf and Torvik publish replay tests. The same could be set up at your company.';
  const gap = competitorGapFact(
    { peers: ['Wayleaf', 'Torvik'], practice: 'publish replay tests' },
    seen,
  );
  const segment = segmentFact({ segment: 4 }, seen);

  test.each([
    ['low maturity', [aiMaturityFact({ score: 1 }, seen)], ['gap-pitch-before-maturity']],
    [
      'a maturity that is only guessed',
      [aiMaturityFact({ score: 2 }, { ...seen, confidence: 'low' })],
      ['gap-pitch-on-faint-maturity'],
    ],
    ['a maturity that carries it', [aiMaturityFact({ score: 2 }, seen)], []],
    [
      'a warm introduction',
      [
        aiMaturityFact({ score: 1 }, seen),
        connectionFact({ person: 'Per Dahl', relation: 'may be named' }, seen),
      ],
      [],
    ],
  ])('with %s', (_, facts, broken) => {
    expect(rulesBroken(pitch, [segment, gap, ...facts])).toEqual(broken);
  });

  test.each([
    'Two Go engineers could work on it, two weeks after a decision.',
    'Wayleaf publishes replay tests. The decision is yours, and so is the timing.',
  ])('innocent: %s', (sentence) => {
    const facts = [segment, gap, aiMaturityFact({ score: 1 }, seen)];
    expect(rulesBroken(sentence, facts)).toEqual([]);
  });
});
