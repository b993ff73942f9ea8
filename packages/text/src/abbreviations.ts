/** Abbreviations that something always follows: `Dr. Weiss`, `e.g. Go`. */
export const LEADING_ABBREVIATIONS = wordSet(`
  mr mrs ms mx dr prof hon messrs mme mlle col lt sgt capt e.g eg i.e ie z.b d.h u.a bzw vs viz cf
  ca approx attn incl excl resp`);

/** Abbreviations only where a number follows; `no.` is also an answer. */
export const NUMBERING_ABBREVIATIONS = wordSet(`
  no nos nr fig figs eq sec ch vol p pp art para ext est c v`);

/** Abbreviations that may also end a sentence: what comes next decides. */
export const CLOSING_ABBREVIATIONS = wordSet(`
  inc ltd llc plc corp co cie gmbh bros etc al jr sr esq st ave blvd rd univ assn dept avg min max
  ph.d phd m.d b.a m.a m.sc b.sc mba u.s u.k e.u u.n u.s.a d.c a.m p.m b.c a.d gen rev rep gov sen
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  hr hrs wk wks mo mos yr yrs qtr tel`);

/** Words that begin sentences far more often than names. */
export const SENTENCE_STARTERS = wordSet(`
  a after all also although an and another any are as at because before both but by can
  congratulations could did do does each either even every few for from had has have he hello her
  here hi his how however i if in instead is it its just last let many maybe meanwhile more most my
  neither no nobody none nor not nothing now of on once one only or other our over per perhaps
  please she should since so some still such thank thanks that the their then there these they this
  those though through to two under unless until was we were what when where whether which while
  who whose why will with within without would yes yet you your`);

/** Words after which a single letter is a label: the period after `Series A` ends the sentence. */
export const LETTER_LABELS = wordSet(`
  series round plan option phase tier group part class type section grade unit team step case
  vitamin exhibit appendix annex item batch level`);

/** Whether a period after this word may be a part of it. */
export function isAbbreviation(word: string): boolean {
  const folded = word.toLowerCase();
  return (
    LEADING_ABBREVIATIONS.has(folded) ||
    NUMBERING_ABBREVIATIONS.has(folded) ||
    CLOSING_ABBREVIATIONS.has(folded)
  );
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
