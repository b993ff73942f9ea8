import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** What a run of git is given besides its arguments. */
export type GitOptions = {
  readonly input?: Buffer | string;
  readonly env?: Readonly<Record<string, string>>;
};

/** A run of git that failed. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly exitCode: number;

  constructor(command: string, exitCode: number, stderr: string) {
    super(`git ${command} ended with ${exitCode}: ${stderr.trim()}`);
    this.exitCode = exitCode;
  }
}

/** Runs git on a bare repository and gives what it prints. */
export async function git(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: GitOptions = {},
): Promise<Buffer> {
  const child = spawn('git', ['--git-dir', folder, ...args], { env: { ...gitEnv(), ...env } });
  const printed: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  // A git that fails early reads no input; how it ended says more than the broken pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const exitCode = await ended(child);
  if (exitCode === 0) return Buffer.concat(printed);
  throw new GitError(args[0] ?? '', exitCode, Buffer.concat(complaints).toString('utf8'));
}

/** The same, for a short answer: its text without the last line break. */
export async function gitText(
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  return (await git(folder, args, options)).toString('utf8').trimEnd();
}

/** An environment that no setting of the machine reaches, so that a test runs alike everywhere. */
export function gitEnv(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_LITERAL_PATHSPECS: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(new Error('git cannot be started', { cause })));
    child.on('close', (code) => resolve(code ?? -1));
  });
}
