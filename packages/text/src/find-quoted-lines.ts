import type { Line } from './find-lines.ts';

const QUOTE_MARK = /^[>＞]/;
const LONGEST_HEADER = 300;

/** `On 7 October Agnes Kamau wrote:` and what other mail programs write, in lower case. */
const ATTRIBUTION =
  /(?:wrote|writes|schrieb[^:]{0,80}|a écrit|escribió|ha scritto|escreveu|schreef[^:]{0,80}|skrev|napisał[a-z]*|пишет|написал[а-я]*)\s*:$/;

const HAS_TIME_OR_ADDRESS = /\d{1,2}[:.]\d{2}|[^\s@]@[^\s@]/;
const FORWARD_MARK =
  /^(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)\s*-{2,}|begin forwarded message:)/i;
const FIRST_HEADER = /^\*?(?:from|von|de|da|van):\*? /i;
const OTHER_HEADER =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|verzonden|aan|onderwerp):\*? /i;

/** Says for each line whether it repeats another message instead of adding to this one. */
export function findQuotedLines(lines: readonly Line[]): readonly boolean[] {
  const quoted = lines.map(({ text }) => QUOTE_MARK.test(text));
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.text === '') continue;
    if (startsForwarded(lines, index)) return quoted.fill(true, index);
    const header = attributionLength(lines, index);
    if (header === 0) continue;
    const next = nextTextLine(lines, index + header);
    if (quoted[next]) quoted.fill(true, index, next);
    else if (isMailHeader(lines, index, header)) return quoted.fill(true, index);
  }
  return quoted;
}

function startsForwarded(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (FORWARD_MARK.test(text)) return true;
  if (!FIRST_HEADER.test(text)) return false;
  return (
    lines.slice(index + 1, index + 5).filter((line) => OTHER_HEADER.test(line.text)).length > 1
  );
}

/** How many lines an attribution takes from here: mail programs wrap it in two. */
function attributionLength(lines: readonly Line[], index: number): number {
  if (isAttribution(lines[index]?.text)) return 1;
  const isOpen = /^(?:on|am|le|el|il|em|op|den) /i.test(lines[index]?.text ?? '');
  return isOpen && isAttribution(lines[index + 1]?.text) ? 2 : 0;
}

function isAttribution(text = ''): boolean {
  return (
    text.length <= LONGEST_HEADER && text.endsWith(':') && ATTRIBUTION.test(text.toLowerCase())
  );
}

/**
 * Without `>` marks everything below would count as quoted, so the header has to look like one
 * that a mail program wrote.
 */
function isMailHeader(lines: readonly Line[], index: number, length: number): boolean {
  const header = lines.slice(index, index + length);
  return header.some(({ text }) => HAS_TIME_OR_ADDRESS.test(text));
}

function nextTextLine(lines: readonly Line[], from: number): number {
  let index = from;
  while (lines[index]?.text === '') index++;
  return index;
}
