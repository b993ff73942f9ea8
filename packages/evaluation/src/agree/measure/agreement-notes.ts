import type { RaterComparison } from '@tenacious-bench/schema';

type Measured = Pick<RaterComparison, 'statistics' | 'skew' | 'items'> & {
  readonly families: readonly string[] | undefined;
};

/** What a reader of the figures has to know before they believe them. */
export function agreementNotes({ statistics, skew, items, families }: Measured): string[] {
  const units = families === undefined ? items : new Set(families).size;
  return [
    ...(items < fewItems ? [`only ${items} items: read the interval, not the value`] : []),
    ...(families === undefined ? [] : [familyNote(units)]),
    ...paradoxNote({ statistics, skew }),
    ...biasNote(skew),
  ];
}

const fewItems = 30;
const fewFamilies = 20;

function familyNote(families: number): string {
  const few = families < fewFamilies ? '; below 20 they are too narrow' : '';
  return `intervals resample ${families} families, because kin are not independent${few}`;
}

// Feinstein and Cicchetti 1990: with nearly all labels in one category kappa falls however far raters agree.
function paradoxNote({ statistics, skew }: Pick<Measured, 'statistics' | 'skew'>): string[] {
  const { observed, kappa, ac1 } = statistics;
  if (!observed.defined || !kappa.defined || !ac1.defined || skew === undefined) return [];
  if (skew.largestShare < 0.8 || ac1.value - kappa.value < 0.2) return [];
  const [share, agreed] = [skew.largestShare, observed.value].map(percent);
  return [
    `${share} of the labels are the same value, so kappa (${kappa.value.toFixed(3)}) is low although raters agree on ${agreed} (AC1 ${ac1.value.toFixed(3)}): neither shows that they would agree on the rare values; label more of those`,
  ];
}

function biasNote(skew: RaterComparison['skew']): string[] {
  if (skew?.bias === undefined || skew.bias < 0.2) return [];
  return [
    `the two use the values differently: ${percent(skew.bias)} of the labels of one would have to move to make them alike`,
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
