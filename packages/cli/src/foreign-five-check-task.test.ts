import { parseTask, type Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { taskFromFiveCheck } from './foreign-five-check-task.ts';

const given = {
  prospect: 'Ferrow Mills',
  icp_classification: {
    segment: 3,
    segment_name: 'Leadership change',
    confidence: 'medium',
    reasons: ['CTO hired 20 days ago from Oakmere'],
  },
  firmographics: { company: 'Ferrow Mills', description: 'Grinds flour.', num_employees: '51-200' },
  ai_maturity: { ai_maturity_score: 1, confidence: 'medium' },
  layoff_signal: { layoff_detected: false, total_laid_off: '0', confidence: 0 },
  leadership_signal: { leadership_change_detected: false },
};
const row = {
  input: {
    hiring_signal_brief: given,
    bench_summary: { total_engineers: 20, available: 9, stacks: { go: 4, data: 5 } },
    instruction: 'Draft one short first mail to the VP Engineering at Ferrow Mills.',
    prior_thread: [],
  },
  ground_truth: { forbidden_phrases: ['as per'] },
  metadata: { created_at: '2026-05-04T10:00:00.000000Z' },
};

function taskOf({ brief = {}, input = {} }: { brief?: object; input?: object }): Task {
  const made = taskFromFiveCheck({
    ...row,
    input: { ...row.input, ...input, hiring_signal_brief: { ...given, ...brief } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(parseTask(made.value)).toEqual(made);
  return made.value;
}

function valuesOf(task: Task, topic: string) {
  return task.facts.filter((fact) => fact.topic === topic).map(({ values }) => values);
}

describe('a row of the five-check shape becomes a task', () => {
  test('of its day, with its forbidden phrases and the role it is written to', () => {
    const task = taskOf({});
    expect(task).toMatchObject({
      asOf: '2026-05-04',
      stage: 'cold',
      restrictions: { phrases: ['as per'] },
    });
    expect(valuesOf(task, 'recipient')).toEqual([
      { role: 'VP Engineering', company: 'Ferrow Mills' },
    ]);
  });

  test('with the capacity of each stack, and no start that nobody told', () => {
    expect(valuesOf(taskOf({}), 'capacity')).toEqual([
      { stack: 'go', available: 4, committed: 0 },
      { stack: 'data', available: 5, committed: 0 },
    ]);
  });

  test('whose reasons are signals as sure as their classification', () => {
    const [change] = taskOf({}).facts.filter(({ topic }) => topic === 'leadership_change');
    expect(change).toMatchObject({
      confidence: 'medium',
      values: { role: 'CTO', date: '2026-04-14' },
    });
  });

  test('in which a signal that was not detected is no fact', () => {
    expect(valuesOf(taskOf({}), 'layoff')).toEqual([]);
  });

  test.each([
    [
      'an American date and a share',
      {
        layoff_detected: true,
        confidence: 1,
        total_laid_off: '90.0',
        percentage_laid_off: '0.07',
        date: '3/1/2026',
      },
      { headcount: 90, percent: 7, date: '2026-03-01' },
    ],
    [
      'numbers that are not known',
      {
        layoff_detected: true,
        total_laid_off: 'nan',
        percentage_laid_off: 'nan',
        date: '2026-03-01',
      },
      { date: '2026-03-01' },
    ],
  ])('with a layoff that has %s', (_, layoff_signal, values) => {
    expect(valuesOf(taskOf({ brief: { layoff_signal } }), 'layoff')).toEqual([values]);
  });

  test('in which a structured signal and its reason are one fact, and the structured part wins', () => {
    const leadership_signal = {
      leadership_change_detected: true,
      leader_name: 'Ana Lund',
      leader_title: 'Chief Technology Officer',
    };
    expect(valuesOf(taskOf({ brief: { leadership_signal } }), 'leadership_change')).toEqual([
      {
        person: 'Ana Lund',
        role: 'Chief Technology Officer',
        date: '2026-04-14',
        text: 'CTO hired 20 days ago from Oakmere',
      },
    ]);
  });

  test('with the day of a hire counted back', () => {
    const leadership_signal = {
      leadership_change_detected: true,
      leader_name: 'Unknown',
      leader_title: 'CTO',
      days_since_hire: 4,
    };
    const icp_classification = { ...given.icp_classification, reasons: [] };
    expect(
      valuesOf(taskOf({ brief: { leadership_signal, icp_classification } }), 'leadership_change'),
    ).toEqual([{ role: 'CTO', date: '2026-04-30' }]);
  });

  test('with a hire that was only announced in words', () => {
    const hires = [{ key_event_date: '2026-02-02', label: 'Ferrow Mills appoints Per Dahl' }];
    const leadership_signal = { leadership_change_detected: true, hires };
    const icp_classification = { ...given.icp_classification, reasons: [] };
    expect(
      valuesOf(taskOf({ brief: { leadership_signal, icp_classification } }), 'leadership_change'),
    ).toEqual([{ date: '2026-02-02', text: 'Ferrow Mills appoints Per Dahl' }]);
  });

  test('whose maturity stays internal and whose description does not', () => {
    const disclosures = taskOf({}).facts.map(({ topic, disclosure }) => [topic, disclosure]);
    expect(disclosures).toContainEqual(['ai_maturity', 'internal']);
    expect(disclosures).toContainEqual(['company_fact', 'quotable']);
  });
});

describe('the thread and the stage', () => {
  test.each([
    [
      'a quoted reply',
      "The prospect at Ferrow.io has replied saying: 'What would two people cost'. Write a warm reply.",
      'warm',
      ['What would two people cost'],
    ],
    [
      'a reply that is only told',
      'The prospect at Ferrow asked about 20 people. It should fail.',
      'warm',
      ['prospect at Ferrow asked about 20 people'],
    ],
    [
      'silence',
      'Nine days went by since your outreach to Ferrow.io and no reply came.',
      're_engagement',
      [],
    ],
    ['nothing yet', 'It was sent before the prospect replied.', 'cold', []],
  ])('%s', (_, instruction, stage, bodies) => {
    const task = taskOf({ input: { instruction } });
    expect(task.stage).toBe(stage);
    expect(task.thread).toMatchObject(
      bodies.map((body) => ({ from: 'recipient', message: { body } })),
    );
  });

  test('turns that are given are used as they are', () => {
    const prior_thread = [
      { role: 'agent', content: 'A note.' },
      { role: 'prospect', content: 'Tell me more.' },
    ];
    const task = taskOf({ input: { prior_thread } });
    expect(task.stage).toBe('warm');
    expect(task.thread).toMatchObject([{ from: 'agent' }, { from: 'recipient' }]);
  });
});

test.each([
  ['a row without anything in it', {}],
  ['a brief that is no object', { input: { hiring_signal_brief: 'Ferrow' } }],
])('%s is refused and named', (_, input) => {
  const made = taskFromFiveCheck(input);
  expect(made.ok ? [] : made.issues.map(({ path }) => path)).toEqual(['asOf', 'company']);
});
