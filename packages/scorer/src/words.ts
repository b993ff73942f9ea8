import type { Span } from '@tenacious-bench/schema';
import {
  findSentences,
  isWordCharacter,
  type MessageZones,
  type NormalizedText,
} from '@tenacious-bench/text';

/** A word of a message in the form that wordings are compared with: `don't` is two, `Tarnwood's` is one. */
export type Word = {
  readonly text: string;
  /** The same word without its inflection, for comparing with what the facts say. */
  readonly stem: string;
  /** Its place in the message. */
  readonly span: Span;
  /** What stands before it: nothing, a comma or bracket or line break, or the end of a sentence. */
  readonly breakBefore: 'none' | 'soft' | 'hard';
  /** The mark itself, where one stands before the word: `,`, `:`, `(`; empty where none does. */
  readonly mark: string;
  readonly zone: MessageZones['blocks'][number]['zone'];
  readonly isCapital: boolean;
  /** It ends in `'s` or `s'`. */
  readonly isPossessive: boolean;
  /** Inside a quotation, a link or code. */
  readonly voice: 'own' | 'quotation' | 'link' | 'code';
  /** Which sentence it belongs to, counted from 0. */
  readonly sentence: number;
};

// Nobody writes so long a sentence, and rules look at each sentence as a whole.
const mostSentenceWords = 200;

/** Cuts a message into words, each with its place, its zone and its sentence. */
export function readWords(normalized: NormalizedText, zones: MessageZones): Word[] {
  const words: Word[] = [];
  const { text, original } = normalized;
  const isSame = text.length === original.length;
  const sentences = findSentences(original);
  const blocks = cursor(zones.blocks);
  const inlines = cursor(zones.inlines);
  let sentence = 0;
  let previousEnd = 0;
  let previousZone: Word['zone'] | undefined;
  let cutSentences = 0;
  let sentenceStart = 0;
  const bounds = wordBounds(text);
  for (let place = 0; place < bounds.length; place += 2) {
    const [start, end] = [bounds[place] as number, bounds[place + 1] as number];
    const span = isSame ? { start, end } : normalized.toOriginal(start, end);
    while (sentence < sentences.length - 1 && span.start >= (sentences[sentence]?.end ?? 0))
      sentence++;
    const zone = blocks(span)?.zone ?? 'body';
    const voice: Word['voice'] = inlines(span)?.zone ?? 'own';
    const last = words.at(-1);
    const isEndless = words.length - sentenceStart >= mostSentenceWords;
    const between = original.slice(previousEnd, span.start);
    const isCapital = isUpper(original, span.start);
    // A link ends with its line, and what follows on the next one begins anew.
    const isAfterLink = last?.voice === 'link' && between.includes('\n');
    const isNextZone = previousZone !== undefined && zone !== previousZone;
    // No period may follow a link, so a capital tells that the sentence is over.
    const isNextLine = isAfterLink && isCapital && last.sentence === sentence + cutSentences;
    if (isNextZone || isNextLine || isEndless) cutSentences++;
    const index = sentence + cutSentences;
    if (last?.sentence !== index) sentenceStart = words.length;
    const mark = isAfterLink ? '\n' : markIn(between);
    const breakBefore =
      last === undefined || last.sentence !== index ? 'hard' : mark === '' ? 'none' : 'soft';
    const written = text.slice(start, end);
    const pieces = expand(written);
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as string;
      words.push({
        text: piece,
        stem: stemOf(piece),
        span,
        breakBefore: at === 0 ? breakBefore : 'none',
        mark: at === 0 ? mark : '',
        isCapital: at === 0 && isCapital,
        isPossessive: pieces.length === 1 && endsInPossessive(written),
        zone,
        voice,
        sentence: index,
      });
    }
    previousEnd = span.end;
    previousZone = zone;
  }
  return words;
}

/** The words of a phrase or of a fact, in the same form. */
export function wordsOf(normalized: string): { text: string; stem: string }[] {
  const words: { text: string; stem: string }[] = [];
  const bounds = wordBounds(normalized);
  for (let place = 0; place < bounds.length; place += 2)
    for (const text of expand(normalized.slice(bounds[place], bounds[place + 1])))
      words.push({ text, stem: stemOf(text) });
  return words;
}

/** A word without its regular ending, good enough to see that `hiring` and `hired` are one. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ing') && /[aeiouy].*ing$/.test(stem)) stem = undoubled(stem.slice(0, -3));
  else if (stem.endsWith('ed') && /[aeiouy].*ed$/.test(stem) && !stem.endsWith('eed'))
    stem = undoubled(stem.slice(0, -2));
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.length > 2 && stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
}

function undoubled(stem: string): string {
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && !'lsz'.includes(last ?? '')
    ? stem.slice(0, -1)
    : stem;
}

// Zones are in order, so each lookup goes on where the last one stopped.
function cursor<Z extends { readonly span: Span }>(zones: readonly Z[]) {
  let at = 0;
  return ({ start }: Span): Z | undefined => {
    while (at < zones.length && (zones[at]?.span.end ?? 0) <= start) at++;
    const zone = zones[at];
    return zone !== undefined && zone.span.start <= start ? zone : undefined;
  };
}

// Where each word starts and where it ends, one after the other: an object for each would be garbage at once.
function wordBounds(text: string): number[] {
  const bounds: number[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const isInside =
      index < text.length && (isPartOfWord(text, index) || (start >= 0 && isJoiner(text, index)));
    if (isInside && start < 0) start = index;
    if (isInside || start < 0) continue;
    bounds.push(start, index);
    start = -1;
  }
  return bounds;
}

function isPartOfWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a)
    );
  const point = (code & 0xfc00) === 0xdc00 ? text.codePointAt(index - 1) : text.codePointAt(index);
  return isWordCharacter(point ?? code);
}

// An apostrophe joins letters, and a comma or period joins digits.
function isJoiner(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== 0x27 && code !== 0x2c && code !== 0x2e) return false;
  if (index + 1 >= text.length || !isPartOfWord(text, index + 1)) return false;
  return code === 0x27 || (isDigit(text, index - 1) && isDigit(text, index + 1));
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

function isUpper(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}

const marks = /[,;:()[\]–—|/&"“”]|\s-|-\s|\n\s*\n/;

function markIn(between: string): string {
  return between === ' ' || between === '-' ? '' : (marks.exec(between)?.[0] ?? '');
}

const endings: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  d: 'would',
  m: 'am',
};
const beforeIs = new Set([
  'it',
  'that',
  'there',
  'he',
  'she',
  'what',
  'here',
  'who',
  'where',
  'how',
]);

function expand(word: string): readonly string[] {
  const at = word.indexOf("'");
  if (at < 0) return word === 'cannot' ? ['can', 'not'] : [word];
  const first = word.slice(0, at);
  const last = word.slice(at + 1);
  if (last === 't' && first.endsWith('n')) return [negated(first), 'not'];
  if (last === 's') {
    if (first === 'let') return ['let', 'us'];
    return beforeIs.has(first) ? [first, 'is'] : [first];
  }
  const ending = endings[last];
  return ending === undefined ? [word.replaceAll("'", '')] : [first, ending];
}

function negated(first: string): string {
  if (first === 'can' || first === 'ca') return 'can';
  if (first === 'won') return 'will';
  return first === 'shan' ? 'shall' : first.slice(0, -1);
}

// `it's` ends so too, but is two words.
function endsInPossessive(word: string): boolean {
  return word.endsWith("'s") && word.indexOf("'") === word.length - 2;
}
