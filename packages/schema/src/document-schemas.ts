import type * as z from 'zod';
import { agreementReportSchema } from './agreement-report.ts';
import { comparisonSchema } from './comparison.ts';
import { contaminationReportSchema } from './contamination-report.ts';
import type { DocumentName } from './document.ts';
import { killSwitchSchema } from './kill-switch.ts';
import { labelSchema } from './label.ts';
import { labelSheetSchema } from './label-sheet.ts';
import { manifestSchema } from './manifest.ts';
import { outputSchema } from './output.ts';
import { policySchema } from './policy.ts';
import { preferencePairSchema, preferenceTripleSchema } from './preference.ts';
import { productionEventSchema } from './production-event.ts';
import { releaseSchema } from './release.ts';
import { resultSchema } from './result.ts';
import { rubricSchema } from './rubric.ts';
import { runSchema } from './run.ts';
import { taskSchema } from './task.ts';
import { verdictSchema } from './verdict.ts';

/** The zod schema of every document that can stand alone in a file. */
export const documentSchemas = {
  task: taskSchema,
  policy: policySchema,
  output: outputSchema,
  verdict: verdictSchema,
  result: resultSchema,
  run: runSchema,
  comparison: comparisonSchema,
  'production-event': productionEventSchema,
  'kill-switch': killSwitchSchema,
  'preference-pair': preferencePairSchema,
  'preference-triple': preferenceTripleSchema,
  rubric: rubricSchema,
  'label-sheet': labelSheetSchema,
  label: labelSchema,
  agreement: agreementReportSchema,
  'contamination-report': contaminationReportSchema,
  manifest: manifestSchema,
  release: releaseSchema,
} satisfies Record<DocumentName, z.ZodType>;
