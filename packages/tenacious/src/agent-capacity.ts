import type { Fact } from '@tenacious-bench/schema';
import { nameOf } from './agent-quotable.ts';
import { stacks } from './capacity-stacks.ts';

/** What is free of one stack. */
export type FreeStack = {
  readonly stack: string;
  readonly free: number;
  /** Of the free ones: existing commitments take the seniors first. Undefined where nobody counted them. */
  readonly seniors: number | undefined;
  /** Days from a decision to the earliest start, where it is known. */
  readonly startDays: number | undefined;
};

/** The free capacity of every stack that has a name. */
export function freeStacks(facts: readonly Fact[]): FreeStack[] {
  const shown = facts.filter(
    ({ topic, disclosure }) => topic === 'capacity' && disclosure === 'quotable',
  );
  return shown.flatMap(({ values }) => {
    const stack = nameOf(values.stack);
    if (stack === undefined) return [];
    const committed = wholeNumber(values.committed) ?? 0;
    const free = Math.max(0, (wholeNumber(values.available) ?? 0) - committed);
    const seniors = wholeNumber(values.senior);
    return [
      {
        stack,
        free,
        seniors:
          seniors === undefined ? undefined : Math.min(free, Math.max(0, seniors - committed)),
        startDays: wholeNumber(values.startDays),
      },
    ];
  });
}

/** The entry for a stack, by its own name or another word for it: `infrastructure` finds `infra`. */
export function stackNamed(name: string, capacity: readonly FreeStack[]): FreeStack | undefined {
  const wanted = kindOf(name);
  return (
    capacity.find(({ stack }) => stack.toLowerCase() === name.toLowerCase()) ??
    capacity.find(({ stack }) => kindOf(stack) === wanted)
  );
}

/** Whether a stack is one that builds AI. */
export function isAiStack(stack: string): boolean {
  return kindOf(stack) === 'ml';
}

/** The stacks that a text names: those of the names that it uses, or else any other, as the text has it. */
export function stacksIn(text: string, names: readonly string[]): string[] {
  const words = text.split(/[^\p{L}\p{N}+#.-]+/u).map((word) => word.replace(/[.-]+$/, ''));
  const lower = words.map((word) => word.toLowerCase());
  const known = names.filter((name) => {
    const own = name.toLowerCase();
    return lower.includes(own) && (own !== 'go' || /\bGo\b(?! (?:ahead|on|for|with))/.test(text));
  });
  if (known.length > 0) return known;
  const others = words.filter((word, index) => isStackWord(word, { isFirst: index === 0 }));
  return others.map((word) => names.find((name) => kindOf(name) === kindOf(word)) ?? word);
}

// Words that are everyday words besides carry a question mark in the list: they name a stack only with a capital.
function isStackWord(word: string, { isFirst }: { isFirst: boolean }): boolean {
  const isName = /^\p{Lu}/u.test(word) && !isFirst;
  const lower = word.toLowerCase();
  return Object.values(stacks).some((words) =>
    words.split(' ').some((known) => known === lower || (isName && known === `${lower}?`)),
  );
}

function kindOf(name: string): string {
  const word = name.toLowerCase().replaceAll(/[\s-]+/g, '_');
  const found = Object.entries(stacks).find(
    ([kind, words]) =>
      kind === word || words.split(' ').some((known) => known.replace('?', '') === word),
  );
  return found?.[0] ?? word;
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
