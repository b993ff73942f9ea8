export type {
  AgreementRefusal,
  AgreementReport,
  MeasuredAgreement,
  NoAgreement,
} from './agreement-report.ts';
export {
  agreementRefusalSchema,
  agreementReportSchema,
  measuredAgreementSchema,
  noAgreementSchema,
} from './agreement-report.ts';
export { canonicalJson, createCanonicalWriter } from './canonical-json.ts';
export type {
  CancelSignal,
  ChatMessage,
  ChatModel,
  ChatOptions,
  ChatReply,
  ChatRequest,
  ChatUsage,
} from './chat.ts';
export type { VersionReading } from './check-version.ts';
export { checkVersion } from './check-version.ts';
export type { Breach, Claim, ClaimKind, ClaimStatus } from './claim.ts';
export { breachSchema, claimKindSchema, claimSchema, claimStatusSchema } from './claim.ts';
export type { CollectedJsonl, CollectJsonlOptions } from './collect-jsonl.ts';
export { collectJsonl } from './collect-jsonl.ts';
export type {
  ComparedAgent,
  Comparison,
  ComparisonVerdict,
  DecidedDifference,
  DescribedDifference,
} from './comparison.ts';
export {
  comparedAgentSchema,
  comparisonSchema,
  comparisonVerdicts,
  decidedDifferenceSchema,
  describedDifferenceSchema,
} from './comparison.ts';
export type { Confidence } from './confidence-of.ts';
export { confidenceOf, confidences } from './confidence-of.ts';
export type {
  ContaminationMatch,
  ContaminationReport,
  SelfProof,
  TimeShift,
} from './contamination-report.ts';
export {
  contaminationMatchSchema,
  contaminationReportSchema,
  selfProofSchema,
  timeShiftLevels,
  timeShiftSchema,
} from './contamination-report.ts';
export { contentId } from './content-id.ts';
export { decisionSchema } from './decision.ts';
export { digest } from './digest.ts';
export type { DocumentName } from './document.ts';
export { documentTag, documentVersions } from './document.ts';
export { documentSchemas } from './document-schemas.ts';
export type { Fact, FactValue, Money } from './fact.ts';
export { factSchema, factValueSchema, moneySchema } from './fact.ts';
export { factsAsOf } from './facts-as-of.ts';
export type { Finding, Suggestion } from './finding.ts';
export { findingSchema, suggestionSchema } from './finding.ts';
export type { Issue, Parsed } from './issue.ts';
export { formatIssue } from './issue.ts';
export type { JsonSchema } from './json-schema.ts';
export { jsonSchemaOf } from './json-schema.ts';
export type { JsonlSource } from './jsonl-blocks.ts';
export type { KillCondition, KillSwitch } from './kill-switch.ts';
export { killConditionSchema, killSwitchSchema } from './kill-switch.ts';
export type { Label } from './label.ts';
export { labelSchema } from './label.ts';
export type { LabelPage, LabelSheet } from './label-sheet.ts';
export { labelPageSchema, labelSheetSchema } from './label-sheet.ts';
export type { Manifest, ReleaseFile, Split } from './manifest.ts';
export { manifestSchema, releaseFileSchema, releasePathSchema, splitSchema } from './manifest.ts';
export type { Message } from './message.ts';
export { messageSchema } from './message.ts';
export { messageText } from './message-text.ts';
export type { Decision } from './most-severe.ts';
export { decisions, mostSevere } from './most-severe.ts';
export type { Outcome, Output } from './output.ts';
export { outcomeSchema, outputSchema } from './output.ts';
export type { Parser } from './parse.ts';
export { createParser } from './parse.ts';
export {
  parseAgreementReport,
  parseClaim,
  parseComparison,
  parseContaminationReport,
  parseFact,
  parseFinding,
  parseKillSwitch,
  parseLabel,
  parseLabelSheet,
  parseManifest,
  parseMessage,
  parseOutput,
  parsePolicy,
  parsePreferencePair,
  parsePreferenceTriple,
  parseProductionEvent,
  parseRelease,
  parseResult,
  parseRubric,
  parseRule,
  parseRun,
  parseTask,
  parseTurn,
  parseVerdict,
} from './parsers.ts';
export type { Dimension, Marker, Policy } from './policy.ts';
export { dimensionSchema, markerSchema, policySchema } from './policy.ts';
export type { JudgedMessage, PreferencePair, PreferenceTriple } from './preference.ts';
export { judgedMessageSchema, preferencePairSchema, preferenceTripleSchema } from './preference.ts';
export type { ProductionEvent } from './production-event.ts';
export { productionEventSchema } from './production-event.ts';
export type { Grade, ModelUse, Provenance } from './provenance.ts';
export { gradeSchema, modelUseSchema, provenanceSchema } from './provenance.ts';
export type { Labeller, Rater, RaterKind } from './rater.ts';
export { labellerSchema, raterKindSchema, raterSchema } from './rater.ts';
export type { AgreementStatistic, RaterComparison } from './rater-comparison.ts';
export { agreementStatisticSchema, raterComparisonSchema } from './rater-comparison.ts';
export type { JsonlRow, ReadJsonlOptions } from './read-jsonl.ts';
export { readJsonl } from './read-jsonl.ts';
export type { Release } from './release.ts';
export { releaseSchema } from './release.ts';
export type {
  ReplyCalendarOptions,
  ReplyClass,
  ReplyCondition,
  ReplyCue,
  ReplyLanguage,
  ReplyOutcome,
  ReplyPolicy,
  ReplyTimes,
  TimePhrase,
} from './reply-policy.ts';
export type { Result } from './result.ts';
export { resultSchema } from './result.ts';
export type { RatingValue, Rubric, RubricDimension } from './rubric.ts';
export { ratingValueSchema, rubricDimensionSchema, rubricSchema } from './rubric.ts';
export type { FactCondition, Rule, RuleExample, RuleKind } from './rule.ts';
export { factConditionSchema, ruleExampleSchema, ruleSchema } from './rule.ts';
export type { Agent, Run } from './run.ts';
export { agentSchema, runSchema } from './run.ts';
export {
  confidenceSchema,
  countSchema,
  dateSchema,
  digestSchema,
  identifierSchema,
  languageSchema,
  shareSchema,
  versionSchema,
} from './scalar.ts';
export { sha256, sha256Hex } from './sha256.ts';
export type { Span, Zone } from './span.ts';
export { spanSchema, zoneSchema } from './span.ts';
export { tagSchema } from './tag-schema.ts';
export type { Expectation, Restrictions, Task } from './task.ts';
export { expectationSchema, restrictionsSchema, taskSchema } from './task.ts';
export type { TaskContent } from './task-id.ts';
export { taskId } from './task-id.ts';
export type { ToldTask } from './told-task.ts';
export { taskGold, toldTask } from './told-task.ts';
export type { Event, MessageTurn, Turn } from './turn.ts';
export { eventSchema, messageTurnSchema, turnSchema } from './turn.ts';
export type {
  DimensionGrade,
  PolicyReference,
  ScoredVerdict,
  UnscorableVerdict,
  Verdict,
} from './verdict.ts';
export {
  dimensionGradeSchema,
  policyReferenceSchema,
  scoredVerdictSchema,
  unscorableVerdictSchema,
  verdictSchema,
} from './verdict.ts';
export type { Commitment, Measure, Prices, Topic, Unit, Vocabulary } from './vocabulary.ts';
export {
  commitmentSchema,
  measureSchema,
  topicFieldSchema,
  topicSchema,
  unitSchema,
  vocabularySchema,
} from './vocabulary.ts';
export { formatJsonl, writeJsonl } from './write-jsonl.ts';
