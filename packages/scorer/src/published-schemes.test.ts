import type { Dimension, Message, Policy, Rule } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

type Changes = Partial<Pick<Rule, 'severity' | 'deduct' | 'penalty' | 'marker'>>;

function phraseRule(dimension: string, phrase: string, changes: Changes = {}): Rule {
  return {
    id: phrase.replaceAll(' ', '-'),
    kind: 'phrase',
    title: 'Phrase',
    dimension,
    severity: 'graded',
    phrases: [phrase],
    because: 'it says nothing',
    examples: { match: [phrase], miss: ['Nothing of the sort.'] },
    ...changes,
  };
}

function verdictOf(policy: Policy, message: Partial<Message>) {
  const full = { channel: 'email', body: '', ...message };
  const verdict = score(compilePolicy(policy), exampleTask, full);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict;
}

function sentences(phrase: string, times: number): string {
  return `Then ${phrase} it was. `.repeat(times);
}

// Scheme 1: five dimensions graded 0 to 3, and 0.15 off the total for every banned phrase.
const weights = { grounding: 0.3, confidence: 0.25, capacity: 0.2, tone: 0.15, ask: 0.1 };
const tripwires = {
  grounding: 'reportedly',
  confidence: 'certainly',
  capacity: 'unlimited',
  tone: 'synergy',
  ask: 'whenever',
};
const scale = { minimum: 0, maximum: 3 };

const gradedScheme: Policy = {
  ...examplePolicy,
  dimensions: Object.entries(weights).map(([id, weight]) => ({ id, title: id, weight, scale })),
  rules: [
    ...Object.entries(tripwires).map(([dimension, phrase]) => phraseRule(dimension, phrase)),
    phraseRule('tone', 'rockstar', { deduct: 0, penalty: 0.15 }),
  ],
};

describe('five dimensions from 0 to 3 with weights and 0.15 off for each banned phrase', () => {
  test.each([
    // .30 + .25 + .20 + .15 + .10
    [[3, 3, 3, 3, 3], 0, 1],
    [[3, 3, 3, 3, 3], 1, 0.85],
    // .30 + .25 x 2/3 + .20 + .15 x 1/3 + .10 = .816667, less .30
    [[3, 2, 3, 1, 3], 2, 0.516667],
    [[3, 2, 3, 1, 3], 0, 0.816667],
    // .25 x 1/3 + .20 x 2/3 + .15 + .10 = .466667, less .15
    [[0, 1, 2, 3, 3], 1, 0.316667],
    [[2, 2, 2, 2, 2], 0, 0.666667],
    [[1, 0, 0, 0, 0], 0, 0.1],
    // The total never falls below 0.
    [[1, 0, 0, 0, 0], 1, 0],
    [[3, 3, 3, 3, 3], 7, 0],
    [[0, 0, 0, 0, 0], 0, 0],
  ])('grades %j and %i banned phrases make %d', (grades, banned, total) => {
    const body = Object.values(tripwires)
      .map((phrase, index) => sentences(phrase, 3 - (grades[index] ?? 0)))
      .join('');
    const verdict = verdictOf(gradedScheme, { body: body + sentences('rockstar', banned) });
    expect(verdict.dimensions.map(({ grade }) => grade)).toEqual(grades);
    expect(verdict.score).toBe(total);
  });
});

// Scheme 2: five checks that are met or not; all five make pass@1.
const check: Omit<Dimension, 'id'> = {
  title: 'Check',
  weight: 0.2,
  scale: { minimum: 0, maximum: 1 },
  gate: 1,
};
const common = { title: 'Check', severity: 'graded', because: 'it is a check' } as const;
const asked = { channel: 'email', subject: 'Roles', body: '' };

const binaryScheme: Policy = {
  ...examplePolicy,
  dimensions: ['grounded', 'tone', 'one-ask', 'short', 'subject'].map((id) => ({ ...check, id })),
  rules: [
    {
      ...common,
      id: 'grounded',
      kind: 'claim',
      dimension: 'grounded',
      claims: ['quantity'],
      statuses: ['contradicted', 'unsupported'],
      examples: { match: ['You raised $5M.'], miss: ['You raised a round.'] },
    },
    phraseRule('tone', 'world class'),
    {
      ...common,
      id: 'one-ask',
      kind: 'limit',
      dimension: 'one-ask',
      measure: 'asks',
      minimum: 1,
      maximum: 1,
      examples: {
        match: ['Who signs? What ails you?', 'None.'],
        miss: ['Shall we talk?'],
      },
    },
    {
      ...common,
      id: 'short',
      kind: 'limit',
      dimension: 'short',
      measure: 'words',
      maximum: 12,
      examples: { match: ['word '.repeat(13)], miss: ['word '.repeat(12)] },
    },
    {
      ...common,
      id: 'subject',
      kind: 'structure',
      dimension: 'subject',
      part: 'subject',
      presence: 'required',
      examples: { match: ['Hi Ana'], miss: [{ message: asked }] },
    },
  ],
};

/** The same checks where the score itself is pass@1: one that fails takes everything. */
const passAtOne: Policy = {
  ...binaryScheme,
  rules: binaryScheme.rules.map((rule) => ({ ...rule, penalty: 1 })),
};

describe('five binary checks', () => {
  const subject = 'Roles';

  test.each<[Partial<Message>, number[], number]>([
    [{ subject, body: 'You raised $14M. Shall we talk?' }, [1, 1, 1, 1, 1], 1],
    [{ subject, body: 'You raised $15M. Shall we talk?' }, [0, 1, 1, 1, 1], 0.8],
    [{ subject, body: 'You raised $14M.' }, [1, 1, 0, 1, 1], 0.8],
    [{ body: 'A world-class team. Shall we talk?' }, [1, 0, 1, 1, 0], 0.6],
    [{ body: 'A world-class team for $9. Who signs? What ails you?' }, [0, 0, 0, 1, 0], 0.2],
    [
      { body: `A world-class team for $9. ${'Who signs? What ails you? '.repeat(4)}` },
      [0, 0, 0, 0, 0],
      0,
    ],
  ])('%j meets %j, a share of %d', (message, met, share) => {
    const verdict = verdictOf(binaryScheme, message);
    const all = !met.includes(0);
    expect(verdict.dimensions.map(({ grade }) => grade)).toEqual(met);
    expect(verdict).toMatchObject({ score: share, pass: all });
    expect(verdictOf(passAtOne, message)).toMatchObject({ score: all ? 1 : 0, pass: all });
  });
});

// Scheme 3: five markers of tone from 1 to 5, beside a grade that they leave alone.
const markerWords = {
  direct: 'somewhat',
  grounded: 'visionary',
  honest: 'truthfully',
  professional: 'gonna',
  respectful: 'obviously',
};

const toneScheme: Policy = {
  ...examplePolicy,
  dimensions: [
    { id: 'truth', title: 'Truth', weight: 1, scale },
    { id: 'tone', title: 'Tone', weight: 0, scale },
  ],
  markers: Object.keys(markerWords).map((id) => ({
    id,
    title: id,
    scale: { minimum: 1, maximum: 5 },
    threshold: 4,
  })),
  brandViolationAt: 2,
  rules: Object.entries(markerWords).map(([marker, phrase]) =>
    phraseRule('tone', phrase, { marker }),
  ),
};

describe('five tone markers from 1 to 5', () => {
  test.each([
    [[5, 5, 5, 5, 5], 'send'],
    [[4, 4, 4, 4, 4], 'send'],
    [[3, 5, 5, 5, 5], 'regenerate'],
    [[5, 5, 5, 5, 1], 'regenerate'],
    [[4, 4, 3, 4, 4], 'regenerate'],
    [[3, 5, 3, 5, 5], 'block'],
    [[1, 1, 1, 1, 1], 'block'],
  ])('%j ask to %s', (grades, decision) => {
    const body = Object.values(markerWords)
      .map((phrase, index) => sentences(phrase, 5 - (grades[index] ?? 0)))
      .join('');
    const verdict = verdictOf(toneScheme, { body });
    expect(verdict.markers.map(({ grade }) => grade)).toEqual(grades);
    expect(verdict).toMatchObject({ decision, pass: decision === 'send', score: 1 });
  });
});

describe('adding a violation', () => {
  const blocking: Policy = {
    ...examplePolicy,
    rules: [
      ...examplePolicy.rules,
      {
        ...common,
        id: 'percent-off',
        kind: 'pattern',
        dimension: 'tone',
        severity: 'block',
        pattern: String.raw`\b\d{1,3} ?% off\b`,
        examples: { match: ['20% off'], miss: ['20% offered'] },
      },
    ],
  };
  const violations: readonly [string, Policy, readonly string[]][] = [
    ['graded dimensions', gradedScheme, [...Object.values(tripwires), 'rockstar']],
    ['binary checks', binaryScheme, ['world class', '$15M', 'word '.repeat(13)]],
    ['pass@1', passAtOne, ['world class', '$15M', 'word '.repeat(13)]],
    ['tone markers', toneScheme, Object.values(markerWords)],
    ['blocking rules', blocking, ['world class', '$15M', '20% off']],
  ];

  test.each(violations)('never mends a message: %s', (_, policy, phrases) => {
    const compiled = compilePolicy(policy);
    const judge = (body: string, subject: string | undefined) => {
      const message = { channel: 'email', body, ...(subject !== undefined && { subject }) };
      const verdict = score(compiled, exampleTask, message);
      if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
      return verdict;
    };
    const violation = fc.constantFrom(...phrases).map((phrase) => `Then ${phrase.trim()} it was.`);
    const innocent = fc.constantFrom(
      'Hi Ana,',
      'You raised $14M.',
      'Shall we talk?',
      '> Then it was.',
      'They said "so it',
      'On 4 May Ana wrote:',
      'See `this',
      'Best,\nYabi',
      '**',
      '&amp',
    );
    const body = fc
      .array(fc.oneof(violation, innocent, fc.string({ maxLength: 8 })), { maxLength: 8 })
      .map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(
        body,
        fc.option(fc.constant('Roles'), { nil: undefined }),
        violation,
        (...all) => {
          const [text, subject, added] = all;
          const before = judge(text, subject);
          const after = judge(`${text}\n\n${added}`, subject);
          expect(after.score).toBeLessThanOrEqual(before.score);
          expect(after.pass && !before.pass).toBe(false);
        },
      ),
      { seed: 20261120, numRuns: 300 },
    );
  });

  test.each(violations)('makes itself felt in a clean message: %s', (_, policy, phrases) => {
    const clean = { subject: 'Roles', body: 'You raised $14M. Shall we talk?' };
    expect(verdictOf(policy, clean).findings).toEqual([]);
    for (const phrase of phrases) {
      const body = `${clean.body}\n\nThen ${phrase.trim()} it was.`;
      expect(verdictOf(policy, { ...clean, body }).findings).not.toEqual([]);
    }
  });
});
