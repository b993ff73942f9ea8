import type { AgreementRefusal } from '@tenacious-bench/schema';
import type { ComparedRaters } from './compared-raters.ts';

/** Ratings that are all the same, and ratings that are not there, each said once. */
export function labelRefusals(compared: readonly ComparedRaters[]): AgreementRefusal[] {
  const refusals = new Map<string, AgreementRefusal>();
  for (const { raters, dimension, ratings } of compared) {
    for (const [at, row] of ratings.entries()) {
      const rater = raters[at]?.id;
      if (rater === undefined) continue;
      for (const { code, message } of [...constant(row), ...missing(row)]) {
        const name = `${rater} ${dimension} ${code}`;
        if (!refusals.has(name)) refusals.set(name, { code, raters: [rater], dimension, message });
      }
    }
  }
  return [...refusals.values()];
}

type Refused = Pick<AgreementRefusal, 'code' | 'message'>;
type Row = ComparedRaters['ratings'][number];

function constant(row: Row): Refused[] {
  const given = row.filter((rating) => rating !== null);
  const [value] = given;
  if (value === undefined || given.some((rating) => rating !== value)) return [];
  const message = `all ${given.length} items got the value ${value}: nothing shows that this rater would tell them apart`;
  return [{ code: 'constant', message }];
}

function missing(row: Row): Refused[] {
  const lacking = row.filter((rating) => rating === null).length;
  if (lacking === 0) return [];
  const message = `${lacking} of ${row.length} items have no value`;
  return [{ code: 'missing', message }];
}
