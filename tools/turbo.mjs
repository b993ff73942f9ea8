// Runs turbo with its telemetry off on every platform: turbo.json has no key for it.
// With --quiet as the first argument, its output is shown only when something failed.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo');
const env = {
  ...process.env,
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
};
const args = process.argv.slice(2);
const isQuiet = args[0] === '--quiet';
const run = spawnSync(process.execPath, [turbo, ...args.slice(isQuiet ? 1 : 0)], {
  stdio: isQuiet ? ['inherit', 'pipe', 'pipe'] : 'inherit',
  env,
});
process.exitCode = run.status ?? 1;
if (isQuiet && process.exitCode !== 0) process.stderr.write(`${run.stdout}${run.stderr}`);
