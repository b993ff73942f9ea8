/** Every decision, from mildest to most severe. */
export const decisions = ['send', 'abstain', 'regenerate', 'route_to_human', 'block'] as const;
export type Decision = (typeof decisions)[number];

/**
 * The most severe of several decisions; `send` when there is none.
 *
 * @example
 * ```ts
 * mostSevere(['regenerate', 'block', 'route_to_human']) // => 'block'
 * mostSevere([]) // => 'send'
 * ```
 */
export function mostSevere(found: readonly Decision[]): Decision {
  return found.reduce<Decision>(
    (worst, next) => (decisions.indexOf(next) > decisions.indexOf(worst) ? next : worst),
    'send',
  );
}
