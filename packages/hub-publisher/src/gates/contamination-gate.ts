import {
  type ContaminationReport,
  type Issue,
  type Manifest,
  parseContaminationReport,
} from '@tenacious-bench/schema';
import { readJsonFile } from '../tree/read-json-file.ts';
import type { Gate, GateSubject } from './gate.ts';

export type ContaminationGateOptions = {
  /** Splits on which nobody is scored, against which the others have to be checked. @default ['train'] */
  readonly training?: readonly string[];
  /** Why a check that could not say enough is let pass all the same; it belongs on the card too. */
  readonly insufficientBecause?: string;
};

/** The contamination report is there, is clean, and was made of these very files. */
export function contaminationGate({
  training = ['train'],
  insufficientBecause,
}: ContaminationGateOptions = {}): Gate {
  return {
    name: 'contamination',
    async check(subject) {
      const path = subject.manifest.reports.contamination;
      if (path === undefined) return [noReport];
      const json = await readJsonFile(subject.tree, path);
      const report = json.ok ? parseContaminationReport(json.value) : json;
      if (!report.ok) return report.issues.map((issue) => ({ ...issue, file: path }));
      return [
        ...verdictIssues(report.value, { path, isExcused: insufficientBecause !== undefined }),
        ...referenceIssues(report.value, { subject, training, path }),
        ...taskIssues(report.value, { manifest: subject.manifest, training, path }),
      ];
    },
  };
}

const noReport: Issue = {
  code: 'no_contamination_report',
  path: 'reports.contamination',
  message: 'the manifest names none: nothing is known of what training rows give away',
};

function verdictIssues(
  { verdict }: ContaminationReport,
  { path, isExcused }: { path: string; isExcused: boolean },
): Issue[] {
  if (verdict === 'clean' || (verdict === 'insufficient' && isExcused)) return [];
  return [{ code: 'contaminated', path, message: `its verdict is ${verdict}` }];
}

function referenceIssues(
  { reference }: ContaminationReport,
  {
    subject: { tree, manifest },
    training,
    path,
  }: { subject: GateSubject; training: readonly string[]; path: string },
): Issue[] {
  const compared = new Set(reference.shards.map(({ digest }) => digest));
  const splits = manifest.splits.filter(({ name }) => training.includes(name));
  return splits.flatMap((split) => {
    const files = tree.files.filter((file) => split.files.includes(file.path));
    // The same rows stand in several formats: one that was read is enough.
    if (files.some(({ digest }) => compared.has(digest))) return [];
    const message = `it was made of other files than those of the split ${split.name}: check again`;
    return [{ code: 'stale_report', path, message }];
  });
}

function taskIssues(
  { tasks }: ContaminationReport,
  { manifest, training, path }: { manifest: Manifest; training: readonly string[]; path: string },
): Issue[] {
  const evaluated = manifest.splits.filter(({ name }) => !training.includes(name));
  const sealed = evaluated.filter(({ state }) => state === 'sealed');
  const counts = [evaluated, sealed].map((splits) =>
    splits.reduce((sum, { rows }) => sum + rows, 0),
  );
  if (counts.includes(tasks.rows)) return [];
  const message = `it is about ${tasks.rows} tasks, and the release has ${counts[0]} to be scored on`;
  return [{ code: 'stale_report', path, message }];
}
