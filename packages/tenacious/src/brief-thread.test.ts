import { expect, test } from 'vitest';
import { taskFromBrief } from './task-from-brief.ts';

function turnOf(text: string) {
  const brief = {
    asOf: '2026-05-04',
    stage: 'warm',
    channel: 'email',
    company: 'Ferrow Logistics',
    prospect: { name: 'Ana Lund', role: 'CTO' },
    thread: [
      { from: 'prospect', date: '2026-05-01', text },
      { from: 'prospect', date: '2026-05-02', text: 'Ana here.' },
    ],
  };
  const task = taskFromBrief(brief);
  const turn = task.ok ? task.value.thread[0] : undefined;
  if (turn?.kind !== 'message') throw new Error('no message');
  return turn;
}

test.each([
  ['[misfiled, conversation with Bluefin Cargo] Both leads leave.', 'bluefin-cargo'],
  ['[wrong folder: Nadia, Corvane Shipping] We close in spring.', 'nadia-corvane-shipping'],
  ['[thread of Lorne Castings, J. Beattie] Three suppliers.', 'lorne-castings-j-beattie'],
  ['[filed here by mistake: Oona, Ferrum Glass] Keep it quiet.', 'oona-ferrum-glass'],
  ['[belongs to: Marcus Ode, Hedley Optical] Not happy.', 'marcus-ode-hedley-optical'],
  ['(belongs in the thread of Quillon Bank) Our CTO left.', 'quillon-bank'],
  ['[other client: Bank of Kent] We pay more.', 'bank-of-kent'],
])('a mail that strayed is of another conversation: %s', (text, conversation) => {
  expect(turnOf(text)).toMatchObject({ conversation, from: 'other' });
});

test.each([
  ['[conversation with Ferrow] When can you start?'],
  ['[thread of Ana Lund] When can you start?'],
  ['[urgent] When can you start?'],
  ['(Sent from my phone) When can you start?'],
  ['When can you start? [see the other thread]'],
])('a mail of their own is not: %s', (text) => {
  expect(turnOf(text)).toMatchObject({ from: 'recipient' });
});
