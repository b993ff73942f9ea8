// Makes a script of the root manifest work on a machine that has only Node and npm: finds or fetches
// the pinned pnpm, installs from the lockfile, runs the script. Nothing global is changed.
// Usage: node tools/fresh.mjs SCRIPT [ARG ...]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const pinned = manifest.packageManager.split('@').at(-1).split('+')[0];
const windows = process.platform === 'win32';
const env = { ...process.env, DO_NOT_TRACK: '1', npm_config_update_notifier: 'false' };

requireNode(manifest.engines.node);
const pnpm = findPnpm();
const [script, ...args] = process.argv.slice(2);
run(
  [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent'],
  'install the pinned dependencies',
);
run([...pnpm, '--silent', 'run', script, ...args]);

function requireNode(range) {
  const [needMajor, needMinor] = range.match(/\d+/g).map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  stop(`Node ${process.versions.node} is too old: this repository needs Node ${range}.`);
}

/** The pinned version when it is on PATH; otherwise the same version through npx. */
function findPnpm() {
  // Asked outside the repository: inside it another pnpm would first try to switch to the pin.
  const found = spawnSync('pnpm', ['--version'], {
    cwd: tmpdir(),
    env,
    shell: windows,
    encoding: 'utf8',
  });
  if (found.status === 0 && found.stdout.trim() === pinned) return ['pnpm'];
  return ['npx', '--yes', '--loglevel=error', `pnpm@${pinned}`];
}

function run([command, ...commandArgs], purpose) {
  const done = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: windows,
  });
  if (done.status === 0) return;
  if (purpose) {
    stop(
      `Could not ${purpose} (${[command, ...commandArgs].join(' ')}). Is the npm registry reachable?`,
    );
  }
  process.exit(done.status ?? 1);
}

function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
