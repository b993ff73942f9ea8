import type { KnownName } from './known-name.ts';
import { isUnspaced, nameKeys } from './name-tokens.ts';
import { calendarWords } from './ordinary-words.ts';
import type { Pseudonyms, StandInRole } from './pseudonyms.ts';

/** A word of a name and what stands for it. */
export type NameWord = {
  readonly standIn: string;
  /** The names that it is part of, by their place in the list. */
  readonly names: ReadonlySet<number>;
  /** Also a word of the language, so that only its surroundings tell. */
  readonly isOrdinary: boolean;
  readonly isCalendar: boolean;
  /** Whether somebody goes by this word alone. */
  readonly isWhole: boolean;
  readonly isPerson: boolean;
};

/** All names of a run, ready to be found. */
export type NameIndex = {
  readonly words: ReadonlyMap<string, NameWord>;
  /** Names written together: `annalund`, `alund`, `acmegrid`. */
  readonly joined: ReadonlyMap<string, string>;
  /** Words so long, or of such a script, that they are a name inside another word too. */
  readonly stems: ReadonlyMap<string, string>;
};

/** From this length on, a word of a name inside a longer word is no coincidence. */
const stemLength = 6;

/** Lays the names out for finding, and gives each word its stand-in. */
export function indexNames(
  names: readonly KnownName[],
  { pseudonyms, ordinary }: { pseudonyms: Pseudonyms; ordinary: ReadonlySet<string> },
): NameIndex {
  const words = new Map<string, NameWord>();
  const joined = new Map<string, string>();
  for (const [number, name] of names.entries()) {
    const parts = partsOf(name);
    const standIns = parts.map((key, place) => pseudonyms.of(key, roleOf(name, place)));
    for (const [place, key] of parts.entries()) {
      const word = { standIn: standIns[place] ?? '', number, isAlone: parts.length === 1 };
      for (const spelling of spellingsOf(key, name))
        addWord(words, spelling, { ...word, name, ordinary });
    }
    for (const [key, standIn] of joinedForms(parts, standIns, name))
      if (key.length > 3 && !ordinary.has(key) && !words.has(key)) joined.set(key, standIn);
  }
  const stems = [...words]
    .filter(([key, { isOrdinary }]) => !isOrdinary && (key.length >= stemLength || isUnspaced(key)))
    .sort(([one], [other]) => other.length - one.length)
    .map(([key, { standIn }]) => [key, standIn] as const);
  return { words, joined, stems: new Map(stems) };
}

function roleOf({ of }: KnownName, place: number): StandInRole {
  if (of === 'organisation') return of;
  return place === 0 ? 'first' : 'last';
}

const legalForms = new Set(
  (
    'ltd limited llc llp lp inc incorporated corp corporation co company gmbh ag kg se sa sas sarl srl spa bv nv ab as ' +
    'asa oy oyj aps plc pte pty kk ug ev ohg sl sro zrt kft doo'
  ).split(' '),
);
const particles = new Set(
  'van von der den de del della di da dos du la le el al bin ibn ter ten zu af av y e'.split(' '),
);

/** The words that a name is known by; a name of nothing else keeps all of its words. */
function partsOf({ text, of }: KnownName): string[] {
  const keys = nameKeys(text);
  const silent = of === 'organisation' ? legalForms : particles;
  const telling = keys.filter(
    (key, place) =>
      !((place > 0 || of === 'person') && silent.has(key)) && (key.length > 1 || isUnspaced(key)),
  );
  const parts = telling.filter((key) => key !== 'the' && key !== 'and');
  return parts.length > 0 ? parts : keys;
}

/** `Müller` is also written `Mueller`. */
function spellingsOf(key: string, { text }: KnownName): string[] {
  const written = text.toLowerCase().normalize('NFC');
  if (!/[äöüøåæ]/.test(written)) return [key];
  const digraphs = new Map([
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
    ['ø', 'oe'],
    ['å', 'aa'],
    ['æ', 'ae'],
  ]);
  const spelt = written.replace(/[äöüøåæ]/g, (letter) => digraphs.get(letter) ?? letter);
  const places = nameKeys(text);
  const other = nameKeys(spelt)[places.indexOf(key)];
  return other === undefined || other === key ? [key] : [key, other];
}

type Word = {
  readonly standIn: string;
  readonly number: number;
  readonly isAlone: boolean;
  readonly name: KnownName;
  readonly ordinary: ReadonlySet<string>;
};

function addWord(
  words: Map<string, NameWord>,
  key: string,
  { standIn, number, isAlone, name, ordinary }: Word,
): void {
  const known = words.get(key);
  words.set(key, {
    standIn: known?.standIn ?? standIn,
    names: new Set([...(known?.names ?? []), number]),
    isOrdinary: ordinary.has(key) || key.length < 2,
    isCalendar: calendarWords.has(key),
    isWhole: (known?.isWhole ?? false) || isAlone,
    isPerson: (known?.isPerson ?? false) || name.of === 'person',
  });
}

/** As handles, file names and addresses write a name: `annalund`, `lundanna`, `alund`, `annal`. */
function joinedForms(
  parts: readonly string[],
  standIns: readonly string[],
  { of }: KnownName,
): (readonly [string, string])[] {
  const [first = '', ...others] = parts;
  const last = others.at(-1);
  const [standIn = ''] = standIns;
  const lastStandIn = standIns.at(-1) ?? '';
  if (last === undefined) return [];
  const whole = [parts.join(''), standIns.join('')] as const;
  if (of === 'organisation') return [whole];
  return [
    whole,
    [first + last, standIn + lastStandIn],
    [last + first, lastStandIn + standIn],
    [first.slice(0, 1) + last, standIn.slice(0, 1) + lastStandIn],
    [first + last.slice(0, 1), standIn + lastStandIn.slice(0, 1)],
  ];
}
