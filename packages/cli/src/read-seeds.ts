import { UnusableInput } from './world.ts';

/** The seeds that `--seeds N` asks for: 0 to N - 1. */
export function readSeeds(text: string): number[] {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new UnusableInput(`--seeds is ${JSON.stringify(text)}: it takes a number from 1 to 999`);
  return Array.from({ length: Number(text) }, (_, seed) => seed);
}
