import type { PoolNames } from '@tenacious-bench/generators';
import { taskNames, taskParties } from '@tenacious-bench/tenacious';

/** What makes tasks of outreach kin, and which of their names may be exchanged. */
export const poolNames: PoolNames = { parties: taskParties, names: taskNames };
