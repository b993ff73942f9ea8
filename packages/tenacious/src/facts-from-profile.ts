import type { Fact } from '@tenacious-bench/schema';
import { briefFact, observationFrom, withRest } from './brief-fact.ts';
import { type BriefFields, briefFields } from './brief-fields.ts';
import { recipientFact } from './recipient-fact.ts';
import { type Segment, segmentFact } from './segment-fact.ts';

type Context = { readonly asOf: string; readonly issues: Parameters<typeof briefFields>[2] };

/** Turns what a brief says about the prospect, the segment and the sender's own notes into facts. */
export function factsFromProfile(brief: BriefFields, { asOf, issues }: Context): Fact[] {
  return [
    recipient(brief, { asOf, issues }),
    ...segment(brief.any('segment'), { asOf, issues }),
    ...notes(brief, asOf),
  ];
}

function recipient(brief: BriefFields, { asOf, issues }: Context): Fact {
  const prospect = briefFields(brief.any('prospect') ?? {}, 'prospect', issues);
  const name = prospect.text('name');
  const role = prospect.text('role', 'title');
  const company = brief.text('company') ?? prospect.text('company');
  const seen = observationFrom(prospect, asOf);
  if (name !== undefined && role !== undefined && company !== undefined)
    return withRest(recipientFact({ name, role, company }, seen), prospect);
  const values = { name, role, company };
  return withRest(briefFact({ topic: 'recipient', values }, seen), prospect);
}

function segment(given: unknown, { asOf, issues }: Context): Fact[] {
  if (given === undefined) return [];
  const isBare = typeof given === 'number' || typeof given === 'string';
  const fields = briefFields(isBare ? { id: given } : given, 'segment', issues);
  const seen = observationFrom(fields, asOf);
  const id = fields.any('id') ?? fields.any('segment');
  if (id === undefined) return [];
  const number = segmentNumber(id);
  if (isSegment(number)) return [withRest(segmentFact({ segment: number }, seen), fields)];
  fields.refuse('id', 'a segment from 1 to 4');
  return [];
}

function segmentNumber(id: unknown): number {
  return typeof id === 'string' ? Number(/[1-4]/.exec(id)?.[0]) : Number(id);
}

function isSegment(number: number): number is Segment {
  return [1, 2, 3, 4].includes(number);
}

function notes(brief: BriefFields, observedAt: string): Fact[] {
  return (brief.texts('notes') ?? []).map((text) =>
    briefFact(
      { topic: 'company_fact', values: { text }, disclosure: 'internal' },
      { observedAt, id: 'note' },
    ),
  );
}
