import type { ModelRegistry } from '@tenacious-bench/models';
import type { Domain } from '../domain.ts';
import type { Asker } from './asker.ts';
import type { SynthesisPlan } from './synthesis-plan.ts';

/** What every part of the work needs. */
export type Workshop = {
  readonly plan: SynthesisPlan;
  readonly domain: Domain;
  readonly registry: ModelRegistry;
  readonly asker: Asker;
};
