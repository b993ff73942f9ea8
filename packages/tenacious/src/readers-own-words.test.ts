import { describe, expect, test } from 'vitest';
import { briefTask, policyFindings } from './testing/policy-findings.ts';

type Brief = { segment?: number; signals?: readonly unknown[]; reply?: string };

const roles = {
  type: 'open_roles',
  stack: 'Go',
  count: 5,
  previous: 3,
  windowDays: 60,
  confidence: 'high',
};
const layoff = (cut: { percent?: number; headcount?: number }) => ({
  type: 'layoff',
  date: '2026-04-20',
  confidence: 'high',
  ...cut,
});
const news = (text: string) => ({ type: 'company_fact', text, confidence: 'high' });
const stack = { type: 'tech_stack', items: ['Kafka'], confidence: 0.5 };
const noAi = { type: 'ai_maturity', score: 0, confidence: 'high' };
const practice = 'offer an open API for their heat maps since February 2026';
const gap = { type: 'competitor_gap', peers: ['Veldhuis', 'Sorbo'], practice, confidence: 'high' };
const round = {
  type: 'funding',
  round: 'Series A',
  amountUsd: 9_700_000,
  date: '2026-01-13',
  confidence: 'high',
};

/** The rules that a sentence breaks in a mail of 8 June 2026, in answer to a reply where there is one. */
function rulesBroken(said: string, { segment = 1, signals = [roles], reply }: Brief): string[] {
  const task = briefTask({
    asOf: '2026-06-08',
    stage: reply === undefined ? 'cold' : 'warm',
    channel: 'email',
    company: 'Oakmoor',
    prospect: { name: 'Ana Lund', role: 'CTO' },
    segment: { id: segment, confidence: 'high' },
    signals,
    bench: [{ stack: 'Go', available: 3, senior: 1, startDays: 14, committed: 0 }],
    thread:
      reply === undefined
        ? []
        : [{ from: 'prospect', date: '2026-06-05', channel: 'email', text: reply }],
  });
  const body = `Hi Ana,\n\n${said}\n\nShall I send a page? If not, no reply needed.\n\nBest,\nYabi`;
  return policyFindings(task, { channel: 'email', body })
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'names-a-signal');
}

describe('what the reader wrote is the reader’s', () => {
  test.each([
    ['You are stretched, as you say.', { reply: 'We are stretched.' }],
    [
      'If two of the openings are dropped, three are left.',
      { reply: 'We may drop two of the openings.' },
    ],
    ['I will leave ChatGPT out of this.', { reply: 'We hated ChatGPT.', signals: [roles, noAi] }],
    [
      'You may be hiring again in autumn.',
      { segment: 2, signals: [layoff({ percent: 9 })], reply: 'Hiring again in autumn, maybe.' },
    ],
    [
      'Since Kafka plays the main part at Oakmoor, it comes first.',
      { signals: [roles, stack], reply: 'Kafka plays the main part here.' },
    ],
    [
      'Two reopened hotels and three people are good news.',
      { reply: 'We reopen two hotels. Three people return.' },
    ],
    ['You answered quickly, and you guessed right.', { reply: 'Is Go all you do?' }],
    ['Your rule is clear.', { reply: 'I ban outside code.' }],
    ['Your note crossed with mine.', { reply: 'Is Go all you do?' }],
    ['You took the time to explain, and your distrust is earned.', { reply: 'I trust no vendor.' }],
    [
      'You replied sooner than that, and you were generous with detail.',
      { reply: 'Is Go all you do?' },
    ],
    [
      'I have noted the dates and will write to her.',
      { reply: 'Please ask for Siobhán, she decides.' },
    ],
    [
      'Everything goes through Siobhán, so I write to her.',
      { reply: 'Everything goes through Siobhán.' },
    ],
  ])('innocent: %s', (said, brief) => {
    expect(rulesBroken(said, brief)).toEqual([]);
  });

  test.each([
    ['You are stretched.', { reply: 'We are fine.' }, 'inner-state'],
    ['A chatbot could read your mail.', { signals: [roles, noAi] }, 'ai-before-maturity'],
    [
      'Since Kafka plays the main part at Oakmoor, it comes first.',
      { signals: [roles, stack] },
      'overstated-fact',
    ],
    ['Two certified Go engineers are free.', { reply: 'Are they certified?' }, 'unsupported-fact'],
    ['Your note crossed with mine.', {}, 'unsupported-fact'],
    ['You were acquired by Kestrel.', { reply: 'Is Go all you do?' }, 'unsupported-fact'],
    ['You thought about the merger.', { reply: 'Is Go all you do?' }, 'unsupported-fact'],
    ['Hold the rates back until he asks.', { reply: 'Go is what we run.' }, 'prompt-remains'],
    ['The talk you gave was good.', { reply: 'Is Go all you do?' }, 'unsupported-fact'],
  ])('%s', (said, brief, rule) => {
    expect(rulesBroken(said, brief)).toContain(rule);
  });
});

describe('what a fact about the reader knows is the reader’s', () => {
  test.each([
    [
      'Now that the ledger is audited, Go may be next.',
      [roles, news('Completed the audit of its ledger.')],
    ],
    [
      'Go roles went from three to five since the e-signature was certified.',
      [roles, news('Passed the certification of its e-signature.')],
    ],
    ['On 20 April Oakmoor announced that 45 positions would go.', [layoff({ headcount: 45 })]],
    ['Oakmoor announced that 45 people would have to leave.', [layoff({ headcount: 45 })]],
    ['Since January Oakmoor has closed a $9.7M Series A (on the 13th).', [round]],
    ['There is a weak indication that Kafka is in use at Oakmoor.', [roles, stack]],
    ['I have two guesses: Kafka underneath, and little else.', [roles, stack]],
    ['Since February Veldhuis and Sorbo have offered an open API for heat maps.', [gap]],
  ])('innocent: %s', (said, signals) => {
    expect(rulesBroken(said, { signals })).toEqual([]);
  });

  test.each([
    ['On 20 April Oakmoor announced that 54 positions would go.', [layoff({ headcount: 45 })]],
    ['There is no doubt that Kafka is in use at Oakmoor.', [roles, stack]],
  ])('%s', (said, signals) => {
    expect(rulesBroken(said, { signals })).not.toEqual([]);
  });
});
