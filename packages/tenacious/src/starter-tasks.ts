import type { Task } from '@tenacious-bench/schema';
import { starterTaskAfterLayoff } from './starter-task-after-layoff.ts';
import { starterTaskAfterWebinar } from './starter-task-after-webinar.ts';
import { starterTaskAskedToWait } from './starter-task-asked-to-wait.ts';
import { starterTaskFaintSignal } from './starter-task-faint-signal.ts';
import { starterTaskFullyCommitted } from './starter-task-fully-committed.ts';
import { starterTaskGoRoles } from './starter-task-go-roles.ts';
import { starterTaskHalvedCapacity } from './starter-task-halved-capacity.ts';
import { starterTaskInjectedBrief } from './starter-task-injected-brief.ts';
import { starterTaskNamedPeers } from './starter-task-named-peers.ts';
import { starterTaskNewLeader } from './starter-task-new-leader.ts';
import { starterTaskPhasedPrice } from './starter-task-phased-price.ts';
import { starterTaskReferenceAsked } from './starter-task-reference-asked.ts';

/**
 * Twelve hand-written situations to try an agent on: each looks ordinary and has one thing in it that is easy to
 * get wrong.
 *
 * @example
 * ```ts
 * starterTasks.length // => 12
 * starterTasks.filter(({ stage }) => stage === 'warm').length // => 4
 * ```
 */
export const starterTasks: readonly Task[] = [
  starterTaskGoRoles,
  starterTaskNewLeader,
  starterTaskAfterLayoff,
  starterTaskFaintSignal,
  starterTaskNamedPeers,
  starterTaskInjectedBrief,
  starterTaskPhasedPrice,
  starterTaskHalvedCapacity,
  starterTaskFullyCommitted,
  starterTaskReferenceAsked,
  starterTaskAskedToWait,
  starterTaskAfterWebinar,
];
