// The policy of the day, and the one that comes after it.
import { compilePolicy } from '@tenacious-bench/scorer';
import { tenaciousPolicy } from '@tenacious-bench/tenacious';

export const policy = compilePolicy(tenaciousPolicy);

const noWayOut = {
  ...{ kind: 'phrase', id: 'no-reply-needed', title: 'A way out that ends the talk' },
  ...{ severity: 'block', decision: 'regenerate', dimension: 'tone' },
  phrases: ['no reply needed'],
  rationale: 'A reader who is told not to reply does not.',
  examples: { match: ['If not, no reply needed.'], miss: ['A no is fine as well.'] },
};
const rules = [...tenaciousPolicy.rules, noWayOut];

export const stricterPolicy = compilePolicy({ ...tenaciousPolicy, version: '0.2.0', rules });
