import type { Result } from '@tenacious-bench/schema';

/** A result without its verdicts, which are many times larger and which no comparison reads. */
export type Try = Omit<Result, 'verdicts'>;

/** So many different ones are shared. Beyond it hardly any are alike, and to remember them would cost more than they take. */
const most = 4096;

/**
 * Makes what takes results without their verdicts and gives equal parts one object: thousands of tries have the same policy,
 * slices, grades and rules, and these are most of what a row takes.
 *
 * @example
 * ```ts
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const row = { schema: 'tenacious-bench/result@1.0', agent: 'one', trial: 0, family: 'kin', status: 'passed' };
 * const keep = sharingParts();
 * const [first, second] = ['task-1', 'task-2'].map((task) => keep({ ...row, task, policy: { ...policy }, verdicts: [] }));
 * first.policy === second.policy // => true
 * 'verdicts' in first // => false
 * ```
 */
export function sharingParts(): (result: Result) => Try {
  const policies = sharing<Result['policy']>();
  const slices = sharing<NonNullable<Result['slices']>>();
  const grades = sharing<NonNullable<Result['dimensions']>>();
  const rules = sharing<NonNullable<Result['rules']>>();
  return ({ verdicts: _, ...rest }) => ({
    ...rest,
    policy: policies(rest.policy),
    ...(rest.slices !== undefined && { slices: slices(rest.slices) }),
    ...(rest.dimensions !== undefined && { dimensions: grades(rest.dimensions) }),
    ...(rest.rules !== undefined && { rules: rules(rest.rules) }),
  });
}

function sharing<Part>(): (part: Part) => Part {
  const known = new Map<string, Part>();
  return (part) => {
    const key = JSON.stringify(part);
    const found = known.get(key);
    if (found === undefined && known.size < most) known.set(key, part);
    return found ?? part;
  };
}
