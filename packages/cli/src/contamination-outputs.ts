import {
  type CheckedShards,
  formatContaminationCsv,
  formatContaminationMarkdown,
  formatTemplates,
} from '@tenacious-bench/contamination';
import { oneChunk } from './one-chunk.ts';
import type { World } from './world.ts';

/** Where each form of a report goes, and the templates that were found. */
export type OutputPaths = {
  readonly out?: string;
  readonly csv?: string;
  readonly markdown?: string;
  readonly lock?: string;
};

/** Writes what was asked for: all files, or none. */
export async function writeOutputs(
  { report, templates }: Pick<CheckedShards, 'report' | 'templates'>,
  { out, csv, markdown, lock }: OutputPaths,
  world: World,
): Promise<void> {
  const files = new Map<string, AsyncIterable<string>>();
  const add = (path: string | undefined, text: () => string) => {
    if (path !== undefined) files.set(path, oneChunk(text()));
  };
  add(out, () => `${JSON.stringify(report, null, 2)}\n`);
  add(csv, () => formatContaminationCsv(report));
  add(markdown, () => formatContaminationMarkdown(report));
  add(lock, () => formatTemplates(templates));
  if (files.size > 0) await world.writeTogether(files);
}
