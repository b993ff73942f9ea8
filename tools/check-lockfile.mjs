// Fails when pnpm-lock.yaml names a URL: such a lockfile installs only where that host is reachable.
// Usage: node tools/check-lockfile.mjs [FOLDER]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const lines = readFileSync(resolve(folder, 'pnpm-lock.yaml'), 'utf8').split('\n');
const urls = lines.flatMap((line, index) =>
  line.includes('://') ? [{ line: line.trim(), number: index + 1 }] : [],
);

for (const { line, number } of urls) {
  console.error(`pnpm-lock.yaml:${number}: ${line}: ${remedy(line)}`);
}
if (urls.length > 0) process.exit(1);
console.log(`pnpm-lock.yaml names no host (${lines.length} lines)`);

function remedy(line) {
  if (line.startsWith('deprecated:')) {
    return 'a deprecation notice brought a URL in; depend on a version that is not deprecated.';
  }
  return 'depend on a registry version, not on a URL or a git repository, leave lockfileIncludeTarballUrl unset, and lock again with pnpm install.';
}
