import { describe, expect, test } from 'vitest';
import { type CapacityAsk, capacityAsks } from './reader-capacity-asks.ts';

const monday = { at: '2026-05-04', asOf: '2026-05-04' };

describe('engineers that are asked for', () => {
  test.each<[string, Partial<CapacityAsk>[]]>([
    [
      'Could you give us two infrastructure engineers from Monday 10 August?',
      [{ count: 2, trades: ['infra'], isSenior: false, startsIn: 98 }],
    ],
    [
      'We need 3 senior Go engineers in two weeks.',
      [{ count: 3, trades: ['go'], isSenior: true, startsIn: 14 }],
    ],
    [
      'Do you have a couple of people for Python?',
      [{ count: 2, trades: ['python'], isSenior: false }],
    ],
    [
      'We would take four data engineers. They should start on 1 June.',
      [{ count: 4, trades: ['data'], startsIn: 28 }],
    ],
    ['Can you send two people who know Terraform?', [{ count: 2, trades: ['infra'] }]],
    [
      'One Go engineer and two Python engineers, is that possible?',
      [
        { count: 1, trades: ['go'] },
        { count: 2, trades: ['python'] },
      ],
    ],
    ['Can you confirm all four?', [{ count: 4, trades: [] }]],
    [
      'Could two machine learning engineers begin immediately?',
      [{ count: 2, trades: ['ml'], startsIn: 0 }],
    ],
    [
      'Is one senior iOS developer free by Thursday?',
      [{ count: 1, trades: ['mobile'], isSenior: true, startsIn: 3 }],
    ],
  ])('%s', (text, asks) => {
    expect(capacityAsks(text, monday)).toMatchObject(asks);
    expect(capacityAsks(text, monday)).toHaveLength(asks.length);
  });

  test.each([
    'Our six Go engineers are busy. Would that change?',
    'We have two data engineers already, do you know the market?',
    'Could we talk for 20 minutes on Tuesday?',
    'Three phases, nine months: is that a topic?',
    'Can you do better than $5,200 for a senior?',
    'Two engineers left in May.',
    'How do your engineers work?',
  ])('are none in: %s', (text) => {
    expect(capacityAsks(text, monday)).toEqual([]);
  });
});

test.each([
  ['Could two Go engineers start on 18 May?', 12],
  ['Could two Go engineers start in two weeks?', 14],
  ['Could two Go engineers start by Thursday?', 1],
  ['Could two Go engineers start on 5 January?', 244],
])('a day is counted from the day of reading, a span from the decision: %s', (text, startsIn) => {
  expect(capacityAsks(text, { at: '2026-05-04', asOf: '2026-05-06' })).toMatchObject([
    { startsIn },
  ]);
});
