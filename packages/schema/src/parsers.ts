import { agreementReportSchema } from './agreement-report.ts';
import { claimSchema } from './claim.ts';
import { comparisonSchema } from './comparison.ts';
import { contaminationReportSchema } from './contamination-report.ts';
import { factSchema } from './fact.ts';
import { findingSchema } from './finding.ts';
import { killSwitchSchema } from './kill-switch.ts';
import { labelSchema } from './label.ts';
import { labelSheetSchema } from './label-sheet.ts';
import { manifestSchema } from './manifest.ts';
import { messageSchema } from './message.ts';
import { outputSchema } from './output.ts';
import { createParser } from './parse.ts';
import { policySchema } from './policy.ts';
import { preferencePairSchema, preferenceTripleSchema } from './preference.ts';
import { productionEventSchema } from './production-event.ts';
import { releaseSchema } from './release.ts';
import { resultSchema } from './result.ts';
import { rubricSchema } from './rubric.ts';
import { ruleSchema } from './rule.ts';
import { runSchema } from './run.ts';
import { taskSchema } from './task.ts';
import { turnSchema } from './turn.ts';
import { verdictSchema } from './verdict.ts';

/**
 * Parses a `task` document: one situation in which an agent has to write.
 *
 * @example
 * ```ts
 * parseTask({ schema: 'tenacious-bench/task@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseTask = createParser(taskSchema, 'task');

/**
 * Parses a `policy` document: a written policy as data.
 *
 * @example
 * ```ts
 * parsePolicy({ schema: 'tenacious-bench/policy@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parsePolicy = createParser(policySchema, 'policy');

/**
 * Parses a `output` document: one agent's answer to one task.
 *
 * @example
 * ```ts
 * parseOutput({ schema: 'tenacious-bench/output@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseOutput = createParser(outputSchema, 'output');

/**
 * Parses a `verdict` document: what the scorer said of one message.
 *
 * @example
 * ```ts
 * parseVerdict({ schema: 'tenacious-bench/verdict@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseVerdict = createParser(verdictSchema, 'verdict');

/**
 * Parses a `result` document: one try of one agent at one task, judged.
 *
 * @example
 * ```ts
 * parseResult({ schema: 'tenacious-bench/result@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseResult = createParser(resultSchema, 'result');

/**
 * Parses a `run` document: the record of agents answering tasks.
 *
 * @example
 * ```ts
 * parseRun({ schema: 'tenacious-bench/run@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseRun = createParser(runSchema, 'run');

/**
 * Parses a `comparison` document: two agents on the same tasks, and whether one is better.
 *
 * @example
 * ```ts
 * parseComparison({ schema: 'tenacious-bench/comparison@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseComparison = createParser(comparisonSchema, 'comparison');

/**
 * Parses a `production-event` document: what people found out about a message after a gate had judged it.
 *
 * @example
 * ```ts
 * parseProductionEvent({ schema: 'tenacious-bench/production-event@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseProductionEvent = createParser(productionEventSchema, 'production-event');

/**
 * Parses a `kill-switch` document: when to stop an agent.
 *
 * @example
 * ```ts
 * parseKillSwitch({ schema: 'tenacious-bench/kill-switch@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseKillSwitch = createParser(killSwitchSchema, 'kill-switch');

/**
 * Parses a `preference-pair` document: a better and a worse answer to one task.
 *
 * @example
 * ```ts
 * parsePreferencePair({ schema: 'tenacious-bench/preference-pair@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parsePreferencePair = createParser(preferencePairSchema, 'preference-pair');

/**
 * Parses a `preference-triple` document: a message, its neutral twin and its violated twin.
 *
 * @example
 * ```ts
 * parsePreferenceTriple({ schema: 'tenacious-bench/preference-triple@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parsePreferenceTriple = createParser(preferenceTripleSchema, 'preference-triple');

/**
 * Parses a `label` document: one rater's judgement.
 *
 * @example
 * ```ts
 * parseLabel({ schema: 'tenacious-bench/label@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseLabel = createParser(labelSchema, 'label');

/**
 * Parses a `rubric` document: what raters are asked, word for word.
 *
 * @example
 * ```ts
 * const dimension = { id: 'tone', title: 'Tone', question: 'How is it said?', scale: 'nominal', clauses: [] };
 * const rubric = { schema: 'tenacious-bench/rubric@1.0', id: 'demo', version: '1.0.0', title: 'Demo' };
 * const one = { ...dimension, categories: [{ value: 'kind' }, { value: 'cold' }] };
 * parseRubric({ ...rubric, dimensions: [one] }).ok // => true
 * parseRubric({ ...rubric, dimensions: [one, one] }).issues[0].path // => 'dimensions'
 * ```
 */
export const parseRubric = createParser(rubricSchema, 'rubric');

/**
 * Parses a `label-sheet` document: what a rater was given, and what it stands for.
 *
 * @example
 * ```ts
 * parseLabelSheet({ schema: 'tenacious-bench/label-sheet@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseLabelSheet = createParser(labelSheetSchema, 'label-sheet');

/**
 * Parses an `agreement` document: how far raters agree, or why that was not measured.
 *
 * @example
 * ```ts
 * const report = { schema: 'tenacious-bench/agreement@1.0', id: 'a1', createdAt: '2026-05-04', state: 'none' };
 * parseAgreementReport({ ...report, because: 'no person has labelled a row' }).ok // => true
 * parseAgreementReport(report).issues[0].path // => 'because'
 * ```
 */
export const parseAgreementReport = createParser(agreementReportSchema, 'agreement');

/**
 * Parses a `contamination-report` document: what a contamination check compared and found.
 *
 * @example
 * ```ts
 * parseContaminationReport({ schema: 'tenacious-bench/contamination-report@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseContaminationReport = createParser(
  contaminationReportSchema,
  'contamination-report',
);

/**
 * Parses a `manifest` document: every file and split of a data set.
 *
 * @example
 * ```ts
 * parseManifest({ schema: 'tenacious-bench/manifest@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseManifest = createParser(manifestSchema, 'manifest');

/**
 * Parses a `release` document: one line of the list of releases.
 *
 * @example
 * ```ts
 * parseRelease({ schema: 'tenacious-bench/release@9.0' }).issues[0].code // => 'unsupported_version'
 * ```
 */
export const parseRelease = createParser(releaseSchema, 'release');

/**
 * Parses a fact on its own.
 *
 * @example
 * ```ts
 * parseFact({ id: 5 }).issues[0].path // => 'id'
 * ```
 */
export const parseFact = createParser(factSchema);

/**
 * Parses one step of a thread on its own.
 *
 * @example
 * ```ts
 * parseTurn({ kind: 'gesture' }).issues[0].path // => 'kind'
 * ```
 */
export const parseTurn = createParser(turnSchema);

/**
 * Parses a message on its own.
 *
 * @example
 * ```ts
 * parseMessage({ channel: 'email', body: 'Hi Ana,' }).ok // => true
 * ```
 */
export const parseMessage = createParser(messageSchema);

/**
 * Parses one rule of a policy on its own.
 *
 * @example
 * ```ts
 * parseRule({ kind: 'mood' }).issues[0].path // => 'kind'
 * ```
 */
export const parseRule = createParser(ruleSchema);

/**
 * Parses a claim on its own.
 *
 * @example
 * ```ts
 * parseClaim({ kind: 'price' }).ok // => false
 * ```
 */
export const parseClaim = createParser(claimSchema);

/**
 * Parses a finding on its own.
 *
 * @example
 * ```ts
 * parseFinding({ rule: 'no such thing' }).issues[0].path // => 'rule'
 * ```
 */
export const parseFinding = createParser(findingSchema);
