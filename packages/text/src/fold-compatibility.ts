import { type EditedText, recordEdit } from './edited-text.ts';

/** A cheap first look: NFKC leaves ASCII, most of Latin-1 and common punctuation alone. */
const MAY_CHANGE =
  /[^\0-\u009f\u00a1-\u00a7\u00a9\u00ab-\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u0131\u0141-\u0148\u2010\u2012-\u2016\u2018-\u2022\u20ac]/;

const BEYOND_ASCII = /[\0-\x7f]?[^\0-\x7f]+/g;

/**
 * One character and what may combine with it: marks, Hangul vowels and finals, and the few others
 * whose compatibility form starts with one of those. Sequences are cut after 64 because ordering
 * marks takes quadratic time natively; Unicode (UAX 15, stream-safe text) expects at most 30.
 */
const CLUSTER =
  /.[\p{M}\u0e33\u0eb3\u1160-\u11ff\u3133\u3135\u3136\u313a-\u313f\u314f-\u318e\uff9e-\uffa0\uffa3\uffa5\uffa6\uffaa-\uffaf\uffc2-\uffdc\u{16d67}\u{16d68}]{0,64}/gsu;

/** Up to this length a native comparison is cheap whatever the order of the marks. */
const SHORT = 256;

/**
 * NFKC, cluster by cluster so that every character still knows where it came from. `finish` gets
 * each changed cluster, for NFKC brings to light what an earlier pass was looking for: U+FE32 only
 * now is an en dash. It must keep the length.
 */
export function foldCompatibility(
  text: string,
  finish: (composed: string) => string = (composed) => composed,
): EditedText {
  if (!MAY_CHANGE.test(text)) return { text, edits: [] };
  const edits: number[] = [];
  let moved = 0;
  const folded = text.replace(BEYOND_ASCII, (region: string, regionStart: number) => {
    if (isStable(region)) return region;
    let start = regionStart;
    let result = '';
    for (const cluster of region.match(CLUSTER) ?? []) {
      const composed = finish(cluster.normalize('NFKC'));
      moved += recordEdit(edits, start, cluster, composed, moved);
      start += cluster.length;
      result += composed;
    }
    return result;
  });
  return { text: folded, edits };
}

function isStable(region: string): boolean {
  if (!MAY_CHANGE.test(region)) return true;
  return region.length <= SHORT && region.normalize('NFKC') === region;
}
