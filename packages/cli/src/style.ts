import { styleText } from 'node:util';
import type { World } from './world.ts';

type Format = Parameters<typeof styleText>[0];

/** Colours a text where a person reads it, and leaves it alone in a file or a pipe. */
export function styler({ hasColour }: Pick<World, 'hasColour'>) {
  const paint = (format: Format) => (text: string) =>
    // The world decides, not the stream that styleText would look at.
    hasColour ? styleText(format, text, { validateStream: false }) : text;
  return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), green: paint('green') };
}
