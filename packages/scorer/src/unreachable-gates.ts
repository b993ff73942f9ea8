import type { Dimension, Issue, Policy, Rule } from '@tenacious-bench/schema';

type Gate = {
  readonly path: string;
  readonly at: number;
  readonly scale: Dimension['scale'];
  readonly isFed: boolean;
};

/** Every gate and threshold of a policy that no message can meet, or none can miss. */
export function unreachableGates(policy: Policy): Issue[] {
  return [...gatesOf(policy).flatMap(issuesOf), ...brandIssues(policy)];
}

function gatesOf({ dimensions, markers, rules }: Policy): Gate[] {
  const lowering = rules.filter(canLower);
  return [
    ...dimensions.flatMap(({ id, gate, scale }, index) => {
      const isFed = lowering.some(({ dimension }) => dimension === id);
      return gate === undefined
        ? []
        : [{ path: `dimensions[${index}] (${id}).gate`, at: gate, scale, isFed }];
    }),
    ...markers.map(({ id, threshold, scale }, index) => ({
      path: `markers[${index}] (${id}).threshold`,
      at: threshold,
      scale,
      isFed: lowering.some(({ marker }) => marker === id),
    })),
  ];
}

function canLower({ severity, deduct }: Rule): boolean {
  return deduct === undefined ? severity !== 'advice' : deduct > 0;
}

function issuesOf({ path, at, scale, isFed }: Gate): Issue[] {
  const between = `set it above ${scale.minimum} and up to ${scale.maximum}`;
  const found = [
    ...(at > scale.maximum ? [`no message can reach ${at}: ${between}`] : []),
    ...(at <= scale.minimum ? [`no message can fall below ${at}: ${between}`] : []),
    ...(isFed ? [] : ['no rule can lower the grade: write one for it, or remove it']),
  ];
  return found.map((message) => ({ code: 'unreachable_gate', path, message }));
}

function brandIssues({ brandViolationAt, markers }: Policy): Issue[] {
  if (brandViolationAt === undefined || brandViolationAt <= markers.length) return [];
  const message = `${brandViolationAt} markers cannot fail where there are ${markers.length}: lower it, or declare more markers`;
  return [{ code: 'unreachable_gate', path: 'brandViolationAt', message }];
}
