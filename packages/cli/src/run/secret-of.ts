import { UnusableInput, type World } from '../world.ts';

/** What a variable of the environment holds for an agent. */
export function secretOf(name: string, agent: string, world: World): string {
  const value = world.environment(name);
  if (value !== undefined && value !== '') return value;
  throw new UnusableInput(`${name} is not set: agent ${agent} needs it`);
}
