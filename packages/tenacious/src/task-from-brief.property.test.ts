import { confidenceOf, parseTask } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taskFromBrief } from './task-from-brief.ts';

const settings = { seed: 20_261_120, numRuns: 400 };

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { freq: 5 });
}

const text = fc.oneof(
  fc.constantFrom('Go', 'go', 'C++', '数据', 'Series A', 'in May', ' '),
  fc.string({ unit: 'binary' }),
);
const number = fc.oneof(fc.nat(9), fc.double({ noNaN: true, noDefaultInfinity: true }));
const date = fc.constantFrom('2026-03-01', '2026-05-04T09:00:00Z', '2026-02', '2199-12-31');
const confidence = fc.oneof(
  fc.constantFrom('high', 'Medium', 'very low'),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
// Names that a careless object would trip over, and two that are one name in Unicode form C.
const oddFields = fc.dictionary(
  fc.constantFrom('constructor', 'toString', 'schema', 'e\u0301', '诗', 'hidden.field'),
  fc.oneof(text, number, fc.boolean(), fc.array(text, { maxLength: 2 }), fc.constant({ deep: 1 })),
  { maxKeys: 2 },
);

function part(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  const known = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, maybe(value)]),
  );
  const optional = fc.record(known, { requiredKeys: [] });
  return fc.tuple(oddFields, optional).map(([odd, own]) => ({ ...odd, ...own }));
}

const kinds = ['funding', 'open_roles', 'layoff', 'leadership_change', 'ai_maturity', 'tech_stack'];
const otherKinds = [
  'competitor_gap',
  'engagement',
  'connection',
  'offer_terms',
  'resource',
  '诗',
  'x',
];
const signal = fc
  .tuple(
    fc.constantFrom(...kinds, ...otherKinds),
    part({
      ...{ date, observed: date, source: text, confidence, round: text, text, what: text },
      ...{ amountUsd: number, amount: number, currency: fc.constantFrom('EUR', '€', 'francs') },
      ...{ stack: text, count: number, previous: number, windowDays: number, percent: number },
      ...{ headcount: number, person: text, role: text, score: number, context: text },
      ...{ items: fc.array(text), peers: fc.array(text), practice: text },
    }),
  )
  .map(([type, fields]) => ({ ...fields, type }));
const signals = fc.array(signal, { maxLength: 5 });
const bench = fc.array(
  fc
    .tuple(
      part({ senior: fc.nat(9), committed: fc.nat(9), startDays: fc.nat(60) }),
      text,
      fc.nat(5),
    )
    .map(([fields, stack, available]) => ({ ...fields, stack: `${stack}.`, available })),
  { maxLength: 3 },
);
const prices = fc.array(
  part({ amountUsd: number, unit: text }).map((band) => ({ ...band, name: 'senior floor' })),
  { maxLength: 2 },
);
const turn = part({
  from: text,
  date,
  channel: text,
  text,
  conversation: text,
  bench,
  prices,
  signals,
});

const briefs = fc.record({
  asOf: date.filter((day) => day.length > 7),
  stage: fc.constantFrom('cold', 'reengagement', 'warm reply', '诗'),
  company: text.filter((name) => name !== ''),
  channel: maybe(text),
  prospect: part({ name: text, role: text }),
  segment: maybe(part({ id: fc.constantFrom(1, 2, 3, 4, '4'), confidence })),
  signals,
  bench,
  prices,
  thread: fc.array(turn, { maxLength: 4 }),
  notes: maybe(text),
});

test('any JSON at all is a task or a list of issues, and never an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      const made = taskFromBrief(input);
      expect(made.ok || made.issues.length > 0).toBe(true);
    }),
    settings,
  );
});

test('a brief with any JSON in one of its fields is never an exception', () => {
  const broken = fc
    .tuple(
      briefs,
      fc.constantFrom('asOf', 'prospect', 'signals', 'bench', 'thread'),
      fc.jsonValue(),
    )
    .map(([brief, field, value]) => ({ ...brief, [field]: value }));
  const brokenSignal = fc.tuple(briefs, fc.dictionary(fc.string(), fc.jsonValue())).map(
    // fast-check likes the name __proto__, which is data like any other.
    ([brief, fields]) => ({ ...brief, signals: [{ type: 'x', ...fields }] }),
  );
  fc.assert(
    fc.property(fc.oneof(broken, brokenSignal), (input) => {
      const made = taskFromBrief(input);
      if (made.ok) expect(parseTask(made.value)).toEqual(made);
      else expect(made.issues).not.toEqual([]);
    }),
    settings,
  );
});

test('a brief of the right shape, however odd or incomplete, is a valid task with a fact for each signal', () => {
  fc.assert(
    fc.property(briefs, (brief) => {
      const made = taskFromBrief(brief);
      expect(made.ok ? [] : made.issues).toEqual([]);
      if (!made.ok) return;
      expect(parseTask(made.value)).toEqual(made);
      const others = ['recipient', 'segment', 'capacity', 'price'];
      const told = made.value.facts.filter(
        ({ topic, id }) => !others.includes(topic) && !id.startsWith('note'),
      );
      expect(told).toHaveLength(brief.signals.length);
    }),
    settings,
  );
});

test('a confidence in numbers has the name that the schema gives it', () => {
  const score = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0.4, 0.65, 0.8),
  );
  fc.assert(
    fc.property(score, (value) => {
      const signals = [{ type: 'ai_maturity', score: 1, confidence: value }];
      const made = taskFromBrief({ asOf: '2026-05-04', stage: 'cold', company: 'Ferrow', signals });
      expect(made.ok && made.value.facts[1]?.confidence).toBe(confidenceOf(value));
    }),
    settings,
  );
});
