import type { Issue, Policy, Rule, RuleExample } from '@tenacious-bench/schema';

/** Every name in a policy that points at nothing or at two things, and weights that do not add up. */
export function policyReferenceIssues(policy: Policy): Issue[] {
  return [
    ...weightIssues(policy),
    ...repeatedIds(policy.rules, 'rules'),
    ...repeatedIds(policy.dimensions, 'dimensions'),
    ...repeatedIds(policy.markers, 'markers'),
    ...repeatedIds(policy.vocabulary.topics, 'vocabulary.topics'),
    ...repeatedIds(policy.vocabulary.units, 'vocabulary.units'),
    ...vocabularyIssues(policy),
    ...policy.rules.flatMap((rule, index) =>
      ruleIssues(policy, rule, `rules[${index}] (${rule.id})`),
    ),
  ];
}

function ruleIssues(policy: Policy, rule: Rule, path: string): Issue[] {
  const { when = {}, marker, examples } = rule;
  const topics = 'topics' in rule ? (rule.topics ?? []) : 'topic' in rule ? [rule.topic] : [];
  return [
    ...unknown(path, 'dimension', [rule.dimension], policy.dimensions.map(idOf)),
    ...unknown(path, 'marker', marker === undefined ? [] : [marker], policy.markers.map(idOf)),
    ...unknown(path, 'stage', when.stages ?? [], policy.stages),
    ...unknown(path, 'channel', when.channels ?? [], policy.channels),
    ...unknown(
      path,
      'topic',
      [...topics, ...(when.speaksOf ?? [])],
      policy.vocabulary.topics.map(idOf),
    ),
    ...exampleIssues(policy, examples.match, `${path}.examples.match`),
    ...exampleIssues(policy, examples.miss, `${path}.examples.miss`),
  ];
}

// An example from outside the policy proves nothing about it.
function exampleIssues(policy: Policy, examples: readonly RuleExample[], path: string): Issue[] {
  return examples.flatMap((example, index) => {
    const channels = typeof example === 'string' ? [] : [example.message.channel];
    return unknown(`${path}[${index}]`, 'channel', channels, policy.channels);
  });
}

function vocabularyIssues({ vocabulary }: Policy): Issue[] {
  const { commitments } = vocabulary;
  const topics = vocabulary.topics.map(idOf);
  const units = vocabulary.units.map(idOf);
  return [
    ...commitments.flatMap(({ topic, unit }, index) => [
      ...unknown(`vocabulary.commitments[${index}]`, 'topic', [topic], topics),
      ...unknown(`vocabulary.commitments[${index}]`, 'unit', [unit], units),
    ]),
    ...vocabulary.topics.flatMap(({ id, fields }, index) => {
      const used = fields.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
      return unknown(`vocabulary.topics[${index}] (${id})`, 'unit', used, units);
    }),
  ];
}

function unknown(
  path: string,
  what: string,
  used: readonly string[],
  known: readonly string[],
): Issue[] {
  const fix =
    known.length === 0
      ? 'the policy declares none: declare it'
      : `use one of ${known.join(', ')}, or declare it`;
  return used
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: `unknown_${what}`,
      path,
      message: `${what} ${JSON.stringify(name)} is unknown: ${fix}`,
    }));
}

function weightIssues({ dimensions }: Policy): Issue[] {
  const sum = dimensions.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) < 1e-9) return [];
  const message = `the weights add up to ${Number(sum.toFixed(6))}, not to 1: change one of them`;
  return [{ code: 'weights', path: 'dimensions', message }];
}

function repeatedIds(items: readonly { id: string }[], path: string): Issue[] {
  const ids = items.map(idOf);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const message = `id ${JSON.stringify(id)} is taken by ${path}[${first}]: rename one of them`;
    return [{ code: 'duplicate_id', path: `${path}[${index}]`, message }];
  });
}

function idOf({ id }: { id: string }): string {
  return id;
}
