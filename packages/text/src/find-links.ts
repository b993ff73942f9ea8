import type { Span } from './span.ts';

/**
 * Every address has one of these marks inside. The match runs from the first one to the end of the
 * token, and the look back captures what stands before, so most words are only passed over.
 */
const ADDRESS_LIKE =
  /(?:@|[.:](?=[^\s<>()"“”«»[\]{}]))(?<=([^\s<>()"“”«»[\]{}]+))[^\s<>()"“”«»[\]{}]*/g;
const EDGE_START = /^[*_~`'‘’|,;:–—-]+/;
const EDGE_END = /[.,;:!?*_~`'’…|–—-]+$/;
const URL = /^(?:https?:\/\/|ftp:\/\/|mailto:|tel:|www\.)[^\s]/i;
const EMAIL = /^[^\s@]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(\p{L}{2,24})(?::\d{1,5})?(\/|[?#]|$)/u;

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
  ADDRESS_LIKE.lastIndex = 0;
  for (let match = ADDRESS_LIKE.exec(text); match; match = ADDRESS_LIKE.exec(text)) {
    const { 0: rest, 1: upToMark = '', index } = match;
    const from = index + 1 - upToMark.length;
    const token = text.slice(from, index + rest.length);
    const start = from + (EDGE_START.exec(token)?.[0].length ?? 0);
    const link = trimEnd(token.slice(start - from));
    if (isLink(link)) links.push({ start, end: start + link.length });
  }
  return links;
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
  const host = HOST.exec(token);
  const ending = host?.[1] ?? '';
  return TOP_LEVEL.has(ending) || (host?.[2] === '/' && AMBIGUOUS_TOP_LEVEL.has(ending));
}
