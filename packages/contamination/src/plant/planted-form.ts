import type { Random } from '@tenacious-bench/stats';
import type { Host, Hosts } from './hosts.ts';
import type { Passage } from './passage.ts';

/** Where a leak is planted, and what it may be disguised with. */
export type Surroundings = {
  readonly host: Host;
  readonly hosts: Hosts;
  /** Passages of all tasks; their templates may stand around the leak. */
  readonly tasks: readonly Passage[];
  readonly random: Random;
};

/** One way in which a task gets into reference text. */
export type PlantedForm = {
  readonly form: string;
  /** The recall below which a check is not to be trusted; 0 when it is only shown. */
  readonly required: number;
  /** What of a task is planted: all of its texts, or only the longest. @default 'all' */
  readonly part?: 'all' | 'longest';
  /** Whether there are texts that cannot take this form, so that none at all may be planted. @default false */
  readonly isOptional?: boolean;
  /** The text of the row with the leak in it, or undefined when this task cannot take this form. */
  readonly plant: (passage: Passage, surroundings: Surroundings) => string | undefined;
};
