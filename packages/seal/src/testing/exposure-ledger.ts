import { type Exposure, type ExposureEntry, exposureEntry } from '../index.ts';

export function exposureLedger(exposures: readonly Exposure[]): readonly ExposureEntry[] {
  const entries: ExposureEntry[] = [];
  for (const exposure of exposures) entries.push(exposureEntry(entries, exposure));
  return entries;
}
