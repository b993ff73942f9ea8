import type {
  AgreementRefusal,
  Issue,
  Label,
  LabelSheet,
  MeasuredAgreement,
  Parsed,
  Rater,
  RaterComparison,
} from '@tenacious-bench/schema';
import { contentId, digest, documentTag } from '@tenacious-bench/schema/core';
import { itemOf, type RaterRound, raterRounds } from '../raters/rater-rounds.ts';
import { findSuspicions, type Suspicion } from '../trust/find-suspicions.ts';
import { agreementOf } from './agreement-of.ts';
import { type ComparedRaters, comparedRaters } from './compared-raters.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { labelRefusals } from './label-refusals.ts';
import { sheetConflicts } from './sheet-conflicts.ts';
import { type AgreementThreshold, agreementLevels, isMet, thresholdFor } from './threshold.ts';

/** What labels are measured by. */
export type MeasureOptions = {
  /** The day, or the instant, of the report. */
  readonly now: string;
  /** What the raters were given: scales, families of kin, and how long the texts are. */
  readonly sheets?: readonly LabelSheet[];
  /** @default agreementLevels.reliable */
  readonly threshold?: AgreementThreshold;
  /** Thresholds of single dimensions. */
  readonly thresholds?: Readonly<Record<string, AgreementThreshold>>;
  /** Why labels that look simulated count all the same; the report repeats it. */
  readonly accepted?: string;
  /** @default 0.95 */
  readonly confidence?: number;
  /** @default 2000 */
  readonly resamples?: number;
  /** @default 0 */
  readonly seed?: number | string;
};

/**
 * Measures how far raters agree on each dimension: every two, all together, each with themselves. Labels that say they
 * are simulated are refused; those that only look so are refused until somebody says why they count.
 *
 * @example
 * ```ts
 * const values = { anna: [0, 1, 2, 3, 3, 1], ben: [0, 1, 2, 3, 2, 1] };
 * const labels = Object.entries(values).flatMap(([id, row]) => row.map((value, item) => ({
 *   schema: 'tenacious-bench/label@1.0', id: `${id}-${item}`, task: `task-${item}`, dimension: 'tone', value,
 *   rater: { id, kind: 'person' }, rubric: '1.0.0', round: 1,
 *   labelledAt: `2026-05-04T09:0${item}:00Z`, durationMs: 41_203 + 977 * item * id.length,
 * })));
 * const { value: report } = measureAgreement(labels, { now: '2026-05-05' });
 * const [{ statistics, met }] = report.comparisons;
 * [statistics.alpha.value, met] // => [0.9382022471910112, true]
 * const simulated = labels.map((label) => ({ ...label, rater: { ...label.rater, kind: 'simulated' } }));
 * measureAgreement(simulated, { now: '2026-05-05' }).issues[0].code // => 'simulated'
 * ```
 */
export function measureAgreement(
  labels: readonly Label[],
  options: MeasureOptions,
): Parsed<MeasuredAgreement> {
  const { sheets = [] } = options;
  const conflicts = sheetConflicts(sheets);
  if (conflicts.length > 0) return { ok: false, issues: conflicts };
  const rounds = raterRounds(labels);
  if (!rounds.ok) return rounds;
  const suspicions = findSuspicions(rounds.value, options);
  const refused = refusedLabels(suspicions, options.accepted);
  if (refused.length > 0) return { ok: false, issues: refused };
  const { present, earlier } = comparedRaters(
    rounds.value,
    sheets.map(({ page }) => page.rubric),
  );
  const mixed = mixedValues([...present, ...earlier]);
  if (mixed.length > 0) return { ok: false, issues: mixed };
  if (present.length === 0) return { ok: false, issues: [nothingCompared(rounds.value)] };
  const report = { labels, rounds: rounds.value, suspicions, present, earlier };
  return { ok: true, value: reportOf(report, options) };
}

function refusedLabels(suspicions: readonly Suspicion[], accepted: string | undefined): Issue[] {
  return suspicions
    .filter(({ code }) => code === 'simulated' || accepted === undefined)
    .map(({ code, raters, dimension, message }) => {
      const where = dimension === undefined ? '' : ` on ${dimension}`;
      return { code, path: `${raters.join(', ')}${where}`, message };
    });
}

function mixedValues(compared: readonly ComparedRaters[]): Issue[] {
  return compared.flatMap(({ raters, dimension, ratings }) => {
    const given = ratings.flat().filter((rating) => rating !== null);
    if (new Set(given.map((rating) => typeof rating)).size <= 1) return [];
    const who = raters.map(({ id }) => id).join(', ');
    const message = `the labels of ${dimension} mix numbers, words or yes and no: 1 and "1" would never agree`;
    return [{ code: 'mixed_values', path: who, message }];
  });
}

function nothingCompared(rounds: readonly RaterRound[]): Issue {
  const who = rounds.map(({ id, rubric }) => `${id} (rubric ${rubric})`).join(', ');
  const message = `no two raters judged the same dimension by the same rubric: ${who}`;
  return { code: 'nothing_compared', path: '', message };
}

type Measured = {
  readonly labels: readonly Label[];
  readonly rounds: readonly RaterRound[];
  readonly suspicions: readonly Suspicion[];
  readonly present: readonly ComparedRaters[];
  readonly earlier: readonly ComparedRaters[];
};

function reportOf(
  { labels, rounds, suspicions, present, earlier }: Measured,
  options: MeasureOptions,
): MeasuredAgreement {
  const { now, confidence = 0.95, resamples = 2000, seed = 0 } = options;
  const families = familiesOf(options.sheets ?? []);
  const measured = (compared: ComparedRaters) => comparisonOf(compared, families, earlier, options);
  const before = earlier.map(measured);
  const content = {
    state: 'measured' as const,
    labels: { digest: digest(labels), rows: labels.length },
    items: new Set([...present, ...earlier].flatMap(({ items }) => items)).size,
    confidence,
    resampling: { resamples, seed },
    raters: rounds.map(raterOf),
    comparisons: present.map(measured),
    ...(before.length > 0 && { earlier: before }),
    refusals: [...acceptedRefusals(suspicions, options.accepted), ...labelRefusals(present)],
  };
  const id = contentId('agreement', content);
  return { schema: documentTag('agreement'), id, createdAt: now, ...content };
}

function familiesOf(sheets: readonly LabelSheet[]): ReadonlyMap<string, string> {
  return new Map(sheets.flatMap(({ key }) => key.map((entry) => [itemOf(entry), entry.family])));
}

function comparisonOf(
  compared: ComparedRaters,
  families: ReadonlyMap<string, string>,
  earlier: readonly ComparedRaters[],
  { threshold, thresholds = {}, confidence, resamples, seed }: MeasureOptions,
): RaterComparison {
  const { raters, dimension, asked, items, ratings } = compared;
  const isKin = items.every((item) => families.has(item));
  const { notes, ...measured } = agreementOf(ratings, {
    ...(asked && { scale: asked.scale, categories: asked.categories.map(({ value }) => value) }),
    ...(isKin && { families: items.map((item) => families.get(item) ?? item) }),
    ...(confidence !== undefined && { confidence }),
    ...(resamples !== undefined && { resamples }),
    ...(seed !== undefined && { seed }),
  });
  const asking = thresholds[dimension] ?? threshold ?? agreementLevels.reliable;
  const least = thresholdFor(asking, raters.length);
  const told = [...notes, ...comparisonNotes(compared, earlier)];
  return {
    dimension,
    raters: raters.map(({ id }) => id),
    ...measured,
    threshold: least,
    met: isMet(measured.statistics, least),
    ...(told.length > 0 && { notes: told }),
  };
}

function raterOf({ id, rater, rubric, labels, from, until }: RaterRound): Rater {
  const same = id === rater.id ? {} : { sameAs: rater.id };
  return { ...rater, id, ...same, rubric, labels: labels.length, from, until };
}

function acceptedRefusals(
  suspicions: readonly Suspicion[],
  accepted: string | undefined,
): AgreementRefusal[] {
  return suspicions.map(({ raters, dimension, message }) => ({
    code: 'suspicious',
    raters: [...raters],
    ...(dimension !== undefined && { dimension }),
    message,
    ...(accepted !== undefined && { accepted }),
  }));
}
