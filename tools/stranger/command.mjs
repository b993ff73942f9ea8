import { spawnSync } from 'node:child_process';

// What pnpm or npm tell the scripts they run must not configure the npm of a stranger.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_|^PNPM_|^NODE_(?:OPTIONS|PATH)$/i.test(name),
  ),
);

/** Runs a command to its end and returns what it wrote to stdout; anything but exit code 0 throws. */
export function command(file, args, { cwd, env = {}, timeoutMs = 300_000 } = {}) {
  const { status, signal, error, stdout, stderr } = spawnSync(file, args, {
    cwd,
    env: { ...environment, ...env },
    encoding: 'utf8',
    timeout: timeoutMs,
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  const reason = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`);
  throw new Error(`${file} ${args[0] ?? ''}: ${reason}\n${lastLines(`${stderr}\n${stdout}`)}`);
}

function lastLines(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-12).join('\n');
}
