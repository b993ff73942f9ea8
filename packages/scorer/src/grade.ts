import type {
  Dimension,
  DimensionGrade,
  Finding,
  Marker,
  Policy,
  Rule,
} from '@tenacious-bench/schema';

/** Grades every dimension: the top of its scale less what its findings take off. */
export function gradeDimensions(
  policy: Policy,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): DimensionGrade[] {
  return policy.dimensions.map((dimension) => {
    const own = findings.filter((finding) => finding.dimension === dimension.id);
    const grade = gradeOf(dimension, own, rules);
    return { id: dimension.id, grade, met: grade >= (dimension.gate ?? dimension.scale.minimum) };
  });
}

/** Grades every tone marker in the same way. */
export function gradeMarkers(
  policy: Policy,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): DimensionGrade[] {
  return policy.markers.map((marker) => {
    const own = findings.filter((finding) => finding.marker === marker.id);
    const grade = gradeOf(marker, own, rules);
    return { id: marker.id, grade, met: grade >= marker.threshold };
  });
}

/** The weighted grades as a share of the best possible, less the penalties of single rules. */
export function totalScore(
  policy: Policy,
  grades: readonly DimensionGrade[],
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): number {
  const weighted = policy.dimensions.reduce((sum, { weight, scale }, index) => {
    const grade = grades[index]?.grade ?? scale.minimum;
    return sum + (weight * (grade - scale.minimum)) / (scale.maximum - scale.minimum);
  }, 0);
  const penalties = findings.reduce((sum, { rule }) => sum + (rules.get(rule)?.penalty ?? 0), 0);
  return round(Math.min(1, Math.max(0, weighted - penalties)));
}

function gradeOf(
  { scale }: Dimension | Marker,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): number {
  const taken = findings.reduce((sum, finding) => sum + deduction(finding, rules, scale), 0);
  return round(Math.max(scale.minimum, scale.maximum - taken));
}

function deduction(
  { rule, severity }: Finding,
  rules: ReadonlyMap<string, Rule>,
  { minimum, maximum }: Dimension['scale'],
): number {
  const stated = rules.get(rule)?.deduct;
  if (stated !== undefined) return stated;
  switch (severity) {
    case 'block':
      return maximum - minimum;
    case 'graded':
      return 1;
    case 'advice':
      return 0;
    default:
      return severity satisfies never;
  }
}

// Sums of decimal weights carry binary dust; six decimals keep 0.3 + 0.25 + … readable and comparable.
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
