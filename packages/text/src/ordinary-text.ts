const UNUSUAL =
  /[^\t-\r -~\u00a1-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u00ff\u2010\u2012-\u2015\u2018-\u2022\u20ac]/;

/**
 * Whether a text holds nothing but ASCII, Western European letters and common punctuation: nothing
 * that is invisible, has another compatibility form or passes for another letter. Most business
 * e-mail is of this kind, so one cheap look saves three passes.
 */
export function isOrdinaryText(text: string): boolean {
  return !UNUSUAL.test(text);
}
