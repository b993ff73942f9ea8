import type { Issue, Policy, Rule } from '@tenacious-bench/schema';

/** Every name in a policy that points at nothing, and every sum that does not add up. */
export function policyReferenceIssues(policy: Policy): Issue[] {
  return [
    ...weightIssues(policy),
    ...repeatedIds(policy.rules, 'rules'),
    ...repeatedIds(policy.dimensions, 'dimensions'),
    ...repeatedIds(policy.vocabulary.topics, 'vocabulary.topics'),
    ...commitmentIssues(policy),
    ...policy.rules.flatMap((rule, index) =>
      ruleIssues(policy, rule, `rules[${index}] (${rule.id})`),
    ),
  ];
}

function ruleIssues(policy: Policy, rule: Rule, path: string): Issue[] {
  const topics = 'topics' in rule ? (rule.topics ?? []) : 'topic' in rule ? [rule.topic] : [];
  return [
    ...unknown(path, 'dimension', [rule.dimension], policy.dimensions.map(idOf)),
    ...unknown(
      path,
      'marker',
      rule.marker === undefined ? [] : [rule.marker],
      policy.markers.map(idOf),
    ),
    ...unknown(path, 'stage', rule.when?.stages ?? [], policy.stages),
    ...unknown(path, 'channel', rule.when?.channels ?? [], policy.channels),
    ...unknown(path, 'topic', topics, policy.vocabulary.topics.map(idOf)),
  ];
}

function commitmentIssues({ vocabulary }: Policy): Issue[] {
  return vocabulary.commitments.flatMap(({ topic, unit }, index) => [
    ...unknown(`vocabulary.commitments[${index}]`, 'topic', [topic], vocabulary.topics.map(idOf)),
    ...unknown(`vocabulary.commitments[${index}]`, 'unit', [unit], vocabulary.units.map(idOf)),
  ]);
}

function unknown(
  path: string,
  what: string,
  used: readonly string[],
  known: readonly string[],
): Issue[] {
  return used
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: `unknown_${what}`,
      path,
      message: `${what} ${JSON.stringify(name)} is not one of ${known.join(', ') || 'none'}`,
    }));
}

function weightIssues({ dimensions }: Policy): Issue[] {
  const sum = dimensions.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) < 1e-9) return [];
  const message = `the weights add up to ${Number(sum.toFixed(6))}, not to 1`;
  return [{ code: 'weights', path: 'dimensions', message }];
}

function repeatedIds(items: readonly { id: string }[], path: string): Issue[] {
  const ids = items.map(idOf);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'duplicate_id',
            path: `${path}[${index}]`,
            message: `id ${JSON.stringify(id)} is taken`,
          },
        ],
  );
}

function idOf({ id }: { id: string }): string {
  return id;
}
