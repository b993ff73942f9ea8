import type { Domain } from '@tenacious-bench/generators';
import { tenaciousDomain } from '@tenacious-bench/tenacious/generating';

/** The domain that `tbench` makes tasks of: the one that comes with it. */
export const domain: Domain = tenaciousDomain;
