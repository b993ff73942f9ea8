import { UnusableInput } from './world.ts';

/** One of the words that an option knows. */
export function choiceOption<Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes ${choices.join(', ').replace(/, ([^,]*)$/, ' or $1')}`,
  );
}
