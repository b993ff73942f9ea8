import { describe, expect, test } from 'vitest';
import { mailRules } from './testing/mail-rules.ts';
import { briefTask, policyFindings } from './testing/policy-findings.ts';

const said = 'Go roles went from two to five in 60 days. Would 15 minutes help?';
const cards = [
  '– Marit Halvorsen, Delivery Partner, Tenacious (tenacious.example)',
  'Marit Halvorsen | Delivery Partner | Tenacious | tenacious.example',
  'Best,\nMarit Halvorsen\nDelivery Partner\nTenacious',
];

describe.each(cards)('below %j', (card) => {
  test.each([
    'Engineering without the long wait',
    'Teams that ship. Every single time.',
    'Your partner for growth',
    'Code you can count on.',
    'Where good engineers feel at home',
    'Less hiring. More shipping.',
  ])('a slogan is one: %s', (slogan) => {
    expect(mailRules(said, { signature: `${card}\n${slogan}` })).toEqual(['signature-tagline']);
  });

  test('a word on how the mail was written is none', () => {
    const signature = `${card}\nThis message was written by an assistant and read by Marit.`;
    expect(mailRules(said, { signature })).toEqual([]);
  });

  test.each([
    'Lead, Europe and Middle East region',
    'Client Partner, Research Team',
    'Head of Delivery, Central Europe division',
    'Partner | Iberia office',
    'Account Engineer, Southern Europe desk',
    '+44 20 7946 0000',
  ])('a title is none, and claims nothing: %s', (title) => {
    const task = briefTask({
      asOf: '2026-05-04',
      stage: 'warm',
      channel: 'email',
      company: 'Ferrow',
      prospect: { name: 'Ana Lund', role: 'CTO' },
      signals: [],
      thread: [{ from: 'prospect', date: '2026-05-01', channel: 'email', text: 'Tell me more.' }],
    });
    const body = `Hi Ana,\n\nThank you for asking. Would 15 minutes help?\n\n${card}\n${title}`;
    expect(policyFindings(task, { channel: 'email', subject: 'Re: more', body })).toEqual([]);
  });
});
