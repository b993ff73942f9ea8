import {
  createLabelSheet,
  formatSheetCsv,
  formatSheetGuide,
  formatSheetHtml,
} from '@tenacious-bench/evaluation';
import { type LabelSheet, parseTask } from '@tenacious-bench/schema';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadOutputs } from '../load-outputs.ts';
import { loadRows } from '../load-rows.ts';
import { oneChunk } from '../one-chunk.ts';
import { refuseExisting } from '../refuse-existing.ts';
import { unusableFor } from '../unusable-for.ts';
import type { World } from '../world.ts';
import { type SheetRequest, sheetRequest } from './sheet-request.ts';

/** Writes a labelling sheet for one rater, and what its items are. */
export async function writeSheet(args: readonly string[], world: World): Promise<ExitCode> {
  const request = await sheetRequest(args, world);
  const tasks = await loadRows(request.tasks, parseTask, { idOf: ({ id }) => id }, world);
  const outputs = await loadOutputs(request.outputs, world);
  const sheet = createLabelSheet(tasks, outputs, { ...request.options, now: world.today });
  if (!sheet.ok) throw unusableFor('no sheet can be made of this', sheet.issues);
  const files = filesOf(sheet.value, request);
  if (!request.force) await refuseExisting([...files.keys()], world);
  const contents = [...files].map(([path, text]) => [path, oneChunk(text)] as const);
  await world.writeTogether(new Map(contents));
  printSheet(sheet.value, request, world);
  return exitCodes.done;
}

function filesOf(sheet: LabelSheet, { out, base }: SheetRequest): Map<string, string> {
  const key = [`${base}.json`, `${JSON.stringify(sheet, null, 2)}\n`] as const;
  if (out.endsWith('.html')) return new Map([[out, formatSheetHtml(sheet)], key]);
  return new Map([
    [out, formatSheetCsv(sheet)],
    [`${base}.guide.md`, formatSheetGuide(sheet)],
    key,
  ]);
}

function printSheet(
  { page, leftOut, earlier }: LabelSheet,
  { out, base }: SheetRequest,
  world: World,
): void {
  const { rater, round, rubric, items } = page;
  const guide = out.endsWith('.csv') ? ` and ${base}.guide.md` : '';
  world.print(
    `${items.length} items for ${rater.id} (${rater.kind}), round ${round}, rubric ${rubric.version}`,
  );
  world.print(`send  ${out}${guide}`);
  world.print(`keep  ${base}.json, which says what each item is`);
  const { abstentions, errors } = leftOut;
  if (abstentions + errors > 0)
    world.print(`not asked about: ${abstentions} abstentions, ${errors} errors`);
  if (earlier?.because !== undefined)
    world.print(`asked again before ${earlier.gapDays} days have passed; the sheet says why`);
}
