import type { Fact } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { exampleTask } from './example-policy.ts';
import { situationOf } from './situation.ts';
import { suggestTokenValue } from './suggest-token-value.ts';

const ana = fact({ name: 'Ana Lund', company: 'Ferrow', jobTitle: 'CTO', size: 40 });

test.each<[string, readonly Fact[], string | undefined]>([
  ['{{company}}', [ana], 'Ferrow'],
  ['[Company Name]', [ana], 'Ferrow'],
  ['<Recipient Company>', [ana], 'Ferrow'],
  ['[First Name]', [ana], 'Ana'],
  ['{{firstName}}', [ana], 'Ana'],
  ['{{ first_name }}', [ana], 'Ana'],
  ['[Name]', [ana], 'Ana Lund'],
  ['[Job Title]', [ana], 'CTO'],
  ['{{size}}', [ana], undefined],
  ['[Your Name]', [ana], undefined],
  ['[City]', [ana], undefined],
  ['{{company}}', [ana, { ...fact({ company: 'Other' }), id: 'other' }], undefined],
  ['{{company}}', [ana, { ...fact({ company: 'Ferrow' }), id: 'other' }], 'Ferrow'],
  ['{{company}}', [{ ...ana, disclosure: 'internal' }], undefined],
  ['{{company}}', [{ ...ana, subject: 'sender' }], undefined],
  ['{{company}}', [fact({ company: '{{company}}' })], undefined],
  ['{{company}}', [fact({ company: 'Fer\nrow' })], undefined],
])('%s with %j is %s', (text, facts, expected) => {
  const situation = situationOf({ ...exampleTask, facts: [...facts] }, 'known');
  const { suggestion } = suggestTokenValue({ text, situation }, { start: 0, end: text.length });
  expect(suggestion?.replacement).toBe(expected);
});

test('nothing is suggested where the facts are not known', () => {
  const situation = situationOf({ ...exampleTask, facts: [ana] }, 'unknown');
  expect(suggestTokenValue({ text: '{{company}}', situation }, { start: 0, end: 11 })).toEqual({});
});

function fact(values: Fact['values']): Fact {
  return {
    id: 'recipient',
    topic: 'recipient',
    subject: 'recipient',
    values,
    confidence: 'high',
    observedAt: '2026-05-04',
    source: 'contact record',
    disclosure: 'quotable',
  };
}
