import { UnusableInput } from './world.ts';

/** Names with commas between them. */
export function listOption(option: string, text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  if (!names.includes('')) return [...new Set(names)];
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes names with commas between them`,
  );
}
