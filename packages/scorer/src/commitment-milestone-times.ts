import type { CommitmentGround } from './commitment-ground.ts';
import { findMilestones } from './commitment-milestones.ts';
import type { NamedTime } from './commitment-times.ts';
import { type Milestone, singular } from './milestone-finder.ts';

const leads: ReadonlySet<string> = new Set('before by ahead for when once at'.split(' '));
const closed: ReadonlySet<string> = new Set(
  'the your that this of in time it and begins a'.split(' '),
);
const back: ReadonlySet<string> = new Set('then it that'.split(' '));
const backNouns: ReadonlySet<string> = new Set('date day moment point start morning'.split(' '));

/** Times that are named by what happens then: "before the freeze", "by then". */
export function milestoneTimes(ground: CommitmentGround): NamedTime[] {
  const milestones = findMilestones(ground);
  if (milestones.length === 0) return [];
  const { words, situation } = ground.reading;
  const byNoun = new Map(milestones.map((one) => [one.noun, one]));
  const today = situation.asOf.slice(0, 10);
  return words.flatMap(({ text, zone, voice }, at) => {
    if (zone !== 'body' || voice !== 'own') return [];
    const named = byNoun.get(singular(text));
    const found = named === undefined ? backAt(at, milestones, ground) : namedAt(at, named, ground);
    if (found === undefined) return [];
    const days = Math.round((Date.parse(found.day) - Date.parse(today)) / 86_400_000);
    return [{ first: found.first, end: at + 1, days: days - (found.isBefore ? 1 : 0) }];
  });
}

type Found = { readonly first: number; readonly day: string; readonly isBefore: boolean };

// "By the time the freeze begins", "in time for your next sprint", "the sprint start suits both"
function namedAt(at: number, { day }: Milestone, { reading }: CommitmentGround): Found | undefined {
  const { words } = reading;
  for (let from = at - 1; from >= Math.max(0, at - longestLead); from--) {
    const { text = '', sentence } = words[from] ?? {};
    if (sentence !== words[at]?.sentence) return undefined;
    if (leads.has(text))
      return { first: from, day, isBefore: text === 'before' || text === 'ahead' };
    if (words[from + 1]?.breakBefore !== 'none') return undefined;
  }
  return undefined;
}

const longestLead = 5;

// "By then", "ahead of it", "that date": the last that was spoken of.
function backAt(
  at: number,
  milestones: readonly Milestone[],
  { reading: { words } }: CommitmentGround,
): Found | undefined {
  const day = milestones.at(-1)?.day;
  const [before, lead] = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
  const text = words[at]?.text ?? '';
  if (day === undefined || words[at]?.breakBefore !== 'none') return undefined;
  if (backNouns.has(text) && before === 'that') return { first: at - 1, day, isBefore: false };
  if (!back.has(text) || closed.has(words[at + 1]?.text ?? '')) return undefined;
  if (before === 'by' && text === 'then') return { first: at - 1, day, isBefore: false };
  if (before === 'before' || (before === 'of' && lead === 'ahead'))
    return { first: at - 1, day, isBefore: true };
  return before === 'for' && ['there', 'time', 'ready'].includes(lead)
    ? { first: at - 1, day, isBefore: false }
    : undefined;
}
