import type { Span } from './span.ts';

/** What ends an address wherever it stands. */
const DELIMITER = /[\s<>()"“”«»[\]{}]/;
const NEXT_DELIMITER = new RegExp(DELIMITER, 'g');
const EDGE_START = /^[*_~`'‘’|,;:–—-]+/;
const EDGE_END = /[.,;:!?*_~`'’…|–—-]+$/;
const URL = /^(?:https?:\/\/|ftp:\/\/|mailto:|tel:|www\.)[^\s]/i;
/** The pieces of a host hold no ASCII punctuation but hyphens; `node@20.11.1` is a version. */
const EMAIL = /^[^\s@]+@(?:[^\s!-,./:-@[-`{-~]+\.)+[^\s!-@[-`{-~][^\s!-,./:-@[-`{-~]*$/;
/** Where an address begins behind something else, as in `see:https://a.example`. */
const EMBEDDED = /(?<![a-z0-9])(?:https?:\/\/|www\.|mailto:)/i;
const HOST = /^[^\s!-,/:-@[-`{-~]+$/;
/** Its pieces are not empty, and hyphens stand inside them. */
const BAD_PIECE = /^[-.]|\.[-.]|-\./;
const PORT = /:\d{1,5}$/;

/** Endings that a bare address is recognised by; `Node.js` and `end.Next` have none. */
const TOP_LEVEL = new Set(
  (
    'com org net edu gov mil int io ai co dev app info biz xyz tech cloud site online store blog ' +
    'agency studio design software solutions consulting systems digital group eu uk de fr es nl ' +
    'ch se dk fi pl cz pt ie ca au nz jp cn br mx ru ua kr sg za tv gg sh ly example test invalid ' +
    'localhost'
  ).split(' '),
);

/** Endings that are words or abbreviations too, so they need a path to count. */
const AMBIGUOUS_TOP_LEVEL = new Set('it in me no at be us is so to my am as id do by'.split(' '));

/** Finds web and e-mail addresses, with or without `https://`, less the punctuation around them. */
export function findLinks(text: string): readonly Span[] {
  const links: Span[] = [];
  let done = 0;
  for (const mark of marksInside(text)) {
    if (mark < done) continue;
    const from = startOfToken(text, mark);
    done = endOfToken(text, mark);
    const token = text.slice(from, done);
    const edge = EDGE_START.exec(token)?.[0].length ?? 0;
    const start = from + Math.max(edge, token.search(EMBEDDED));
    const link = trimEnd(token.slice(start - from));
    if (isLink(link)) links.push({ start, end: start + link.length });
  }
  return links;
}

/** Every address has one of these inside. Looking for them natively is much faster than a pattern. */
function marksInside(text: string): readonly number[] {
  const found: number[] = [];
  for (const mark of ['.', ':', '@']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const isInside = at + 1 < text.length && !DELIMITER.test(text.charAt(at + 1));
      if (mark === '@' || isInside) found.push(at);
    }
  }
  return found.sort((one, other) => one - other);
}

function startOfToken(text: string, mark: number): number {
  let start = mark;
  while (start > 0 && !DELIMITER.test(text.charAt(start - 1))) start--;
  return start;
}

function endOfToken(text: string, mark: number): number {
  NEXT_DELIMITER.lastIndex = mark;
  return NEXT_DELIMITER.exec(text)?.index ?? text.length;
}

/** By hand, because `[…]+$` takes quadratic time on a long run of punctuation. */
function trimEnd(token: string): string {
  let end = token.length;
  while (end > 0 && EDGE_END.test(token.charAt(end - 1))) end--;
  return token.slice(0, end);
}

function isLink(token: string): boolean {
  return URL.test(token) || EMAIL.test(token) || isBareAddress(token);
}

function isBareAddress(token: string): boolean {
  const [beforePath = ''] = token.split(/[/?#]/, 1);
  const host = beforePath.replace(PORT, '');
  const dot = host.lastIndexOf('.');
  const ending = host.slice(dot + 1);
  const hasPath = token.charAt(beforePath.length) === '/';
  const isKnown = TOP_LEVEL.has(ending) || (hasPath && AMBIGUOUS_TOP_LEVEL.has(ending));
  return dot > 0 && isKnown && HOST.test(host) && !BAD_PIECE.test(host);
}
