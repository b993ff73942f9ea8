import { canonicalJson } from '@tenacious-bench/schema';
import type { ReleaseInput } from './release-input.ts';
import { type TreeFile, textFile } from './tree-file.ts';

/** What a release was made from and how it was checked; the manifest comes last, because it names them all. */
export function provenanceFiles(input: ReleaseInput): readonly TreeFile[] {
  const { reports = {}, attachments = [], build } = input;
  const record = {
    name: input.name,
    version: input.version,
    date: input.date,
    canary: input.canary,
    policy: input.policy,
    ...build,
  };
  return [
    jsonFile('provenance/build.json', record),
    ...(reports.contamination === undefined
      ? []
      : [jsonFile('provenance/contamination.json', reports.contamination)]),
    ...(reports.agreement === undefined
      ? []
      : [jsonFile('provenance/agreement.json', reports.agreement)]),
    ...attachments,
  ];
}

// By way of the canonical form, so that the order of members cannot change a byte.
function jsonFile(path: string, value: unknown): TreeFile {
  return textFile(path, `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`);
}
