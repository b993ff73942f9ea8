// Fills in labelling sheets in headless Chromium, as a rater would, and imports what it downloads: hostile texts, one item
// and two hundred, keys, reloads, a narrow screen. Needs a build.
// Usage: node tools/label-page-check.mjs [--screenshots FOLDER]
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createLabelSheet,
  formatSheetHtml,
  importLabels,
  rubricOf,
} from '../packages/evaluation/dist/index.js';
import { examplePolicy, exampleTask } from '../packages/scorer/dist/index.js';
import { openPage } from './stranger/open-page.mjs';

const screenshots = process.argv[process.argv.indexOf('--screenshots') + 1];
const isShown = process.argv.includes('--screenshots');
const folder = mkdtempSync(join(tmpdir(), 'label-page-'));
if (isShown) mkdirSync(screenshots, { recursive: true });

const hostile = [
  '<script>document.title = "obeyed"</script></script><img src=x onerror="document.title = 1">',
  '=HYPERLINK("http://example.com")\n"quoted", and; a comma',
  'שלום רחל, ראיתי שגייסתם 14 מיליון דולר. נשמח לדבר.\n\nמרحبا',
  `A word of ${'x'.repeat(400)} letters. ${'And on it goes. '.repeat(400)}`,
  '\u202eevil\u202c and <!-- a comment that never ends',
];

const isStarted = "document.getElementById('sheet')?.hidden === false";

const screens = [
  { name: 'wide', items: 5, width: 1200, height: 900, dark: false },
  { name: 'dark', items: 1, width: 1200, height: 900, dark: true },
  { name: 'narrow', items: 5, width: 390, height: 844, dark: false },
  { name: 'many', items: 200, width: 1000, height: 800, dark: false },
];
try {
  for (const screen of screens) await checkScreen(screen);
} finally {
  // Processes of a browser that is closed may still write to its profile for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
console.log(`${screens.length} labelling sheets were filled in, downloaded and imported`);

async function checkScreen({ name, items, ...screen }) {
  const sheet = sheetOf(items);
  const file = join(folder, `${name}.html`);
  writeFileSync(file, formatSheetHtml(sheet));
  const profile = join(folder, `profile-${name}`);
  const page = await openPage(file, { ...screen, folder, profile });
  try {
    await page.until(isStarted);
    await fillIn(page, items);
    if (isShown) await page.screenshot(join(screenshots, `${name}.png`));
    await page.reload();
    await page.until(isStarted);
    assert.match(await page.evaluate('document.getElementById("count").textContent'), /download/);
    assert.equal(await page.evaluate('document.title'), 'Example: anna, round 1');
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    assert.ok(wide <= 0, `${name}: the page is ${wide} pixels wider than the screen`);
    await checkDownloads(page, sheet);
    assert.deepEqual(page.complaints(), []);
    assert.deepEqual(page.requests(), ['file:']);
  } finally {
    await page.close();
  }
}

function sheetOf(items) {
  const outputs = Array.from({ length: items }, (_, trial) => {
    const body = hostile[trial % hostile.length];
    const outcome = { kind: 'message', message: { channel: 'email', subject: 'Hello', body } };
    return {
      schema: 'tenacious-bench/output@1.0',
      task: exampleTask.id,
      agent: 'a',
      trial,
      outcome,
    };
  });
  const rater = { id: 'anna', kind: 'person' };
  const options = { rubric: rubricOf(examplePolicy), rater, now: '2020-01-01' };
  const sheet = createLabelSheet([exampleTask], outputs, options);
  assert.ok(sheet.ok);
  return sheet.value;
}

/** Every item by keys alone; each value follows from the place of the item. */
async function fillIn(page, items) {
  for (let at = 0; at < items; at += 1) {
    for (const key of keysFor(at)) await page.press(key);
    if (at === 0) {
      await page.press('w');
      await page.type('=1+1, "why" \u05e9');
      await page.press('Escape');
    }
    await page.press('n');
  }
}

function keysFor(at) {
  return [String(at % 4), at % 7 === 3 ? '?' : String((at + 1) % 4), at % 2 === 0 ? '1' : '2'];
}

async function checkDownloads(page, sheet) {
  for (const id of ['jsonl', 'csv']) {
    const text = readFileSync(await page.download(id), 'utf8');
    const labels = await importLabels(sheet, text, { now: '2999-01-01' });
    assert.ok(labels.ok, JSON.stringify(labels.issues?.slice(0, 3)));
    for (const [at, { item }] of sheet.key.entries()) {
      const given = labels.value.slice(at * 3, at * 3 + 3);
      const [truth, tone, pass] = keysFor(at);
      const expected = [Number(truth), tone === '?' ? null : Number(tone), pass === '1'];
      assert.deepEqual(
        given.map(({ value }) => value),
        expected,
        `${item} as ${id}`,
      );
      assert.ok(given[0].durationMs > 0, `${item} took no time`);
    }
    assert.equal(labels.value[0].note, '=1+1, "why" \u05e9');
  }
}
