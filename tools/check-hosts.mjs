// Fails when a file of the repository names a package registry or a path of one machine: neither
// means anything to the next reader, and both would make a build depend on where it was written.
// Usage: node tools/check-hosts.mjs [FOLDER]
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const forbidden = [
  { what: 'a package registry', pattern: /\bregistry\.[\w-]+\.\w+/g },
  { what: 'a package mirror', pattern: /\b(?:deb|security|archive)\.(?:debian|ubuntu)\.\w+/g },
  { what: 'a package index', pattern: /\b(?:pypi|pythonhosted|npmmirror|yarnpkg)\.(?:org|com)\b/g },
  { what: 'a path of one machine', pattern: /(?<![\w./\\*-])\/(?:work|home|root|Users)\/[\w.-]+/g },
  { what: 'a temporary path', pattern: /(?<![\w./\\*-])\/tmp\/[\w.-]+/g },
];

/** What may stand all the same, each with the reason. */
const allowed = [];

const folder = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const files = listFiles(folder);
const findings = files.flatMap(findingsIn);
for (const { file, line, what, text } of findings) {
  console.error(
    `${file}:${line}: names ${what} (${text}); say it without the place, or allow it in tools/check-hosts.mjs with a reason.`,
  );
}
if (findings.length > 0) process.exit(1);
console.log(`${files.length} files name no registry and no path of one machine`);

/** Tracked files and new ones that git does not ignore. */
function listFiles(root) {
  const git = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout, stderr } = spawnSync('git', git, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(`git cannot list the files of ${root}: ${stderr.trim()}`);
    process.exit(1);
  }
  const isFile = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile();
  return [...new Set(stdout.split('\0'))].filter((file) => file !== '' && isFile(file));
}

function findingsIn(file) {
  const text = readFileSync(join(folder, file), 'utf8');
  if (text.includes('\0')) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      forbidden.flatMap(({ what, pattern }) =>
        [...line.matchAll(pattern)]
          .filter(([match]) => !isAllowed(file, match))
          .map(([match]) => ({ file, line: index + 1, what, text: match })),
      ),
    );
}

function isAllowed(file, text) {
  return allowed.some((entry) => entry.file === file && entry.text === text);
}
