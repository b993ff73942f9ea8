import { digest, type Policy, parsePolicy, type Rule } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy } from './example-policy.ts';
import { PolicyError } from './policy-error.ts';

const [phrase, claim] = examplePolicy.rules as [
  Extract<Rule, { kind: 'phrase' }>,
  Extract<Rule, { kind: 'claim' }>,
];
const { vocabulary } = examplePolicy;
const [tone] = examplePolicy.dimensions.filter(({ id }) => id === 'tone');
const [funding] = vocabulary.topics;
const marker = { id: 'direct', title: 'Direct', scale: { minimum: 1, maximum: 5 }, threshold: 4 };

function problems(changes: Partial<Policy>): string[] {
  try {
    compilePolicy({ ...examplePolicy, ...changes });
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`);
  }
}

function withPhrase(changes: object): Rule[] {
  return [{ ...phrase, ...changes } as Rule];
}

function withKind(kind: Rule['kind'], changes: object): Rule[] {
  const { id, title, dimension, severity, because, examples } = phrase;
  return [{ id, kind, title, dimension, severity, because, examples, ...changes } as Rule];
}

test('a policy is stamped with its digest, which changes with it', () => {
  const { reference } = compilePolicy(examplePolicy);
  const other = compilePolicy({ ...examplePolicy, title: 'Another title' });
  expect(reference).toMatchObject({ id: 'example', version: '1.0.0' });
  expect(reference.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(other.reference.digest).not.toBe(reference.digest);
});

test('examples are left untried only for the policy that was tried before', () => {
  const broken = withPhrase({ examples: { match: ['Nothing banned here.'], miss: ['Fine.'] } });
  const changed = { ...examplePolicy, rules: broken };
  const before = compilePolicy(examplePolicy).reference.digest;
  expect(() => compilePolicy(changed, { tried: before })).toThrow(PolicyError);
  const { reference, rules } = compilePolicy(changed, { tried: digest(changed) });
  expect([reference.digest, rules.length]).toEqual([digest(changed), 1]);
});

describe('a policy does not parse with', () => {
  test.each([
    ['an unknown field', { rules: withPhrase({ phrase: 'x' }) }, 'unknown_field', 'rules[0]'],
    ['an unknown kind', { rules: withPhrase({ kind: 'mood' }) }, 'invalid_union', 'rules[0].kind'],
    ['an unknown zone', { rules: withPhrase({ zones: ['ps'] }) }, 'invalid_value', 'zones[0]'],
    ['a misspelt field of its own', { dimension: [] }, 'unknown_field', ''],
  ])('%s', (_, changes, code, path) => {
    const parsed = parsePolicy({ ...examplePolicy, ...changes });
    if (parsed.ok) throw new Error('expected issues');
    expect(parsed.issues).toContainEqual(
      expect.objectContaining({ code, path: expect.stringContaining(path) }),
    );
  });
});

// What is wrong, where, and how to mend it: the whole line that an author reads.
const refusals: readonly (readonly [string, Partial<Policy>, string])[] = [
  [
    'a rule misses its own example',
    { rules: withPhrase({ examples: { match: ['Fine.'], miss: ['Fine.'] } }) },
    'example_failed rules[0] (banned-phrase).examples.match[0]: this example must match and does not: correct the rule or the example',
  ],
  [
    'a rule matches a near miss',
    { rules: withPhrase({ examples: { match: ['world class'], miss: ['world class'] } }) },
    'example_failed rules[0] (banned-phrase).examples.miss[0]: this example must not match and does: correct the rule or the example',
  ],
  [
    'a rule names an unknown dimension',
    { rules: withPhrase({ dimension: 'charm' }) },
    'unknown_dimension rules[0] (banned-phrase): dimension "charm" is unknown: use one of truth, tone, or declare it',
  ],
  [
    'a rule names an unknown marker',
    { rules: withPhrase({ marker: 'charm' }) },
    'unknown_marker rules[0] (banned-phrase): marker "charm" is unknown: the policy declares none: declare it',
  ],
  [
    'a rule names an unknown stage',
    { rules: withPhrase({ when: { stages: ['frozen', 'cold'] } }) },
    'unknown_stage rules[0] (banned-phrase): stage "frozen" is unknown: use one of cold, or declare it',
  ],
  [
    'a rule names an unknown channel',
    { rules: withPhrase({ when: { channels: ['fax'] } }) },
    'unknown_channel rules[0] (banned-phrase): channel "fax" is unknown: use one of email, or declare it',
  ],
  [
    'an example comes on an unknown channel',
    {
      rules: withPhrase({
        examples: {
          match: ['world class', { message: { channel: 'fax', body: '' } }],
          miss: ['x'],
        },
      }),
    },
    'unknown_channel rules[0] (banned-phrase).examples.match[1]: channel "fax" is unknown: use one of email, or declare it',
  ],
  [
    'a rule names an unknown topic',
    { rules: [{ ...claim, topics: ['funding', 'fundign'] }] },
    'unknown_topic rules[0] (untrue): topic "fundign" is unknown: use one of funding, or declare it',
  ],
  [
    'a topic names an unknown unit',
    {
      vocabulary: {
        ...vocabulary,
        topics: [{ ...funding, fields: [{ name: 'n', measure: 'count', unit: 'seat' }] }],
      } as Policy['vocabulary'],
    },
    'unknown_unit vocabulary.topics[0] (funding): unit "seat" is unknown: the policy declares none: declare it',
  ],
  [
    'a commitment names an unknown unit and topic',
    {
      vocabulary: { ...vocabulary, commitments: [{ topic: 'funding', unit: 'seat', limit: 'n' }] },
    },
    'unknown_unit vocabulary.commitments[0]: unit "seat" is unknown: the policy declares none: declare it',
  ],
  [
    'an id is taken',
    { rules: [phrase, claim, phrase] },
    'duplicate_id rules[2]: id "banned-phrase" is taken by rules[0]: rename one of them',
  ],
  [
    'a marker is declared twice',
    { markers: [marker, marker] },
    'duplicate_id markers[1]: id "direct" is taken by markers[0]: rename one of them',
  ],
  [
    'the weights do not add up',
    { dimensions: examplePolicy.dimensions.slice(1), rules: [phrase] },
    'weights dimensions: the weights add up to 0.4, not to 1: change one of them',
  ],
  [
    'it is newer than the scorer',
    { schema: 'tenacious-bench/policy@1.9' },
    'unsupported_version schema: tenacious-bench/policy@1.9 is newer than this scorer',
  ],
  [
    'a kind is unknown',
    { rules: withPhrase({ kind: 'mood' }) },
    'invalid_rule rules[0] (banned-phrase): kind "mood" is unknown; parsePolicy lists the kinds',
  ],
  [
    'a plugin is not registered',
    { rules: withKind('plugin', { plugin: 'tempo' }) },
    'invalid_rule rules[0] (banned-phrase): plugin "tempo" is not registered: pass it to compilePolicy as { plugins }, which now has none',
  ],
  [
    'a pattern is not linear',
    { rules: withKind('pattern', { pattern: '(a+)+b' }) },
    'invalid_rule rules[0] (banned-phrase): (a+)+ repeats a group without a bound, which can take exponential time: bound it, for example {1,8}',
  ],
  [
    'a phrase has no word',
    { rules: withPhrase({ phrases: ['?!'] }) },
    'invalid_rule rules[0] (banned-phrase): phrase "?!" has no word: it can never match',
  ],
  [
    'an exception has no word, whatever the kind',
    { rules: withKind('limit', { measure: 'words', maximum: 1, exceptions: ['?!'] }) },
    'invalid_rule rules[0] (banned-phrase): phrase "?!" has no word: it can never match',
  ],
  [
    'a phrase is excused by an exception',
    {
      rules: withPhrase({
        phrases: ['world class', 'Best-in-class'],
        exceptions: ['best in class'],
      }),
    },
    'unreachable_rule rules[0] (banned-phrase).phrases[1]: "Best-in-class" is itself an exception of the rule, so it can never match: remove one of the two',
  ],
  [
    'a rule applies in no stage',
    { rules: withPhrase({ when: { stages: [] } }) },
    'unreachable_rule rules[0] (banned-phrase).when.stages: no stages are left in which the rule applies: name one, or leave the list out for all',
  ],
  [
    'a rule applies on no channel',
    { rules: withPhrase({ when: { channels: [] } }) },
    'unreachable_rule rules[0] (banned-phrase).when.channels: no channels are left in which the rule applies: name one, or leave the list out for all',
  ],
  [
    'a rule looks in no zone',
    { rules: withPhrase({ zones: [] }) },
    'unreachable_rule rules[0] (banned-phrase).zones: no zones are left to look in: name one, or leave the list out',
  ],
  [
    'a rule would ignore its zones',
    { rules: withKind('structure', { part: 'link', presence: 'forbidden', zones: ['body'] }) },
    'unreachable_rule rules[0] (banned-phrase).zones: rules of kind structure do not look at zones: leave the list out',
  ],
  [
    'a rule would ignore its exceptions',
    { rules: [{ ...claim, exceptions: ['a round number'] }] },
    'unreachable_rule rules[0] (untrue).exceptions: rules of kind claim do not look at exceptions: leave them out',
  ],
  [
    'wordings are looked for where they never are',
    { rules: withKind('wording', { wordings: ['world class'], zones: ['link', 'code'] }) },
    'unreachable_rule rules[0] (banned-phrase).zones: wordings are never looked for in link or code: add another zone',
  ],
  [
    'a limit limits nothing',
    { rules: withKind('limit', { measure: 'words', minimum: 0 }) },
    'unreachable_rule rules[0] (banned-phrase): no message can break the limit: set a maximum or a minimum',
  ],
  [
    'a limit leaves no room',
    { rules: withKind('limit', { measure: 'words', minimum: 9, maximum: 5 }) },
    'unreachable_rule rules[0] (banned-phrase).minimum: no message can have at least 9 and at most 5: lower the minimum or raise the maximum',
  ],
  [
    'no claim of its kind can come about',
    { rules: [{ ...claim, claims: ['price', 'commitment'] }] },
    'unreachable_rule rules[0] (untrue).claims: the vocabulary lets no claim of kind price or commitment end as contradicted or unsupported: declare it there, or change the rule',
  ],
  [
    'no claim about its topics can end so',
    {
      vocabulary: {
        ...vocabulary,
        topics: [{ ...funding, claim: 'price' }],
      } as Policy['vocabulary'],
      rules: [{ ...claim, topics: ['funding'] }],
    },
    'unreachable_rule rules[0] (untrue).claims: the vocabulary lets no claim of kind quantity about funding end as contradicted or unsupported: declare it there, or change the rule',
  ],
  [
    'nothing of its topic can be promised',
    { rules: withKind('commitment', { topic: 'funding' }) },
    'unreachable_rule rules[0] (banned-phrase).topic: the vocabulary declares no commitment with topic funding: add one to vocabulary.commitments',
  ],
  [
    'a gate cannot be met',
    { dimensions: [{ ...tone, weight: 1, gate: 4 }] as Policy['dimensions'], rules: [phrase] },
    'unreachable_gate dimensions[0] (tone).gate: no message can reach 4: set it above 0 and up to 3',
  ],
  [
    'a threshold cannot be missed',
    { markers: [{ ...marker, threshold: 1 }], rules: withPhrase({ marker: 'direct' }) },
    'unreachable_gate markers[0] (direct).threshold: no message can fall below 1: set it above 1 and up to 5',
  ],
  [
    'no rule feeds a marker',
    { markers: [marker] },
    'unreachable_gate markers[0] (direct).threshold: no rule can lower the grade: write one for it, or remove it',
  ],
  [
    'more markers have to fail than there are',
    { markers: [marker], rules: withPhrase({ marker: 'direct' }), brandViolationAt: 2 },
    'unreachable_gate brandViolationAt: 2 markers cannot fail where there are 1: lower it, or declare more markers',
  ],
];

describe('a policy does not compile when', () => {
  test.each(refusals)('%s', (_, changes, expected) => {
    expect(problems(changes)).toContain(expected);
  });

  test('and the error says what, where and how many more', () => {
    const broken = { ...phrase, dimension: 'charm', examples: { match: ['a'], miss: ['b'] } };
    expect(() => compilePolicy({ ...examplePolicy, rules: [broken] })).toThrow(
      'policy example does not compile: rules[0] (banned-phrase): dimension "charm" is unknown: use one of truth, tone, or declare it (and 1 more)',
    );
  });
});

describe('a policy compiles although', () => {
  test.each<[string, Partial<Policy>]>([
    [
      'an exception holds a phrase and more',
      { rules: withPhrase({ exceptions: ['world class record'] }) },
    ],
    [
      'a gap lets a phrase be written otherwise than its exception',
      {
        rules: withPhrase({
          exceptions: ['world class'],
          gap: 1,
          examples: { match: ['world best class'], miss: ['world class'] },
        }),
      },
    ],
    [
      'its minimum is its maximum',
      {
        rules: withKind('limit', {
          measure: 'words',
          minimum: 2,
          maximum: 2,
          examples: { match: ['One.'], miss: ['One two.'] },
        }),
      },
    ],
    [
      'only some of the kinds of a claim rule can come about',
      { rules: [{ ...claim, claims: ['price', 'quantity'] }] },
    ],
    [
      'a gate stands at the top of the scale',
      { dimensions: [{ ...tone, weight: 1, gate: 3 }] as Policy['dimensions'], rules: [phrase] },
    ],
  ])('%s', (_, changes) => {
    expect(problems(changes)).toEqual([]);
  });
});
