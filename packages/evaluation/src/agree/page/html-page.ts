import { sha256 } from '@tenacious-bench/schema/core';
import { htmlText } from './html-text.ts';
import { pageStyle } from './page-style.ts';

/** The parts of a page. */
export type HtmlPage = {
  readonly title: string;
  /** HTML: every text in it is escaped already. */
  readonly body: string;
  readonly script?: string;
};

/**
 * A page that stands alone: it loads nothing, sends nothing, and runs one script, which its policy names by digest, so
 * that a script in a message could not run even if it came through.
 */
export function htmlPage({ title, body, script }: HtmlPage): string {
  const policy = [
    "default-src 'none'",
    `style-src '${sourceDigest(pageStyle)}'`,
    ...(script === undefined ? [] : [`script-src '${sourceDigest(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

function sourceDigest(source: string): string {
  return `sha256-${base64(sha256(utf8(source)))}`;
}

// Styles and scripts of these pages are plain ASCII.
function utf8(source: string): Uint8Array {
  return Uint8Array.from(source, (character) => character.charCodeAt(0));
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const word = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const four = [18, 12, 6, 0].map((shift) => digits[(word >> shift) & 63]);
    text += `${four[0]}${four[1]}${second === undefined ? '=' : four[2]}${third === undefined ? '=' : four[3]}`;
  }
  return text;
}
