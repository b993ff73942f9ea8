import type { Random } from '@tenacious-bench/stats';

/** What is known for the gaps in a wording, by name: `company`, `stack`, `count`. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** Sentences with gaps, any of which may be drawn: `The {round} of {day}`. `{Round}` begins with a capital. */
export type Wordings = readonly string[];

/** Draws one of the wordings whose gaps can all be filled; undefined where there is none. */
export type Say = (part: string, wordings: Wordings, more?: Slots) => string | undefined;

/** Makes the voice that draws wordings: the same random stream and part always draw the same. */
export function speaker(
  slots: Slots,
  { random, avoid = [] }: { random: Random; avoid?: readonly string[] },
): Say {
  const avoided = avoid.map((phrase) => phrase.toLowerCase());
  return (part, wordings, more = {}) => {
    const known = { ...slots, ...more };
    const filled = fullest(wordings, known).map((wording) => fillSlots(wording, known));
    const allowed = filled.filter(
      (text) => !avoided.some((phrase) => text.toLowerCase().includes(phrase)),
    );
    return allowed.length === 0 ? undefined : random.fork(part).choice(allowed);
  };
}

/** Fills the gaps of a wording; what a gap was filled with is not read again for gaps. */
function fillSlots(wording: string, slots: Slots): string {
  return wording.replaceAll(gap, (_, name: string) => slotOf(name, slots) ?? '');
}

const gap = /\{([A-Za-z]+)\}/g;
const names = new Set(['company', 'first', 'lead']);

/** Of the wordings that can be filled, those that say most: whose name it is says nothing about anything. */
function fullest(wordings: Wordings, slots: Slots): Wordings {
  const fitting = wordings.filter((wording) =>
    gapsOf(wording).every((name) => slotOf(name, slots) !== undefined),
  );
  const most = Math.max(0, ...fitting.map(detailOf));
  return fitting.filter((wording) => detailOf(wording) === most);
}

function gapsOf(wording: string): string[] {
  return [...wording.matchAll(gap)].map(([, name = '']) => name);
}

function detailOf(wording: string): number {
  const told = gapsOf(wording).map((name) => name.toLowerCase());
  return new Set(told.filter((name) => !names.has(name))).size;
}

function slotOf(name: string, slots: Slots): string | undefined {
  if (Object.hasOwn(slots, name)) return slots[name];
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  const value = Object.hasOwn(slots, lower) ? slots[lower] : undefined;
  return value && value.charAt(0).toUpperCase() + value.slice(1);
}
