import type { Random } from '@tenacious-bench/stats';
import type { WordSource } from './made-up-words.ts';

/** Draws the value of a slot by its name. */
export type DrawValue = (slot: string) => string;

/** Values of the slots of every template: prose of one's own, short values that many rows share, and numbers. */
export function slotValues(words: WordSource, random: Random): DrawValue {
  const capital = () => {
    const word = words.word();
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const lists: Readonly<Record<string, readonly string[]>> = {
    ...sharedValues,
    short: Array.from({ length: 40 }, () => `${words.word()} ${words.word()}`),
    city: Array.from({ length: 30 }, capital),
  };
  const drawn: Readonly<Record<string, () => string>> = {
    long: () => words.prose(15 + random.integer(16)),
    note: () => words.prose(9 + random.integer(10)),
    name: () => `${capital()} ${capital()}`,
    person: capital,
    amount: () => `$${2 + random.integer(60)}`,
    days: () => String(10 + random.integer(170)),
    count: () => String(3 + random.integer(40)),
    months: () => String(3 + random.integer(22)),
    few: () => String(2 + random.integer(7)),
    hour: () => String(9 + random.integer(8)),
  };
  return (slot) => drawn[kindOf(slot)]?.() ?? random.choice(lists[kindOf(slot)] ?? []);
}

/** Whether so few values of a slot exist that unrelated rows often have the same. */
export function isSharedSlot(slot: string): boolean {
  return !['long', 'note', 'name', 'person'].includes(kindOf(slot));
}

/** `skill2` is another skill than `skill`. */
function kindOf(slot: string): string {
  return slot.replace(/\d+$/, '');
}

const sharedValues = {
  letter: ['A', 'B', 'C', 'D'],
  level: ['high', 'medium', 'low'],
  skill: ['Python', 'Go', 'Rust', 'Java', 'Kotlin', 'Terraform', 'React'],
  verdict: ['write now', 'write later', 'never write'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};
