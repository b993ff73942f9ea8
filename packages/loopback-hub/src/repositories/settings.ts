import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findText } from '../files/find-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { HubError } from '../http/hub-error.ts';
import type { Repository } from './repository.ts';

/** Whether whoever asks is let in, whoever is confirmed, or nobody has to ask. */
export type Gating = 'auto' | 'manual' | false;

/** What the hub knows of a repository besides its git. */
export type Settings = {
  readonly key: string;
  readonly createdAtMs: number;
  readonly visibility: 'public' | 'private' | 'protected';
  readonly gated: Gating;
  readonly sdk?: string;
  /** Who may read the files of a gated repository. */
  readonly readers: readonly string[];
  /** Who asked to. */
  readonly requests: readonly string[];
  readonly pullRequests: number;
};

/** The settings of a repository; a repository without settings does not exist. */
export async function findSettings(repository: Repository): Promise<Settings | undefined> {
  const text = await findText(settingsFile(repository.folder));
  return text === undefined ? undefined : JSON.parse(text);
}

/** Writes the settings of a repository. */
export async function writeSettings(folder: string, settings: Settings): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFileAtomically(settingsFile(folder), [JSON.stringify(settings)]);
}

/** Reads a visibility that somebody sent. */
export function readVisibility(value: string): Settings['visibility'] {
  if (value === 'public' || value === 'private' || value === 'protected') return value;
  throw new HubError(400, '"visibility" must be one of [public, private, protected]');
}

/** Reads a gating that somebody sent. */
export function readGating(value: unknown): Gating {
  if (value === 'auto' || value === 'manual' || value === false) return value;
  throw new HubError(400, '"gated" must be one of [auto, manual, false]');
}

function settingsFile(folder: string): string {
  return join(folder, 'loopback.json');
}
