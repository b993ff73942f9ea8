import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { dollars, draftFacts, writtenDay, writtenMonth } from './draft-facts.ts';
import { numberWord } from './number-word.ts';

const brief: Brief = {
  asOf: '2026-12-30',
  stage: 'cold',
  channel: 'email',
  company: 'Ferrow Mills',
  prospect: { name: 'Ana Lund', role: 'CTO' },
  segment: { id: 3, confidence: 'high' },
  signals: [{ type: 'tech_stack', items: ['Rust', 'Airflow'] }],
  bench: [{ stack: 'Go', available: 5, committed: 1, senior: 2, startDays: 14 }],
  prices: [{ name: 'senior monthly floor', amountUsd: 5700 }],
};

describe('the facts of a draft', () => {
  const facts = draftFacts(brief);

  test('name the prospect by the first word', () => {
    expect(facts).toMatchObject({ company: 'Ferrow', first: 'Ana', segment: 3 });
  });

  test('have the free capacity, of which commitments took the seniors first', () => {
    expect(facts).toMatchObject({ stack: 'Go', free: 4, senior: 1, startDays: 14 });
  });

  test('know names that the brief does not', () => {
    expect(facts.otherStack).toBe('Elixir');
    expect(facts.tools).toEqual(['Snowflake', 'Terraform']);
  });

  test('count days from the message on, over the end of a year', () => {
    expect([facts.day(3), facts.date(3), facts.day(-30)]).toEqual([
      '2 January',
      '2027-01-02',
      '30 November',
    ]);
  });

  test('have no capacity and no price where the brief has none', () => {
    const { bench: _bench, prices: _prices, ...bare } = brief;
    expect(draftFacts(bare)).toMatchObject({ stack: '', free: 0, prices: { senior: 0 } });
  });
});

test('figures are written as in a mail', () => {
  expect([dollars(950), dollars(5700), dollars(1_234_500)]).toEqual([
    '$950',
    '$5,700',
    '$1,234,500',
  ]);
  expect([numberWord(0), numberWord(7), numberWord(40)]).toEqual(['no', 'seven', '40']);
  expect(writtenDay('2026-03-24')).toBe('24 March');
  expect(writtenMonth('2025-11-02')).toBe('November 2025');
});
