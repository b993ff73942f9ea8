import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { outputsOf, sheetOf } from '../../testing/label-rows.ts';
import { formatSheetHtml } from './format-sheet-html.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '<img src=x onerror=alert(1)>',
  '\u2028\u0000"\'&',
];
const sheet = sheetOf(outputsOf(hostile, 'agent-x'));
const html = formatSheetHtml(sheet);

test('nothing of a message is HTML, and the page comes out as it went in', () => {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
  expect(scripts).toHaveLength(2);
  const { digest, page } = JSON.parse(scripts[0] ?? '');
  expect([digest, page]).toEqual([sheet.digest, sheet.page]);
  expect(html.match(/<img|onerror=alert\(1\)>(?!")|<!--/g)).toBeNull();
});

test('the policy names the one script and the one style by their digests, and allows nothing else', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const sourceOf = (tag: string) =>
    new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
  const digestOf = (tag: string) => createHash('sha256').update(sourceOf(tag)).digest('base64');
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${digestOf('style')}'`,
    `script-src 'sha256-${digestOf('script')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('it loads nothing, and says nothing of agents', () => {
  expect(html).not.toMatch(/https?:|src=["']|@import|url\(|<link|style="|agent-x/);
});
