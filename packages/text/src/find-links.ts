import type { Span } from './span.ts';

const TOKEN = /[^\s<>()"“”«»[\]{}]+/g;
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
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const lead = EDGE_START.exec(token)?.[0].length ?? 0;
    const link = trimEnd(token.slice(lead));
    if (isLink(link)) links.push({ start: index + lead, end: index + lead + link.length });
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
  if (!/[.:@]/.test(token)) return false;
  return URL.test(token) || EMAIL.test(token) || isBareAddress(token);
}

function isBareAddress(token: string): boolean {
  const [, ending = '', after] = HOST.exec(token) ?? [];
  return TOP_LEVEL.has(ending) || (after === '/' && AMBIGUOUS_TOP_LEVEL.has(ending));
}
