import type { OpenSplitInput } from '@tenacious-bench/hub-publisher';
import type { ContaminationReport } from '@tenacious-bench/schema';

/**
 * A contamination report as everyone may read it: tasks that are in no open split have numbers in the place of their
 * ids, and files no folders of the machine that read them.
 */
export function publicReport(
  report: ContaminationReport,
  open: readonly OpenSplitInput[],
): ContaminationReport {
  const nameOf = pseudonyms(open);
  return {
    ...report,
    reference: { ...report.reference, shards: report.reference.shards.map(withoutFolder) },
    insufficient: report.insufficient.map((one) => ({ ...one, task: nameOf(one.task) })),
    ...(report.timeShift && {
      timeShift: report.timeShift.map((one) => ({ ...one, task: nameOf(one.task) })),
    }),
    matches: report.matches.map((match) => ({
      ...match,
      task: { ...withoutFolder(match.task), id: nameOf(match.task.id) },
      reference: withoutFolder(match.reference),
    })),
  };
}

function pseudonyms(open: readonly OpenSplitInput[]): (id: string) => string {
  const known = new Set(open.flatMap(({ rows }) => rows.map((row) => Object(row).id)));
  const given = new Map<string, string>();
  return (id) => {
    if (known.has(id)) return id;
    const name = given.get(id) ?? `not-open-${given.size + 1}`;
    given.set(id, name);
    return name;
  };
}

function withoutFolder<Place extends { readonly file: string }>(place: Place): Place {
  return { ...place, file: place.file.replace(/^.*[\\/](?=.)/, '') };
}
