import { type Output, parseLabelSheet, type Task } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';
import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { labelsBy, outputsOf, sheetOf } from '../../testing/label-rows.ts';
import { createLabelSheet, type LabelSheetOptions } from './create-label-sheet.ts';
import { rubricOf } from './rubric-of.ts';

const rubric = rubricOf(examplePolicy);
const anna = { id: 'anna', kind: 'person' } as const;
const ben = { id: 'ben', kind: 'person' } as const;
const outputs = outputsOf(Array.from({ length: 20 }, (_, at) => `Message ${at}`));
const textsOf = (sheet: ReturnType<typeof sheetOf>) =>
  sheet.page.items.map(({ messages }) => messages[0]?.text);

test('a sheet is a document, and its digest is that of its page', () => {
  const sheet = sheetOf(outputs);
  expect(parseLabelSheet(sheet)).toEqual({ ok: true, value: sheet });
  expect(sheet.digest).toBe(digest(sheet.page));
});

test('a page tells no agent, no trial, and nothing of what is right', () => {
  const task: Task = {
    ...exampleTask,
    title: 'Trap 17',
    expected: { decisions: ['abstain'], because: 'secret reason' },
    exercises: ['clause-9'],
    difficulty: 'hard',
  };
  const { page } = sheetOf(outputs, {}, [task]);
  expect(JSON.stringify(page)).not.toMatch(/hasty|Trap|secret|clause-9|abstain|hard/);
  expect(page.items.map(({ id }) => id)).toEqual(outputs.map((_, at) => `item-${at + 1}`));
});

describe('order', () => {
  test('is each rater their own, over the same sample', () => {
    const [one, other] = [anna, ben].map((rater) =>
      sheetOf(outputs, { rater, sample: 8, seed: 3 }),
    );
    if (one === undefined || other === undefined) throw new Error('there are two');
    expect(textsOf(one)).not.toEqual(textsOf(other));
    expect(textsOf(one).toSorted()).toEqual(textsOf(other).toSorted());
    expect(one.page.items).toHaveLength(8);
  });

  test('is the same for the same seed, and another in another round', () => {
    const earlier = labelsBy({ rater: 'anna', values: { tone: outputs.map(() => 1) } });
    const first = sheetOf(outputs, { seed: 3 });
    expect(sheetOf(outputs, { seed: 3 })).toEqual(first);
    const only = first.key;
    const again = sheetOf(outputs, { seed: 3, round: 2, earlier, now: '2026-07-01', only });
    expect(textsOf(again)).not.toEqual(textsOf(first));
  });
});

test('whoever knows the seed cannot put the items back in the order of the agents', () => {
  const places = (rows: readonly Output[]) => {
    const order = rows.map(({ agent, trial }) => `${agent}:${trial}`);
    return sheetOf(rows, { seed: 1 }).key.map(({ output }) => order.indexOf(output));
  };
  const bodies = Array.from({ length: 10 }, (_, at) => `Message ${at}`);
  const [careful, hasty] = [outputsOf(bodies, 'careful'), outputsOf(bodies, 'hasty')];
  expect(places([...careful, ...hasty])).not.toEqual(places([...hasty, ...careful]));
  expect(places([...careful, ...hasty])).not.toEqual(places(outputs));
});

test('a later round is of what this rater judged, whoever else has labels in the file', () => {
  const items = outputs.map(({ task }) => task);
  const named = (rater: string, from: number, to: number) =>
    labelsBy({ rater, values: { tone: outputs.map(() => 1) }, items })
      .map((label, at) => ({ ...label, output: `hasty:${at}` }))
      .slice(from, to);
  const earlier = [...named('anna', 0, 5), ...named('ben', 5, 20)];
  const { key } = sheetOf(outputs, { round: 2, earlier, now: '2026-07-01' });
  expect(key.map(({ trial }) => trial).toSorted()).toEqual([0, 1, 2, 3, 4]);
});

test('the key says what each item is', () => {
  const { page, key } = sheetOf(outputs);
  for (const [at, { trial, output, agent }] of key.entries()) {
    expect([page.items[at]?.messages[0]?.text, agent]).toEqual([`Message ${trial}`, 'hasty']);
    expect(output).toBe(`hasty:${trial}`);
  }
});

test('a conversation is one item, with what was answered in between', () => {
  const reply = {
    kind: 'message' as const,
    conversation: exampleTask.conversation,
    at: '2026-05-05',
    from: 'recipient' as const,
    message: { channel: 'email', body: 'How many engineers?' },
  };
  const turns = outputsOf(['First.', 'Second.']).map((output, turn) => ({
    ...output,
    trial: 0,
    turn,
  }));
  const { page } = sheetOf(turns, {}, [{ ...exampleTask, continues: [[reply]] }]);
  expect(page.items.map(({ messages }) => messages)).toEqual([
    [
      { title: 'Message 1 of 2 (email)', text: 'First.' },
      { title: 'From the recipient, 2026-05-05 (email)', text: 'How many engineers?' },
      { title: 'Message 2 of 2 (email)', text: 'Second.' },
    ],
  ]);
});

test('tries without a message are left out and counted', () => {
  const [first, second] = outputs;
  if (first === undefined || second === undefined) throw new Error('there are twenty');
  const silent: Output = { ...first, outcome: { kind: 'abstention', reason: 'nothing is known' } };
  const down: Output = { ...second, outcome: { kind: 'error', code: 'down', reason: 'no answer' } };
  const { leftOut, key } = sheetOf([silent, down, ...outputs.slice(2)]);
  expect([leftOut, key.length]).toEqual([{ abstentions: 1, errors: 1 }, 18]);
});

describe('what cannot be asked', () => {
  const earlier = labelsBy({ rater: 'anna', values: { tone: [1, 2] } });
  const second = {
    round: 2,
    earlier,
    only: outputs.map(({ task, trial }) => ({ task, output: `hasty:${trial}` })),
  };
  const named = { ...rubric, dimensions: rubric.dimensions.map((one) => ({ ...one, id: 'note' })) };

  test.each<[string, readonly Output[], Partial<LabelSheetOptions>, string]>([
    [
      'an output of an unknown task',
      [{ ...outputs[0], task: 'task-9' } as Output],
      {},
      'unknown_task row 1',
    ],
    ['the same try twice', [...outputs, ...outputs.slice(0, 1)], {}, 'duplicate_id row 21'],
    ['nothing', [], {}, 'no_items outputs'],
    ['a sample of more than there is', outputs, { sample: 21 }, 'sample outputs'],
    ['outputs that are not there', outputs, { only: [{ task: 'task-9' }] }, 'no_items outputs'],
    [
      'some that are there, and one that is not',
      outputs.slice(0, 3),
      { only: second.only.slice(0, 4) },
      'unknown_output outputs',
    ],
    [
      'a second round of somebody who was never asked',
      outputs,
      { ...second, rater: ben },
      'no_earlier_round earlier',
    ],
    [
      'a second round without labels of the first',
      outputs,
      { round: 2 },
      'no_earlier_round earlier',
    ],
    ['a second round too soon', outputs, { ...second, now: '2026-05-16' }, 'too_soon now'],
    [
      'a dimension with the name of a column',
      outputs,
      { rubric: named },
      'reserved_name rubric.dimensions[0].id',
    ],
  ])('%s', (_, rows, options, expected) => {
    const asked = { rubric, rater: anna, now: '2026-05-04', ...options };
    const sheet = createLabelSheet([exampleTask], rows, asked);
    const found = sheet.ok ? [] : sheet.issues.map(({ code, path }) => `${code} ${path}`);
    // What follows from the first mistake is not said as if it were another.
    expect(new Set(found.map((one) => one.split(' ')[0])).size).toBe(1);
    expect(found[0]).toBe(expected);
  });

  // anna's first round ended on 14 May.
  test.each([
    ['seven days later', { now: '2026-05-22' }, { gapDays: 7 }],
    ['sooner, with a reason', { now: '2026-05-15', because: 'a trial' }, { because: 'a trial' }],
    ['sooner, where that was agreed', { now: '2026-05-16', gapDays: 1 }, { gapDays: 1 }],
  ])('%s the same rater may be asked again', (_, options, expected) => {
    expect(sheetOf(outputs, { ...second, ...options }).earlier).toMatchObject(expected);
  });
});
