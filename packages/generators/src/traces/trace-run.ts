import { type CompiledPolicy, compilePolicy } from '@tenacious-bench/scorer';
import type { Domain } from '../domain.ts';
import type { KnownName, NameField } from './known-name.ts';
import { leakPlaces } from './leak-places.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { namesInTrace } from './names-in-traces.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import { inventedNames, type StandInLists } from './stand-in-lists.ts';
import type { Trace } from './trace.ts';

/** What all traces of a run share, so that one company has one stand-in in all of them. */
export type TraceRun = {
  readonly domain: Domain;
  readonly policy: CompiledPolicy;
  readonly seed: number;
  readonly names: readonly KnownName[];
  readonly ordinary: ReadonlySet<string>;
  readonly keep: readonly string[];
  readonly pseudonyms: Pseudonyms;
  readonly index: NameIndex;
};

export type TraceRunOptions = {
  /** Fields of facts that hold names. */
  readonly names: readonly NameField[];
  readonly seed: number;
  /** More names that must not survive. @default [] */
  readonly redact?: readonly string[];
  /** Names to draw stand-ins from. @default invented ones */
  readonly standIns?: StandInLists;
};

/** Collects the names of all traces and gives each its stand-in. */
export function startTraceRun(
  traces: readonly Trace[],
  domain: Domain,
  { names: fields, seed, redact = [], standIns = inventedNames() }: TraceRunOptions,
): TraceRun {
  const ordinary = ordinaryWords(domain.policy);
  const keep = domain.policy.vocabulary.parties?.sender ?? [];
  const names = unique([
    ...redact.map((text): KnownName => ({ text, of: 'organisation' })),
    ...traces.flatMap((trace) => namesInTrace(trace, { fields, ordinary, keep })),
  ]);
  const isTaken = takenBy(traces, { names, ordinary });
  const pseudonyms = createPseudonyms({ lists: standIns, seed, isTaken });
  const index = indexNames(names, { pseudonyms, ordinary });
  const policy = compilePolicy(domain.policy);
  return { domain, policy, seed, names, ordinary, keep, pseudonyms, index };
}

function unique(names: readonly KnownName[]): KnownName[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}

type Known = { readonly names: readonly KnownName[]; readonly ordinary: ReadonlySet<string> };

/** A stand-in is neither a word of any original nor made of a name. */
function takenBy(traces: readonly Trace[], { names, ordinary }: Known): (name: string) => boolean {
  const originals = leakPlaces(traces.map(({ task, outcome }) => [task, outcome]));
  const words = new Set(
    originals.flatMap(({ value }) => (typeof value === 'string' ? wordsOf(value) : [])),
  );
  const pieces = names.flatMap(({ text }) => wordsOf(text)).filter(({ length }) => length > 2);
  return (name) => {
    const lower = name.toLowerCase();
    if (words.has(lower) || ordinary.has(lower)) return true;
    return pieces.some((piece) => lower.includes(piece) || piece.includes(lower));
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
