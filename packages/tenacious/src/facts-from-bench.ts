import type { Fact, Issue } from '@tenacious-bench/schema';
import { briefFact, observationFrom, withRest } from './brief-fact.ts';
import { type BriefFields, briefFields } from './brief-fields.ts';
import { briefId } from './brief-id.ts';
import { capacityFact } from './capacity-fact.ts';

/** Turns a bench summary into facts about free capacity, one for each stack. */
export function factsFromBench(
  bench: readonly unknown[],
  path: string,
  { asOf, issues }: { asOf: string; issues: Issue[] },
): Fact[] {
  return bench.map((entry, index) =>
    factFromStack(briefFields(entry, `${path}[${index}]`, issues), asOf),
  );
}

function factFromStack(entry: BriefFields, asOf: string): Fact {
  const stack = entry.text('stack');
  if (stack === undefined) entry.refuse('stack', 'the name of a stack');
  const available = count(entry, 'available', 'free');
  if (available === undefined) entry.refuse('available', 'how many engineers there are');
  const observation = {
    source: 'bench summary',
    ...observationFrom(entry, entry.date('date', 'asOf') ?? asOf),
    id: briefId('capacity', stack ?? 'unnamed'),
  };
  const committed = count(entry, 'committed') ?? 0;
  const senior = count(entry, 'senior', 'seniors');
  const startDays = count(entry, 'startDays');
  if (
    stack === undefined ||
    available === undefined ||
    senior === undefined ||
    senior > available ||
    startDays === undefined
  ) {
    // The summary does not say everything: what it does not say stays unknown, instead of becoming 0.
    const values = { stack, available, committed, senior, startDays };
    return withRest(
      briefFact({ topic: 'capacity', subject: 'sender', values }, observation),
      entry,
    );
  }
  const capacity = { stack, available, committed, senior, startDays };
  return withRest(capacityFact(capacity, observation), entry);
}

function count(entry: BriefFields, ...names: readonly string[]): number | undefined {
  const value = entry.number(...names);
  if (value === undefined || (Number.isInteger(value) && value >= 0)) return value;
  entry.refuse(names[0], 'a whole number from 0');
  return undefined;
}
