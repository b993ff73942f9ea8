import type { ContaminationMatch, ContaminationReport } from '@tenacious-bench/schema';

const digest = `sha256:${'0'.repeat(64)}`;

/** A match between a task and a reference row of these ids. */
export function matchOf(
  task: string,
  reference: string,
  changes: Partial<ContaminationMatch> = {},
): ContaminationMatch {
  return {
    check: 'ngram',
    verdict: 'leak',
    raw: 0.5,
    residual: 0.75,
    measures: { containment: 0.75, weighted: 0.8, covered: 0.9, longest: 12, distinct: 5 },
    task: { id: task, file: 'held.jsonl', row: 3 },
    reference: { id: reference, file: 'train.jsonl', row: 7 },
    spans: [
      {
        task: { field: 'body', start: 4, end: 13 },
        reference: { field: 'text', start: 0, end: 9 },
      },
    ],
    because: 'a shared run of 12 words',
    ...changes,
  };
}

/** A report with something in every part. */
export function reportOf(changes: Partial<ContaminationReport> = {}): ContaminationReport {
  return {
    schema: 'tenacious-bench/contamination-report@1.0',
    id: 'r1',
    createdAt: '2026-05-04',
    verdict: 'contaminated',
    tasks: { digest, rows: 48 },
    reference: {
      digest,
      rows: 1000,
      shards: [
        { file: 'train.jsonl', digest, rows: 900, unread: [] },
        { file: 'more.jsonl.gz', digest, rows: 100, unread: ['row 101: unexpected end'] },
      ],
    },
    checks: [{ check: 'ngram', settings: { n: 8 } }],
    templates: { source: 'discovered', runs: 2 },
    coverage: {
      fields: ['body', 'facts.go'],
      rowsCompared: 48000,
      rowsTotal: 48000,
      ngrams: 5120,
      truncatedTexts: 0,
      matchesLeftOut: 0,
    },
    selfProof: [
      { form: 'verbatim', planted: 48, found: 48, interval: [0.926, 1], required: 0.99 },
      { form: 'paraphrased', planted: 48, found: 12, interval: [0.149, 0.388], required: 0 },
    ],
    controls: { planted: 200, found: 0, interval: [0, 0.018] },
    insufficient: [{ task: 't9', because: 'fewer than 8 words are left' }],
    timeShift: [
      {
        task: 't1',
        level: 'asserted',
        issues: [{ code: 'a', message: 'authoredAt is not given' }],
      },
      {
        task: 't2',
        level: 'refuted',
        issues: [{ code: 'b', message: 'the source is of 2026-03-01, the cutoff 2026-04' }],
      },
    ],
    matches: [matchOf('t1', 'r1')],
    ...changes,
  };
}
