import { UnusableInput, type World } from './world.ts';

/** A world that keeps everything a command did, for tests and for programs that embed `tbench`. */
export type MemoryWorld = World & {
  /** Lines printed to standard output. */
  readonly printed: string[];
  /** Lines printed to standard error. */
  readonly errors: string[];
  /** Contents of files: those it was given and those a command wrote. */
  readonly files: Map<string, string | Uint8Array>;
};

/**
 * Makes a world without a terminal, a disk or a clock.
 *
 * @example
 * ```ts
 * const world = memoryWorld({ 'rows.jsonl': '{"schema":"unknown"}\n' });
 * await main(['validate', 'rows.jsonl'], world) // => 1
 * world.printed // => ['rows.jsonl: no valid, 1 invalid rows']
 * ```
 */
export function memoryWorld(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { today = '2026-05-04', width = 100 }: { today?: string; width?: number } = {},
): MemoryWorld {
  const stored = new Map(Object.entries(files));
  const printed: string[] = [];
  const errors: string[] = [];
  return {
    printed,
    errors,
    files: stored,
    read: (path) => contentOf(path, stored),
    exists: async (path) => stored.has(path),
    // Files are kept by their whole path, so there is nothing to make.
    makeFolder: async () => {},
    write: async (path, chunks) => {
      let text = '';
      for await (const chunk of chunks) text += chunk;
      stored.set(path, text);
    },
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
    hasColour: false,
    width,
    today,
  };
}

async function* contentOf(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const content = files.get(path);
  if (content === undefined)
    throw new UnusableInput(`${path} cannot be read: there is no such file or folder`);
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
