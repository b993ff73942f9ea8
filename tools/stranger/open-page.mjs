import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromiumPath } from './run-in-browser.mjs';

// A busy machine takes its time; a page that never gets there fails the check.
const patienceMs = 60_000;

/** Opens a file in headless Chromium, over its own pipe: no port, and nothing to install. */
export async function openPage(file, { width, height, dark, folder, profile }) {
  const downloads = mkdtempSync(join(folder, 'downloads-'));
  const browser = spawn(chromiumPath(), flags(profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const { send, seen } = talkTo(browser);
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  await send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: downloads,
    eventsEnabled: true,
  });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method, params = {}) => send(method, params, sessionId);
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await ask(`${domain}.enable`);
  const value = dark ? 'dark' : 'light';
  await ask('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value }],
  });
  await ask('Emulation.setDeviceMetricsOverride', {
    ...{ width, height },
    deviceScaleFactor: 1,
    mobile: width < 600,
  });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await ask('Runtime.evaluate', {
      expression,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };
  // A mark on the page before tells the new one from it: load events of either may come late.
  const loaded = async (method, params) => {
    await evaluate('window.isOld = true');
    await ask(method, params);
    const isNew = 'document.readyState === "complete" && window.isOld === undefined';
    // A question that is under way when the page goes is answered by an error.
    await until(() => evaluate(isNew).catch(() => false));
  };
  await loaded('Page.navigate', { url: pathToFileURL(file).href });
  return {
    evaluate,
    reload: () => loaded('Page.reload', {}),
    /** Waits until an expression is true. */
    until: (expression) => until(() => evaluate(expression).catch(() => false)),
    type: (text) => ask('Input.insertText', { text }),
    async press(key) {
      const text = key.length === 1 ? key : undefined;
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', key, text });
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', key });
    },
    /** Presses a button and waits for the file that it makes. */
    async download(id) {
      const finished = () =>
        seen('Browser.downloadProgress').filter(({ state }) => state === 'completed');
      const before = finished().length;
      await evaluate(`document.getElementById('${id}').click()`);
      await until(() => finished().length > before);
      return join(downloads, finished().at(-1).guid);
    },
    async screenshot(path) {
      const { data } = await ask('Page.captureScreenshot', { format: 'png' });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    /** Errors, and what the content security policy stopped. */
    complaints: () =>
      [...seen('Log.entryAdded'), ...seen('Runtime.exceptionThrown')].map((event) =>
        JSON.stringify(event).slice(0, 300),
      ),
    /** The protocols of all that was asked for, but for files that the page made itself. */
    requests: () => {
      const urls = seen('Network.requestWillBeSent').map(({ request }) => request.url);
      return [...new Set(urls.map((url) => new URL(url).protocol))].filter(
        (one) => one !== 'blob:',
      );
    },
    async close() {
      browser.kill();
      await once(browser, 'exit');
    },
  };
}

function flags(profile) {
  return [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
  ];
}

/** Questions and answers are JSON, each ended by a zero byte. */
function talkTo(browser) {
  const [, , , input, output] = browser.stdio;
  const waiting = new Map();
  const events = [];
  let asked = 0;
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop();
    for (const part of parts) {
      const message = JSON.parse(part);
      if (message.method === 'Page.javascriptDialogOpening')
        send('Page.handleJavaScriptDialog', { accept: true }, message.sessionId);
      if (message.id === undefined) events.push(message);
      else answer(message);
    }
  });
  // What was asked of a browser that is gone is answered too: nothing waits for ever.
  output.on('close', () => {
    for (const id of waiting.keys()) answer({ id, error: { message: 'Chromium is gone' } });
  });
  input.on('error', () => {});
  const answer = ({ id, ...said }) => {
    waiting.get(id)(said);
    waiting.delete(id);
  };
  const send = async (method, params, sessionId) => {
    if (output.destroyed) throw new Error(`${method}: Chromium is gone`);
    asked += 1;
    const id = asked;
    const said = new Promise((resolve) => waiting.set(id, resolve));
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await said;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const seen = (name) => events.filter(({ method }) => method === name).map(({ params }) => params);
  return { send, seen };
}

async function until(isSo) {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    if (await isSo()) return;
    await sleep(25);
  }
  throw new Error(`the page did not get there in ${patienceMs / 1000} s`);
}
