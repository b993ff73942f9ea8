import type { Issue, Parsed } from '@tenacious-bench/schema';
import { type BootstrapInterval, bootstrapPaired } from '@tenacious-bench/stats';
import { selectValues } from '../../forensics/select-values.ts';
import { type PairReading, readPair } from '../read-pair.ts';
import type { FilePlace, Publication, PublishedClaim, PublishedDelta } from './publication.ts';
import { type PublishedResamples, resampleAsPublished } from './resample-as-published.ts';

/** One published figure, computed again. */
export type RecheckedClaim = {
  readonly name: string;
  readonly published: number;
  readonly found: number;
  readonly decimals: number | undefined;
  readonly isReproduced: boolean;
  /** What the figure is, where it is not what it is called. */
  readonly note: string | undefined;
};

/** One comparison of a publication, read honestly. */
export type RecheckedDelta = {
  readonly id: string;
  readonly title: string;
  /** The comparison: its test and its interval decide. */
  readonly reading: PairReading;
  /** What published intervals mostly are, a percentile bootstrap of single tasks: beside the reading, and decides nothing. */
  readonly percentile: BootstrapInterval;
  readonly notShown: readonly string[];
};

/** A published ablation, computed again from what its authors committed. */
export type RecheckedPublication = {
  readonly id: string;
  readonly title: string;
  readonly attribution: string;
  readonly claims: readonly RecheckedClaim[];
  readonly deltas: readonly RecheckedDelta[];
};

/**
 * Computes every figure of a published ablation again, in the way of its authors and digit by digit, and says beside it
 * what the comparison is worth. `files` holds the committed files by their base names.
 *
 * @example
 * ```ts
 * const publication = {
 *   id: 'ours', title: 'Ours', attribution: 'us',
 *   lists: { with: { file: 'a.json', path: '/with' }, without: { file: 'a.json', path: '/without' } },
 *   deltas: [{ id: 'A', title: 'with against without', scores: { candidate: 'with', baseline: 'without' }, notShown: [] }],
 *   claims: [{ name: 'lift', at: { file: 'a.json', path: '/lift' }, is: { delta: 'A', figure: 'estimate' }, decimals: 2 }],
 * };
 * const files = { 'a.json': { with: [1, 1, 1, 0], without: [0, 1, 0, 0], lift: 0.55 } };
 * const { claims, deltas } = recheckPublication(publication, files).value;
 * [claims[0].isReproduced, claims[0].found] // => [false, 0.5]
 * deltas[0].reading.reason // => 'there are 4 pairs, and with fewer than 6 no outcome reaches 0.05'
 * ```
 */
export function recheckPublication(
  publication: Publication,
  files: Readonly<Record<string, unknown>>,
): Parsed<RecheckedPublication> {
  const lists = readLists(publication, files);
  if (!lists.ok) return lists;
  const deltas = new Map<string, Computed>();
  for (const delta of publication.deltas) {
    const computed = computeDelta(delta, lists.value);
    if (!computed.ok) return computed;
    deltas.set(delta.id, computed.value);
  }
  const claims: RecheckedClaim[] = [];
  for (const claim of publication.claims) {
    const rechecked = recheck(claim, files, { lists: lists.value, deltas });
    if (!rechecked.ok) return rechecked;
    claims.push(rechecked.value);
  }
  const { id, title, attribution } = publication;
  const readings = publication.deltas.flatMap((delta) => {
    const computed = deltas.get(delta.id);
    if (computed === undefined) return [];
    const { reading, percentile } = computed;
    return [{ id: delta.id, title: delta.title, reading, percentile, notShown: delta.notShown }];
  });
  return { ok: true, value: { id, title, attribution, claims, deltas: readings } };
}

type Lists = ReadonlyMap<string, readonly number[]>;
type Computed = {
  readonly estimate: number;
  readonly reading: PairReading;
  readonly percentile: BootstrapInterval;
  readonly resamples: (PublishedResamples & { readonly drawn: number }) | undefined;
};
type Known = { readonly lists: Lists; readonly deltas: ReadonlyMap<string, Computed> };

function readLists(
  { lists }: Publication,
  files: Readonly<Record<string, unknown>>,
): Parsed<Lists> {
  const read = new Map<string, readonly number[]>();
  for (const [name, place] of Object.entries(lists)) {
    const found = readPlace(place, files, `lists.${name}`);
    if (!found.ok) return found;
    if (!isNumbers(found.value) || found.value.length < 2)
      return refuse(`lists.${name}`, `${place.file}${place.path} is no list of numbers`);
    read.set(name, found.value);
  }
  return { ok: true, value: read };
}

function readPlace(
  { file, path }: FilePlace,
  files: Readonly<Record<string, unknown>>,
  where: string,
): Parsed<unknown> {
  if (!Object.hasOwn(files, file)) return refuse(where, `there is no file ${file}`);
  const found = selectValues(files[file], path);
  return found.ok ? found : refuse(where, `${file}${path}: ${found.reason}`);
}

function computeDelta(delta: PublishedDelta, lists: Lists): Parsed<Computed> {
  const where = `deltas.${delta.id}`;
  const [candidate, baseline] = pairOf(delta, lists);
  if (candidate === undefined || baseline === undefined)
    return refuse(where, 'it names a list that is not described');
  if (candidate.length !== baseline.length)
    return refuse(where, `its lists have ${candidate.length} and ${baseline.length} scores`);
  const { resampling } = delta;
  return {
    ok: true,
    value: {
      estimate: mean(candidate) - mean(baseline),
      reading: readPair(candidate, baseline),
      percentile: bootstrapPaired(candidate, baseline),
      resamples: resampling && {
        ...resampleAsPublished(candidate, baseline, resampling),
        drawn: resampling.resamples,
      },
    },
  };
}

function pairOf({ scores }: PublishedDelta, lists: Lists) {
  if ('candidate' in scores) return [lists.get(scores.candidate), lists.get(scores.baseline)];
  const differences = lists.get(scores.differences);
  return [differences, differences?.map(() => 0)];
}

function recheck(
  claim: PublishedClaim,
  files: Readonly<Record<string, unknown>>,
  known: Known,
): Parsed<RecheckedClaim> {
  const { name, at, decimals } = claim;
  const published = readPlace(at, files, name);
  if (!published.ok) return published;
  if (typeof published.value !== 'number') return refuse(name, `${at.file}${at.path} is no number`);
  const found = computeClaim(claim, files, known);
  if (!found.ok) return found;
  const rounded = decimals === undefined ? found.value : Number(found.value.toFixed(decimals));
  return {
    ok: true,
    value: {
      name,
      published: published.value,
      found: found.value,
      decimals,
      isReproduced: rounded === published.value,
      note: noteOn(claim, known),
    },
  };
}

function computeClaim(
  { is, name }: PublishedClaim,
  files: Readonly<Record<string, unknown>>,
  { lists, deltas }: Known,
): Parsed<number> {
  if ('delta' in is) return figureOf(deltas.get(is.delta), is.figure, name);
  const values = lists.get(is.mean);
  if (values === undefined) return refuse(name, `the list ${is.mean} is not described`);
  if (!('less' in is)) return { ok: true, value: mean(values) };
  const less = readPlace(is.less, files, name);
  if (!less.ok) return less;
  if (typeof less.value !== 'number') return refuse(name, 'what it is compared with is no number');
  return { ok: true, value: mean(values) - less.value };
}

type Figure = Extract<PublishedClaim['is'], { readonly delta: string }>['figure'];

function figureOf(delta: Computed | undefined, figure: Figure, name: string): Parsed<number> {
  if (delta === undefined) return refuse(name, 'its delta is not described');
  if (figure === 'estimate') return { ok: true, value: delta.estimate };
  if (figure === 'n') return { ok: true, value: delta.reading.pairs };
  if (delta.resamples === undefined)
    return refuse(name, 'how it was resampled is not described, so it cannot be computed again');
  const { low, high, shareAtOrBelowZero } = delta.resamples;
  return { ok: true, value: { low, high, p: shareAtOrBelowZero }[figure] };
}

function noteOn({ is }: PublishedClaim, { deltas }: Known): string | undefined {
  if (!('delta' in is) || is.figure !== 'p') return undefined;
  const { resamples } = deltas.get(is.delta) ?? {};
  if (resamples === undefined) return undefined;
  const count = Math.round(resamples.shareAtOrBelowZero * resamples.drawn);
  return `the share of resamples at or below 0 (${count} of ${resamples.drawn}), which is no p-value of a test`;
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(Number.isFinite);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function refuse(path: string, message: string): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [{ code: 'not_recheckable', path, message }] };
}
