import { describe, expect, test } from 'vitest';
import { type DocumentName, documentTag, documentVersions } from './document.ts';
import type { Parser } from './parse.ts';
import * as parsers from './parsers.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const policy = { id: 'demo', version: '1.0.0', digest };
const message = { channel: 'email', subject: 'Go roles', body: 'Hi Ana,\n\n...' };
const fact = {
  id: 'funding',
  topic: 'funding',
  subject: 'recipient',
  values: {
    round: 'Series A',
    amount: { amount: 14000000, currency: 'USD' },
    closedOn: '2026-02-11',
  },
  confidence: 'high',
  observedAt: '2026-03-01',
  source: 'press release',
  disclosure: 'quotable',
};
const judged = { message, pass: true, score: 1, rules: [] };
const pairCommon = {
  id: 'p1',
  task: 't1',
  family: 'f1',
  policy,
  provenance: { mode: 'synthesis' },
};
const row = { id: 'a', file: 'a.jsonl', row: 1 };
const fieldSpan = { field: 'body', start: 0, end: 3 };
const rated = { rubric: '1.0.0', labels: 4, from: '2026-05-01', until: '2026-05-02' };
const raters = [
  { id: 'ana', kind: 'person', ...rated },
  { id: 'ben', kind: 'model', name: 'judge-1', digest, ...rated },
];
const kappa = { defined: true, value: 0.5, low: -0.2, high: 1 };
const constant = { defined: false, reason: 'all labels are the same' };
const comparison = {
  dimension: 'tone',
  raters: ['ana', 'ben'],
  scale: 'ordinal',
  items: 4,
  missing: 1,
  statistics: {
    observed: { defined: true, value: 0.75, low: 0.3, high: 0.95 },
    kappa,
    linearKappa: kappa,
    quadraticKappa: kappa,
    alpha: constant,
    ac1: kappa,
  },
  threshold: { statistic: 'kappa', bound: 'value', least: 0.5 },
  met: true,
  confusion: {
    categories: [1, 2],
    counts: [
      [2, 0],
      [1, 1],
    ],
  },
};
const rubricFields = {
  id: 'demo',
  version: '1.0.0',
  title: 'Demo',
  dimensions: [
    {
      id: 'tone',
      title: 'Tone',
      question: 'How is it said?',
      scale: 'ordinal',
      categories: [{ value: 0, meaning: 'badly' }, { value: 1 }],
      clauses: [{ id: 'kind', title: 'Kind', text: 'Nobody is lectured.' }],
    },
  ],
};
const rule = {
  id: 'banned-phrase',
  kind: 'phrase',
  title: 'Banned phrase',
  dimension: 'tone',
  severity: 'block',
  because: 'It says nothing.',
  phrases: ['world-class'],
  examples: { match: ['a world-class team'], miss: ['a class of the world'] },
};

const rate = { defined: true, value: 0.5, low: 0.2, high: 0.8 };
const without = { defined: false, reason: 'nobody labelled them' };
const comparedAgent = {
  agent: 'careful',
  tries: 6,
  passed: 6,
  failed: 0,
  errors: [],
  trials: { least: 1, most: 1 },
  passRates: [{ k: 1, tasks: 6, any: rate, all: rate }],
  gateRate: rate,
  falseBlockRate: without,
};
const difference = {
  pairs: 6,
  families: 6,
  candidate: 1,
  baseline: 0,
  difference: 1,
  interval: { defined: true, low: 0.08, high: 1, method: 'exact' },
  p: 0.03125,
  adjusted: 0.03125,
  wins: 6,
  ties: 0,
  losses: 0,
};
const decided = {
  metric: 'pass',
  ...difference,
  scale: 'binary',
  delta: 0,
  test: { against: 0, method: 'exact-lattice', flips: 0, p: 0.03125, adjusted: 0.03125 },
  naive: { defined: true, test: 'mcnemar', p: 0.03125, midP: 0.015625 },
  bootstrap: without,
  effects: {
    oddsRatio: { defined: true, low: 1.18 },
    cohensDz: without,
    dominance: { defined: true, value: 1, low: 0.08, high: 1 },
  },
  plan: {
    alpha: 0.05,
    power: 0.8,
    standardDeviation: 0,
    designEffect: 1,
    detectable: without,
    needed: without,
  },
  missing: {
    tries: { candidate: 0, baseline: 0 },
    reasons: [],
    tasksLeftOut: 0,
    share: 0,
    bounds: { low: 1, high: 1 },
    holds: true,
  },
  verdict: 'better',
  because: [{ code: 'above_delta', message: 'the interval lies above 0' }],
};

/** One complete document of every kind. */
const documents: Record<DocumentName, Record<string, unknown>> = {
  task: {
    id: 'task-1',
    policy: { id: 'demo' },
    stage: 'cold',
    channel: 'email',
    language: 'en',
    asOf: '2026-05-04',
    conversation: 'c1',
    facts: [fact],
    thread: [
      { kind: 'message', conversation: 'c1', at: '2026-05-01', from: 'recipient', message },
      {
        kind: 'event',
        conversation: 'c1',
        at: '2026-05-02',
        reason: 'booked',
        adds: [fact],
        removes: ['x'],
      },
    ],
    family: 'f1',
    provenance: { mode: 'hand_written', author: 'a person' },
  },
  policy: {
    id: 'demo',
    version: '1.0.0',
    title: 'Demo',
    languages: ['en'],
    stages: ['cold'],
    channels: ['email'],
    dimensions: [{ id: 'tone', title: 'Tone', weight: 1, scale: { minimum: 0, maximum: 3 } }],
    markers: [],
    vocabulary: { topics: [], units: [], commitments: [] },
    rules: [rule],
  },
  output: { task: 't1', agent: 'careful', trial: 0, outcome: { kind: 'message', message } },
  verdict: {
    status: 'scored',
    policy,
    pass: true,
    score: 1,
    decision: 'send',
    grounding: 'judged',
    dimensions: [],
    markers: [],
    findings: [],
    claims: [],
  },
  result: {
    task: 'task-1',
    agent: 'careful',
    trial: 0,
    family: 'f1',
    policy,
    status: 'passed',
  },
  run: {
    id: 'run-1',
    agents: [{ id: 'careful' }],
    policy,
    tasks: { count: 12, digest },
    trials: 1,
    startedAt: '2026-05-04T09:00:00Z',
    outputs: { file: 'outputs.jsonl', messages: 12, abstentions: 0, errors: 0 },
  },
  comparison: {
    createdAt: '2026-05-04',
    verdict: 'better',
    candidate: comparedAgent,
    baseline: { ...comparedAgent, agent: 'careless', passed: 0, failed: 6 },
    policy,
    tasks: { compared: 6, families: 6, onlyCandidate: 0, onlyBaseline: 0 },
    data: digest,
    settings: {
      alpha: 0.05,
      power: 0.8,
      maxErrorShare: 0.05,
      resamples: 10000,
      seed: 0,
      generator: 'sfc32',
    },
    decided: [decided],
    described: [{ name: 'score', ...difference }],
    slices: [{ name: 'stage', value: 'cold', ...difference, warning: 'few tasks' }],
  },
  'production-event': { id: 'e1', kind: 'checked', at: '2026-05-04', by: 'ana' },
  'kill-switch': {
    id: 'k1',
    version: '1.0.0',
    conditions: [
      {
        id: 'silent',
        metric: 'silence_hours',
        because: 'Nobody answers.',
        threshold: 6,
        action: 'Wake somebody.',
      },
    ],
  },
  'preference-pair': { ...pairCommon, chosen: judged, rejected: judged, margin: 0.5 },
  'preference-triple': {
    ...pairCommon,
    original: judged,
    neutral: judged,
    violated: judged,
    rule: 'r1',
  },
  rubric: rubricFields,
  'label-sheet': {
    id: 's1',
    createdAt: '2026-05-04',
    digest,
    page: {
      rater: { id: 'ana', kind: 'person' },
      round: 1,
      rubric: { schema: documentTag('rubric'), ...rubricFields },
      items: [{ id: 'item-1', context: [], messages: [{ title: 'Hello', text: 'World' }] }],
    },
    key: [
      { item: 'item-1', task: 't1', output: 'plain:0', agent: 'plain', trial: 0, family: 'f1' },
    ],
    seed: 7,
    leftOut: { abstentions: 0, errors: 0 },
  },
  label: {
    id: 'l1',
    task: 't1',
    dimension: 'tone',
    value: null,
    rater: { id: 'ana', kind: 'person' },
    rubric: '1.0.0',
    round: 1,
    labelledAt: '2026-05-04',
  },
  agreement: {
    id: 'a1',
    createdAt: '2026-05-04',
    state: 'measured',
    labels: { digest, rows: 8 },
    items: 5,
    confidence: 0.95,
    raters,
    comparisons: [comparison],
    refusals: [{ code: 'missing', raters: ['ben'], message: 'one item was left out' }],
  },
  'contamination-report': {
    id: 'c1',
    createdAt: '2026-05-04',
    verdict: 'clean',
    tasks: { digest, rows: 1 },
    reference: {
      digest,
      rows: 1,
      shards: [{ file: 'a.jsonl', digest, rows: 1, unread: [] }],
    },
    checks: [{ check: 'ngram', settings: { n: 8 } }],
    templates: { source: 'none', runs: 0 },
    coverage: {
      fields: ['body'],
      rowsCompared: 1,
      rowsTotal: 1,
      ngrams: 5,
      truncatedTexts: 0,
      matchesLeftOut: 0,
    },
    selfProof: [{ form: 'verbatim', planted: 10, found: 10, interval: [0.72, 1], required: 0.99 }],
    controls: { planted: 10, found: 0, interval: [0, 0.28] },
    insufficient: [{ task: 'b', because: 'one word' }],
    matches: [
      {
        check: 'ngram',
        verdict: 'leak',
        raw: 1,
        task: row,
        reference: row,
        spans: [{ task: fieldSpan, reference: fieldSpan }],
        because: '12 words',
      },
    ],
  },
  manifest: {
    name: 'demo',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    policy,
    splits: [
      { state: 'open', name: 'dev', rows: 1, families: 1, files: ['data/dev.jsonl'] },
      {
        state: 'sealed',
        name: 'held_out',
        rows: 1,
        families: 1,
        files: ['sealed/a.age'],
        commitment: digest,
      },
    ],
    files: [{ path: 'data/dev.jsonl', bytes: 1, digest }],
    reports: { contamination: 'provenance/contamination.json' },
  },
  release: {
    repository: 'owner/demo',
    version: '1.0.0',
    tag: 'v1.0.0',
    commit: 'a'.repeat(40),
    manifest: digest,
    publishedAt: '2026-05-04T09:00:00Z',
    change: 'minor',
    comparable: true,
    summary: 'Two rows more',
  },
};

const parserOf: Record<DocumentName, Parser<unknown>> = {
  task: parsers.parseTask,
  policy: parsers.parsePolicy,
  output: parsers.parseOutput,
  verdict: parsers.parseVerdict,
  result: parsers.parseResult,
  run: parsers.parseRun,
  comparison: parsers.parseComparison,
  'production-event': parsers.parseProductionEvent,
  'kill-switch': parsers.parseKillSwitch,
  'preference-pair': parsers.parsePreferencePair,
  'preference-triple': parsers.parsePreferenceTriple,
  rubric: parsers.parseRubric,
  'label-sheet': parsers.parseLabelSheet,
  label: parsers.parseLabel,
  agreement: parsers.parseAgreementReport,
  'contamination-report': parsers.parseContaminationReport,
  manifest: parsers.parseManifest,
  release: parsers.parseRelease,
};
const names = Object.keys(documentVersions) as DocumentName[];

function complete(
  name: DocumentName,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  return { schema: documentTag(name), ...documents[name], ...changes };
}

function issuesOf(name: DocumentName, input: unknown): string[] {
  const parsed = parserOf[name](input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

describe.each(names)('a %s document', (name) => {
  test('is returned as it was', () => {
    expect(parserOf[name](complete(name))).toEqual({ ok: true, value: complete(name) });
  });

  test('of an unknown major version is refused in one issue', () => {
    const input = complete(name, { schema: `tenacious-bench/${name}@9.0` });
    expect(issuesOf(name, input)).toEqual(['unsupported_version schema']);
  });

  test('without a version is refused in one issue', () => {
    expect(issuesOf(name, documents[name])).toEqual(['missing_version schema']);
  });

  test('of another kind is refused in one issue', () => {
    const other = name === 'task' ? 'run' : 'task';
    expect(issuesOf(name, complete(name, { schema: documentTag(other) }))).toEqual([
      'wrong_document schema',
    ]);
  });

  test('may not have a field that this version does not know', () => {
    expect(issuesOf(name, complete(name, { misspelt: 1 }))).toEqual(['unknown_field misspelt']);
  });

  test('keeps x- fields and the unknown fields of a later minor version', () => {
    const later = complete(name, { schema: `tenacious-bench/${name}@1.7`, novelty: { a: 1 } });
    expect(parserOf[name](later)).toEqual({ ok: true, value: later });
    const extended = complete(name, { 'x-ticket': 7 });
    expect(parserOf[name](extended)).toEqual({ ok: true, value: extended });
  });

  test.each([null, undefined, 5, 'text', [], () => 1])('is not %s', (input) => {
    expect(parserOf[name](input).ok).toBe(false);
  });

  test.each(Object.keys(documents[name]))('needs its field %s', (field) => {
    const { [field]: _, ...rest } = complete(name);
    const parsed = parserOf[name](rest);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([field]);
  });
});

describe('issues', () => {
  test.each([
    [
      'the field of a nested value',
      { facts: [{ ...fact, confidence: 'certain' }] },
      'invalid_value facts[0].confidence',
    ],
    [
      'a misspelt field of a nested object',
      { facts: [{ ...fact, validUntill: '2026-01-01' }] },
      'unknown_field facts[0].validUntill',
    ],
    [
      'a message of the agent told in advance',
      {
        continues: [
          [{ kind: 'message', conversation: 'c1', at: '2026-05-05', from: 'agent', message }],
        ],
      },
      'agent_message continues[0][0].from',
    ],
    ['a repeated fact id', { facts: [fact, fact] }, 'duplicate_id facts[1].id'],
    ['a local time', { asOf: '2026-05-04T09:00' }, 'invalid_union asOf'],
    ['an unknown kind of turn', { thread: [{ kind: 'gesture' }] }, 'invalid_union thread[0].kind'],
  ])('name %s', (_, changes, expected) => {
    expect(issuesOf('task', complete('task', changes))).toEqual([expected]);
  });

  test('list everything that is wrong, not the first only', () => {
    const input = complete('task', { id: 'has space', stage: 5, family: '' });
    expect(issuesOf('task', input)).toEqual([
      'invalid_format id',
      'invalid_type stage',
      'invalid_format family',
    ]);
  });

  test('never repeat the content of the document', () => {
    const secret = 'the sealed sentence';
    const inputs = [
      complete('task', { asOf: secret, stage: secret, facts: secret, policy: { id: secret } }),
      complete('task', { schema: secret }),
      complete('task', { facts: [{ ...fact, values: { a: { nested: secret } } }] }),
    ];
    for (const input of inputs) {
      const parsed = parsers.parseTask(input);
      expect(parsed.ok).toBe(false);
      expect(JSON.stringify(parsed)).not.toContain(secret);
    }
  });

  test('do not come from a tolerated field, however deep its value is', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(issuesOf('task', complete('task', { facts: [{ ...fact, 'x-deep': deep }] }))).toEqual(
      [],
    );
  });

  test('are found behind tolerated fields too', () => {
    const input = complete('task', { 'x-note': 1, facts: [fact, fact] });
    expect(issuesOf('task', input)).toEqual(['duplicate_id facts[1].id']);
  });
});

describe('a condition of a kill-switch', () => {
  const overrides = {
    id: 'overrides',
    metric: 'override_rate',
    because: 'People decide otherwise.',
    over: { days: 7 },
    comparison: 'above',
    threshold: 0.3,
    firesOn: 'estimate',
    minimum: 30,
    action: 'Hold all.',
  };
  const kappa = { ...overrides, metric: 'agreement_kappa', comparison: 'below', threshold: 0.75 };
  test.each<[string, object, string[]]>([
    ['as it is', {}, []],
    ['over so many rows of so many days', { over: { rows: 60, days: 90 } }, []],
    ['above 30, where 0.3 is meant', { threshold: 30 }, ['never_fires conditions[0].threshold']],
    ['above all', { threshold: 1 }, ['never_fires conditions[0].threshold']],
    [
      'below nothing',
      { comparison: 'below', threshold: 0 },
      ['never_fires conditions[0].threshold'],
    ],
    ['kappa below 0', { ...kappa, threshold: 0 }, []],
    ['kappa below all', { ...kappa, threshold: -1 }, ['never_fires conditions[0].threshold']],
  ])('%s', (_, changes, expected) => {
    const conditions = [{ ...overrides, ...changes }];
    expect(issuesOf('kill-switch', complete('kill-switch', { conditions }))).toEqual(expected);
  });
});

describe('an agreement report', () => {
  const threshold = { statistic: 'kappa', bound: 'value', least: 0.6 };
  const { confusion } = comparison;
  test.each([
    ['the same rater twice', { raters: [...raters, raters[0]] }, ['duplicate_id raters[2].id']],
    [
      'a rater that nobody knows',
      { comparisons: [{ ...comparison, raters: ['ana', 'eve'] }] },
      ['unknown_rater comparisons[0].raters'],
    ],
    [
      'a rater beside themselves',
      { comparisons: [{ ...comparison, raters: ['ana', 'ana'] }] },
      ['custom comparisons[0].raters'],
    ],
    [
      'a threshold that the value does not reach',
      { comparisons: [{ ...comparison, threshold }] },
      ['custom comparisons[0].met'],
    ],
    [
      'a threshold that the interval does not reach',
      { comparisons: [{ ...comparison, threshold: { ...threshold, bound: 'low', least: 0.5 } }] },
      ['custom comparisons[0].met'],
    ],
    [
      'a threshold on a statistic without a value',
      {
        comparisons: [{ ...comparison, threshold: { ...threshold, statistic: 'alpha', least: 0 } }],
      },
      ['custom comparisons[0].met'],
    ],
    [
      'an interval that ends before it starts',
      {
        comparisons: [
          { ...comparison, statistics: { ...comparison.statistics, ac1: { ...kappa, high: -1 } } },
        ],
      },
      ['custom comparisons[0].statistics.ac1.high'],
    ],
    [
      'suspicious labels that nobody accepted',
      { refusals: [{ code: 'suspicious', raters: ['ben'], message: 'no times' }] },
      ['custom refusals[0].accepted'],
    ],
    [
      'an earlier comparison of somebody else',
      { earlier: [{ ...comparison, raters: ['ana', 'eve'] }] },
      ['unknown_rater earlier[0].raters'],
    ],
    [
      'a table that is not square',
      { comparisons: [{ ...comparison, confusion: { ...confusion, counts: [[2, 2]] } }] },
      ['custom comparisons[0].confusion.counts'],
    ],
    [
      'a table of other items',
      {
        comparisons: [
          {
            ...comparison,
            confusion: {
              ...confusion,
              counts: [
                [2, 0],
                [1, 2],
              ],
            },
          },
        ],
      },
      ['custom comparisons[0].confusion.counts'],
    ],
  ])('is refused with %s', (_, changes, expected) => {
    expect(issuesOf('agreement', complete('agreement', changes))).toEqual(expected);
  });
});

test.each([
  ['two categories that read alike', { categories: [{ value: 1 }, { value: '1' }] }],
  ['one category', { categories: [{ value: 1 }] }],
])('a rubric is refused with %s', (_, changes) => {
  const [dimension] = rubricFields.dimensions;
  const rubric = complete('rubric', { dimensions: [{ ...dimension, ...changes }] });
  expect(issuesOf('rubric', rubric)).toEqual([
    expect.stringMatching(/^(custom|too_small) dimensions\[0\]\.categories$/),
  ]);
});

test('a label sheet whose key is of other items is refused', () => {
  expect(issuesOf('label-sheet', complete('label-sheet', { key: [] }))).toEqual(['custom key']);
});

test('an agreement report that says that nothing was measured says why', () => {
  const none = {
    schema: documentTag('agreement'),
    id: 'a1',
    createdAt: '2026-05-04',
    state: 'none',
  };
  expect(issuesOf('agreement', { ...none, because: ' ' })).toEqual(['invalid_format because']);
  expect(issuesOf('agreement', { ...none, because: 'nobody labelled a row' })).toEqual([]);
});

describe('a release path', () => {
  test.each([
    '/etc/passwd',
    '../up',
    'a/../b',
    './a',
    'a//b',
    '.env',
    'a/.git',
    'a#b',
    'a\\b',
    'a/',
  ])('refuses %s', (path) => {
    const input = complete('manifest', { files: [{ path, bytes: 1, digest }] });
    expect(issuesOf('manifest', input)).toEqual(['invalid_format files[0].path']);
  });
});
