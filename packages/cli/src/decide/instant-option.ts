import { UnusableInput, type World } from '../world.ts';

/** An instant that an option gives; without one, now. */
export function instantOption(option: string, text: string | undefined, world: World): string {
  if (text === undefined) return new Date(world.clock.now()).toISOString();
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/.test(text);
  if (isInstant && !Number.isNaN(Date.parse(text))) return text;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes an instant such as 2026-05-04T09:00:00Z`,
  );
}
