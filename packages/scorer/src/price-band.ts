import type { Fact } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import type { PriceLanguage } from './price-language.ts';
import type { PriceMention } from './price-mention.ts';
import { type Word, wordsOf } from './words.ts';

/** A price that the sender has published. */
export type PriceBand = {
  readonly fact: string;
  readonly name: string;
  /** Absent where the published text has its digits blanked out. */
  readonly amount?: number;
  readonly currency?: string;
  readonly per?: string;
  /** The kinds of price that its name tells, as indexes of the family and of the kind in it. */
  readonly kinds: readonly (readonly [number, number])[];
};

/** The published prices among the facts. */
export function priceBands(facts: readonly Fact[], language: PriceLanguage): PriceBand[] {
  return facts
    .filter(({ topic }) => topic === language.topic)
    .map(({ id, values }) => {
      const amount = values[language.amount];
      const per = values[language.per];
      const name = String(values[language.name] ?? id);
      const isMoney = typeof amount === 'object' && !Array.isArray(amount);
      return {
        fact: id,
        name,
        ...(isMoney && { amount: amount.amount, currency: amount.currency }),
        ...(typeof per === 'string' && { per: lastPart(per) }),
        kinds: kindsIn(
          wordsOf(normalize(name).text).map(({ text }) => text),
          language,
        ),
      };
    });
}

/** What a stated amount of money is, whatever it is written as. */
export type StatedAmount = {
  readonly low: number;
  readonly high: number;
  readonly currency: string | null;
  readonly per: string | null;
};

/** Why a band does not bear out an amount, in words; `undefined` where it does. */
export function mismatch(
  band: PriceBand,
  stated: StatedAmount,
  mention: PriceMention,
  { words, language }: { words: readonly Word[]; language: PriceLanguage },
): string | undefined {
  if (band.amount === undefined) return `${band.name} is published without its digits`;
  if (!isEqual(stated.low, band.amount) || !isEqual(stated.high, band.amount))
    return `${band.name} is ${band.amount}`;
  if (stated.currency !== null && stated.currency !== band.currency)
    return `${band.name} is in ${band.currency ?? 'another currency'}`;
  if (stated.per !== null && band.per !== undefined && lastPart(stated.per) !== band.per)
    return `${band.name} is for a ${band.per}`;
  if (stated.per === null && band.per !== undefined && isForStretch(mention, words))
    return `${band.name} is for a ${band.per}`;
  const said = kindsSaid(mention, words, language);
  const isOther = band.kinds.length > 0 && said.length > 0 && !shares(band.kinds, said);
  return isOther ? `the figure is that of ${band.name}` : undefined;
}

// "From $5,200 for two weeks" is a price for two weeks.
function isForStretch({ end }: PriceMention, words: readonly Word[]): boolean {
  const [link, one, two] = words.slice(end, end + 3).map(({ text }) => text);
  if (link !== 'for' && link !== 'every' && link !== 'each') return false;
  return [one, two].some((text) => text !== undefined && stretches.has(text));
}

const stretches = new Set(
  'day days week weeks fortnight months quarter quarters year years sprint sprints'.split(' '),
);

function lastPart(per: string): string {
  return per.slice(per.lastIndexOf('-') + 1);
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}

function kindsIn(texts: readonly string[], { words: { kinds } }: PriceLanguage) {
  return kinds.flatMap((family, at) =>
    family.flatMap((kind, index) =>
      texts.some((text) => kind.has(text)) ? [[at, index] as const] : [],
    ),
  );
}

function shares(
  ours: readonly (readonly [number, number])[],
  said: readonly (readonly [number, number])[],
): boolean {
  return ours.some(([family, kind]) => said.some(([f, k]) => f === family && k === kind));
}

const links = new Set(['for', 'per', 'with', 'of', 'as']);

/** Of each family, the kind that stands nearest to the amount: "from $3,400 for a junior and from $5,200 for a senior". */
function kindsSaid(mention: PriceMention, words: readonly Word[], language: PriceLanguage) {
  const { first, end, after, before } = mention;
  const behind = words.slice(end, before);
  const link = behind.slice(0, 4).findIndex(({ text }) => links.has(text));
  const isSaidBehind = link >= 0 || behind[0]?.mark === '(';
  // What follows the amount before belongs to that amount: "$3,400 a month for a junior and …".
  const ahead = ownWords(words.slice(after, first), after > mention.from);
  const texts = (list: readonly Word[]) => list.map(({ text }) => text);
  const nearest = isSaidBehind ? nearestKinds(texts(behind.slice(0, link + 5)), language) : [];
  const others = nearestKinds(texts(ahead).toReversed(), language);
  // "A senior for the project, from …" names one kind of each family.
  const kinds = [
    ...nearest,
    ...others.filter(([family]) => !nearest.some(([one]) => one === family)),
  ];
  return kinds.length > 0 ? kinds : nearestKinds(texts(behind), language);
}

function ownWords(ahead: readonly Word[], isBehindAmount: boolean): readonly Word[] {
  if (!isBehindAmount || !links.has(ahead[0]?.text ?? '')) return ahead;
  const next = ahead.findIndex(
    ({ text, breakBefore }) => breakBefore !== 'none' || ['and', 'or', 'while'].includes(text),
  );
  return next < 0 ? [] : ahead.slice(next);
}

function nearestKinds(texts: readonly string[], { words: { kinds } }: PriceLanguage) {
  return kinds.flatMap((family, at) => {
    const text = texts.find((one) => family.some((kind) => kind.has(one)));
    if (text === undefined) return [];
    return [[at, family.findIndex((kind) => kind.has(text))] as const];
  });
}
