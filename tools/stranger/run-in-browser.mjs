import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command } from './command.mjs';

const require = createRequire(import.meta.url);
// esbuild comes with tsup; it is no dependency of its own.
const esbuild = createRequire(require.resolve('tsup/package.json'))('esbuild');

/**
 * Bundles a package for a browser: all that its pure entries export, so that nothing is shaken out of
 * the check, and its snippet. A `node:` import cannot be resolved there and fails the bundling.
 */
export async function bundleForBrowser({ folder, name, specifiers, snippet }) {
  const imports = specifiers.map(
    (specifier, index) => `import * as e${index} from '${specifier}';`,
  );
  const keys = specifiers.map((_, index) => `...Object.keys(e${index})`);
  const contents = [
    ...imports,
    `import value from '${snippet}';`,
    `report(${JSON.stringify(name)}, { exports: [${keys}].length, value: await value });`,
  ].join('\n');
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0].text;
  if (/["']node:/.test(code)) throw new Error('the bundle still names a node: module');
  return code;
}

/** Runs the bundles on one page in headless Chromium; the results are by package name. */
export function runInBrowser({ folder, bundles }) {
  const page = join(folder, 'page.html');
  writeFileSync(page, pageWith(bundles));
  const html = command(chromiumPath(), flags(folder, page), { timeoutMs: 60_000 });
  const shown = /<pre>(.*?)<\/pre>/s.exec(html);
  if (!shown) throw new Error('Chromium printed a page without results');
  return JSON.parse(decodeURIComponent(shown[1]));
}

export function chromiumPath() {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (existsSync(path)) return path;
  throw new Error(
    `no Chromium at ${path}: run "apt-get install chromium" as root, or set CHROMIUM_PATH`,
  );
}

function flags(folder, page) {
  return [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${mkdtempSync(join(folder, 'profile-'))}`,
    '--virtual-time-budget=20000',
    '--dump-dom',
    pathToFileURL(page).href,
  ];
}

/** Each bundle is an inline module: a page opened from a file may not load modules from files. */
function pageWith(bundles) {
  const scripts = bundles.map((code) => `<script type="module">\n${code}\n</script>`);
  return `<!doctype html>
<meta charset="utf-8">
<pre></pre>
<script>
const results = {};
const show = () => {
  document.querySelector('pre').textContent = encodeURIComponent(JSON.stringify(results));
};
const report = (name, result) => {
  results[name] = result;
  show();
};
addEventListener('error', ({ message }) => report('page', { error: message }));
addEventListener('unhandledrejection', ({ reason }) => report('page', { error: String(reason) }));
show();
</script>
${scripts.join('\n')}
`;
}
