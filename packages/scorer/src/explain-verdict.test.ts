import type { ScoredVerdict, UnscorableVerdict } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { explainVerdict } from './explain-verdict.ts';
import { renderExplanation } from './render-explanation.ts';

const reference = { id: 'example', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` } as const;
const message = {
  channel: 'email',
  subject: 'Your round',
  body: 'Hi Ana,\n\nYou raised $15M, and our wo\u200brld-class team is free.',
};
const because = 'Funding: the message says $15M, the facts say USD 14,000,000';
const figure = { span: { start: 32, end: 36 }, quote: '$15M', fact: 'funding' };
const judged: ScoredVerdict = {
  schema: 'tenacious-bench/verdict@1.0',
  task: 'example-task',
  policy: reference,
  status: 'scored',
  pass: false,
  score: 0.25,
  decision: 'block',
  grounding: 'judged',
  dimensions: [{ id: 'truth', grade: 1.5, met: true }],
  markers: [{ id: 'honest', grade: 2, met: false }],
  findings: [
    {
      ...figure,
      rule: 'untrue',
      dimension: 'truth',
      severity: 'block',
      decision: 'block',
      message: because,
    },
    {
      rule: 'banned-phrase',
      dimension: 'tone',
      severity: 'graded',
      span: { start: 46, end: 58 },
      quote: 'wo\u200brld-class',
      message: 'Stock phrase: Everybody says it.',
      suggestion: { span: { start: 46, end: 59 }, replacement: '' },
    },
  ],
  claims: [
    {
      ...figure,
      kind: 'quantity',
      topic: 'funding',
      subject: 'recipient',
      polarity: 'affirmed',
      modality: 'asserted',
      status: 'contradicted',
      because,
    },
  ],
};

test('findings come with place, carets, fact and suggestion, claims with the fact that decides', () => {
  expect(explainVerdict(judged, message)).toMatchObject({
    status: 'scored',
    task: 'example-task',
    policy: { id: 'example' },
    pass: false,
    decision: 'block',
    findings: [
      {
        rule: 'untrue',
        severity: 'block',
        line: 5,
        carets: `${' '.repeat(11)}^^^^`,
        fact: 'funding',
      },
      {
        rule: 'banned-phrase',
        severity: 'graded',
        suggestion: { was: 'wo<U+200B>rld-class ', becomes: '' },
      },
    ],
    claims: [{ claim: '$15M', status: 'contradicted', fact: 'funding' }],
  });
});

test('an unscorable verdict is explained by its reason', () => {
  const unscorable: UnscorableVerdict = {
    schema: 'tenacious-bench/verdict@1.0',
    policy: reference,
    status: 'unscorable',
    reason: { code: 'unknown_language', message: 'the policy does not cover the language fr' },
  };
  const explained = explainVerdict(unscorable, message);
  expect(explained).toMatchObject({
    status: 'unscorable',
    reason: { code: 'unknown_language', message: 'the policy does not cover the language fr' },
  });
  expect(renderExplanation(explained)).toBe(
    'unscorable (unknown_language) · policy example 1.0.0: the policy does not cover\nthe language fr',
  );
});

test('a verdict on another message is refused, and its words are not repeated', () => {
  expect(() => explainVerdict(judged, { ...message, body: 'Hi.' })).toThrow(
    new RangeError(
      'the words of finding untrue are not at 32..36 of the message: the verdict is on another message',
    ),
  );
});

describe('as text', () => {
  test('in 80 columns', () => {
    expect(renderExplanation(explainVerdict(judged, message)).split('\n')).toEqual([
      'block · score 0.250 · policy example 1.0.0',
      'truth 1.5 · honest 2 (too low)',
      '',
      'findings: 2',
      '',
      '   5 │ You raised $15M, and our wo<U+200B>rld-class team is free.',
      '     │            ^^^^',
      '       untrue (block: block)',
      '       Funding: the message says $15M, the facts say USD 14,000,000',
      '       decided by fact funding',
      '',
      '   5 │ You raised $15M, and our wo<U+200B>rld-class team is free.',
      '     │                          ^^^^^^^^^^^^^^^^^^^',
      '       banned-phrase (graded)',
      '       Stock phrase: Everybody says it.',
      '       suggestion: take out "wo<U+200B>rld-class "',
      '',
      'claims: 1',
      '',
      'claim                             fact                             status',
      '$15M                              funding                          contradicted',
      '    Funding: the message says $15M, the facts say USD 14,000,000',
    ]);
  });

  test('of a clean message says so', () => {
    const clean = { ...judged, findings: [], claims: [] };
    const text = renderExplanation(explainVerdict(clean, message));
    expect(text.split('\n').slice(2)).toEqual(['', 'no findings', '', 'no claims']);
  });

  test('says where the facts are not known', () => {
    const unknown = { ...judged, grounding: 'not_judged' } as const;
    expect(renderExplanation(explainVerdict(unknown, message))).toContain(
      'claims were not judged: the facts are not known',
    );
  });

  test('needs room', () => {
    expect(() => renderExplanation(explainVerdict(judged, message), { width: 20 })).toThrow(
      new RangeError('width is 20: an explanation needs 40 columns'),
    );
  });
});
