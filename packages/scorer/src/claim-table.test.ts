import type { Claim, ScoredVerdict, UnscorableVerdict } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { claimTable } from './claim-table.ts';

const common = {
  schema: 'tenacious-bench/verdict@1.0',
  policy: { id: 'example', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` },
} as const;

test('claims stand in the order of the message, with nothing a terminal would obey', () => {
  const verdict: ScoredVerdict = {
    ...common,
    status: 'scored',
    pass: true,
    score: 1,
    decision: 'send',
    grounding: 'judged',
    dimensions: [],
    markers: [],
    findings: [],
    claims: [claim(9, '\u202e4'), claim(2, '$9M', 'funding')],
  };
  expect(claimTable(verdict)).toEqual([
    { ...row, claim: '$9M', fact: 'funding', span: { start: 2, end: 5 } },
    { ...row, claim: '<U+202E>4', span: { start: 9, end: 11 } },
  ]);
});

test('an unscorable message has no claims', () => {
  const verdict: UnscorableVerdict = {
    ...common,
    status: 'unscorable',
    reason: { code: 'unknown_channel', message: 'the policy has no channel fax' },
  };
  expect(claimTable(verdict)).toEqual([]);
});

const row = {
  kind: 'quantity',
  modality: 'asserted',
  polarity: 'affirmed',
  status: 'supported',
  because: 'as the fact says',
} as const;

function claim(start: number, quote: string, fact?: string): Claim {
  const span = { start, end: start + quote.length };
  return { ...row, subject: 'recipient', span, quote, ...(fact !== undefined && { fact }) };
}
