export {
  type Ablation,
  type AblationOptions,
  type AblationRoles,
  ablate,
  type InformationalDelta,
  type PublicFigure,
} from './ablate/ablate.ts';
export {
  type CostPareto,
  type CostParetoOptions,
  costPareto,
  type ParetoAgent,
  type ParetoAxis,
  type ParetoPair,
  paretoAxes,
} from './ablate/cost-pareto.ts';
export { fiveCheckPublication } from './ablate/published/five-check-publication.ts';
export { fiveDimensionPublication } from './ablate/published/five-dimension-publication.ts';
export { type Publication, parsePublication } from './ablate/published/publication.ts';
export {
  type RecheckedClaim,
  type RecheckedDelta,
  type RecheckedPublication,
  recheckPublication,
} from './ablate/published/recheck-publication.ts';
export type { PairReading } from './ablate/read-pair.ts';
export type { Metric } from './ablate/task-scores.ts';
export { type ImportOptions, importLabels } from './agree/answers/import-labels.ts';
export { formatDisagreementsHtml } from './agree/disagree/format-disagreements-html.ts';
export { formatDisagreementsMarkdown } from './agree/disagree/format-disagreements-markdown.ts';
export {
  type Disagreement,
  type DisagreementOptions,
  listDisagreements,
} from './agree/disagree/list-disagreements.ts';
export { planRevision, type Revision } from './agree/disagree/plan-revision.ts';
export {
  type AgreementOptions,
  agreementOf,
  type MeasuredDimension,
} from './agree/measure/agreement-of.ts';
export { type MeasureOptions, measureAgreement } from './agree/measure/measure-agreement.ts';
export { type AgreementThreshold, agreementLevels } from './agree/measure/threshold.ts';
export { formatSheetHtml } from './agree/page/format-sheet-html.ts';
export { labelsFromResults, type ResultLabelOptions } from './agree/raters/labels-from-results.ts';
export {
  createLabelSheet,
  type LabelSheetOptions,
  type OutputName,
} from './agree/sheet/create-label-sheet.ts';
export { formatSheetCsv } from './agree/sheet/format-sheet-csv.ts';
export { formatSheetGuide } from './agree/sheet/format-sheet-guide.ts';
export type { Passage } from './agree/sheet/labelled-tries.ts';
export { outputId } from './agree/sheet/output-id.ts';
export { type RubricOptions, rubricOf } from './agree/sheet/rubric-of.ts';
export { type CompareResultsOptions, compareResults } from './compare/compare-results.ts';
export { type CompareScoresOptions, compareScores } from './compare/compare-scores.ts';
export { comparisonSentences } from './compare/comparison-sentences.ts';
export type { ComparisonSettings } from './compare/comparison-settings.ts';
export { type ComparisonTable, comparisonTables } from './compare/comparison-tables.ts';
export { formatComparisonMarkdown } from './compare/format-comparison-markdown.ts';
export type { IsRight } from './compare/gate-rates.ts';
export type { RegisteredMetric } from './compare/register-metrics.ts';
export { sharingParts, type Try } from './compare/share-parts.ts';
export type { ConditionReport } from './decide/kill-switch/condition-report.ts';
export {
  evaluateKillSwitch,
  type KillSwitchReport,
  type ProductionLogs,
} from './decide/kill-switch/evaluate-kill-switch.ts';
export type { LogReading, ProductionLog } from './decide/kill-switch/production-log.ts';
export { starterKillSwitch } from './decide/kill-switch/starter-kill-switch.ts';
export { registerHead } from './decide/register/entry-chain.ts';
export { registerComparison, type Signature } from './decide/register/register-comparison.ts';
export {
  type Deviation,
  type OutcomeEntry,
  type OutcomeStanding,
  parseRegister,
  type RegisterEntry,
  type RegistrationEntry,
} from './decide/register/register-entry.ts';
export { parseRegisteredPlan, type RegisteredPlan } from './decide/register/registered-plan.ts';
export { type ReportedComparison, reportOutcome } from './decide/register/report-outcome.ts';
export {
  type MetricStanding,
  type RegisteredComparison,
  summarizeRegister,
} from './decide/register/summarize-register.ts';
export {
  drawShadowSample,
  type SampleOptions,
  type ShadowSample,
} from './decide/shadow/draw-shadow-sample.ts';
export type { FalseBlocks, LabelOptions, ShadowPick } from './decide/shadow/false-blocks.ts';
export {
  type GateRate,
  replayShadow,
  type ShadowOptions,
  type ShadowReport,
} from './decide/shadow/replay-shadow.ts';
export type { RuleStops } from './decide/shadow/rule-stops.ts';
export type { Artefacts } from './forensics/artefacts.ts';
export {
  type CheckedClaim,
  type ClaimReport,
  type ClaimStatus,
  checkClaims,
} from './forensics/check-claims.ts';
export { type PublishedFigure, parseClaims } from './forensics/claims.ts';
export { findClaims } from './forensics/find-claims.ts';
export type { FigureFinding } from './forensics/finding.ts';
export { type ArtefactPlace, readArtefact } from './forensics/read-artefact.ts';
export { type Selection, selectValues } from './forensics/select-values.ts';
export { type JudgedOutputs, judgeOutputs } from './results/judge-outputs.ts';
export { judgeStream } from './results/judge-stream.ts';
export { type ResultOptions, resultOf } from './results/result-of.ts';
export { type SlicedTask, slicesOf } from './results/slices-of.ts';
export type { TaskLookup } from './results/try-ledger.ts';
export { type AgentSpec, agentSpecSchema, parseAgentSpec } from './run/agent-spec.ts';
export { type AskedFor, answerKey } from './run/answer-key.ts';
export { type AskedTask, type AskedTurn, askedTask } from './run/asked-task.ts';
export {
  type ChangedResult,
  changedResults,
  changeOf,
  type ResultChanges,
  tryId,
} from './run/changed-results.ts';
export { type OutputsAgentOptions, outputsAgent } from './run/outputs-agent.ts';
export { policySummary } from './run/policy-summary.ts';
export { type RunOptions, type RunOutputs, runAgents } from './run/run-agents.ts';
export { type RunDocumentOptions, runDocument } from './run/run-document.ts';
export {
  type JournalEntry,
  type JournalOptions,
  type RunJournal,
  readRunJournal,
} from './run/run-journal.ts';
export { type PlanDocument, planDifference, planDocument, type RunPlan } from './run/run-plan.ts';
export type { RunProgress } from './run/run-progress.ts';
export { RunStopError, type StopReason } from './run/run-stop-error.ts';
export {
  type CountedResult,
  createResultCounter,
  type ResultCounter,
  type ResultSummary,
  summarizeResults,
} from './run/summarize-results.ts';
export type { Answer, AskOptions, TaskAgent } from './run/task-agent.ts';
export { taskAtTurn, turnsOf } from './run/task-at-turn.ts';
export { type TaskPromptOptions, taskPrompt } from './run/task-prompt.ts';
export { readAnswer } from './run/written-answer.ts';
