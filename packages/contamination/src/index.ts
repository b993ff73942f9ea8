export { applyRepair } from './apply-repair.ts';
export type { NgramIndex, NgramIndexOptions } from './build-ngram-index.ts';
export { buildNgramIndex } from './build-ngram-index.ts';
export { checkContamination } from './check-contamination.ts';
export type { CheckedShards, CheckOptions, CheckProgress, ScanShards } from './check-shards.ts';
export { checkShards } from './check-shards.ts';
export type { CosineOptions, CosinePair, CosineSearch } from './cosine-search.ts';
export { cosinePairs, cosineSearch } from './cosine-search.ts';
export type { NgramHits, NgramScanner } from './create-ngram-scanner.ts';
export { createNgramScanner } from './create-ngram-scanner.ts';
export type { RowReader } from './create-row-reader.ts';
export { createRowReader } from './create-row-reader.ts';
export type { TokenReader } from './create-token-reader.ts';
export { createTokenReader } from './create-token-reader.ts';
export type {
  EmbeddedText,
  Embedder,
  EmbedFunction,
  EmbedOptions,
  StopSignal,
} from './embedder.ts';
export { EmbedderError } from './embedder-error.ts';
export { embedderOf } from './embedder-of.ts';
export type { FalsePairs } from './expected-false-pairs.ts';
export { expectedFalsePairs } from './expected-false-pairs.ts';
export type { Token } from './find-tokens.ts';
export { findTokens } from './find-tokens.ts';
export type { FinishOptions, Proof } from './finish-report.ts';
export { finishReport } from './finish-report.ts';
export { hashToken } from './hash-token.ts';
export type { OverlapBars } from './judge-overlap.ts';
export type { LexicalEmbedderOptions } from './lexical-embedder.ts';
export { lexicalEmbedder } from './lexical-embedder.ts';
export { locatePosition } from './locate-position.ts';
export type { MergedPartials } from './merge-partials.ts';
export { mergePartials } from './merge-partials.ts';
export type { MinHashIndex, NearText, SignedText } from './min-hash-index.ts';
export { minHashIndex } from './min-hash-index.ts';
export type { MinHashOptions, MinHashSettings, SignatureOptions } from './min-hash-options.ts';
export { minHashSignature } from './min-hash-signature.ts';
export type { NearDuplicatePair, NearDuplicatePairs } from './near-duplicate-pairs.ts';
export { nearDuplicatePairs } from './near-duplicate-pairs.ts';
export type { NearDuplicate, NearDuplicates, NearDuplicatesOptions } from './near-duplicates.ts';
export { nearDuplicates } from './near-duplicates.ts';
export type { NullThreshold, NullThresholdOptions } from './null-threshold.ts';
export { nullThreshold } from './null-threshold.ts';
export type { AllowedMatches } from './output/apply-allow-list.ts';
export { applyAllowList } from './output/apply-allow-list.ts';
export type { ExplainMatchOptions } from './output/explain-match.ts';
export { explainMatch } from './output/explain-match.ts';
export { formatContaminationCsv } from './output/format-contamination-csv.ts';
export type { ContaminationMarkdownOptions } from './output/format-contamination-markdown.ts';
export { formatContaminationMarkdown } from './output/format-contamination-markdown.ts';
export type { AllowEntry } from './output/read-allow-list.ts';
export { readAllowList } from './output/read-allow-list.ts';
export type { ControlKind } from './plant/control-kinds.ts';
export type { Host, Hosts } from './plant/hosts.ts';
export type { Passage, PassageRun, SourceText } from './plant/passage.ts';
export { type ControlOptions, type ControlRow, plantControls } from './plant/plant-controls.ts';
export {
  type Planted,
  type PlantedRow,
  type PlantedSource,
  type PlantOptions,
  plantLeaks,
} from './plant/plant-leaks.ts';
export type { PlantedForm, Surroundings } from './plant/planted-form.ts';
export { plantedForms } from './plant/planted-forms.ts';
export {
  type CheckProof,
  type FindLeaks,
  type ProveOptions,
  proveCheck,
} from './plant/prove-check.ts';
export type { ProveIndexOptions } from './prove-index.ts';
export { proveIndex } from './prove-index.ts';
export type { Repair, RepairMove, RepairOptions, SplitCount } from './repair-splits.ts';
export { repairSplits } from './repair-splits.ts';
export type { Row, RowText } from './row.ts';
export type { RowFields } from './row-texts.ts';
export { rowTexts } from './row-texts.ts';
export type { LeakPair, SplitRow } from './row-ties.ts';
export type { Unrepairable } from './rows-to-drop.ts';
export type { ScanOptions } from './scan-shard.ts';
export { scanShard, settingsDigest } from './scan-shard.ts';
export type { SemanticOptions, SemanticSearch, SimilarRow } from './semantic-search.ts';
export { createSemanticSearch } from './semantic-search.ts';
export type { Shard, ShardManifest } from './shard.ts';
export { shardOf } from './shard-of.ts';
export type { FieldSpan, FoundMatch, ShardPartial, TaskFindings } from './shard-partial.ts';
export type { TextSearch } from './similar-texts.ts';
export { similarTexts, textSearch } from './similar-texts.ts';
export type { IndexedTask, Lookup, TaskIndex } from './task-index.ts';
export { indexTasks } from './task-index.ts';
export type { TemplateBars, TemplateFinder } from './template-finder.ts';
export { createTemplateFinder } from './template-finder.ts';
export type { TemplateRun, Templates } from './templates.ts';
export { templatesOf } from './templates.ts';
export type { AnchorVerifier } from './time-shift/anchor-evidence.ts';
export type { TimeShiftOptions } from './time-shift/check-time-shift.ts';
export { checkTimeShift } from './time-shift/check-time-shift.ts';
export type { Snapshots } from './time-shift/source-evidence.ts';
export type {
  DatedIdentifier,
  TimeAnchor,
  TimedAnswer,
  TimedSignal,
  TimedSource,
  TimedTask,
  TimedText,
} from './time-shift/timed-task.ts';
export { parseTimedTask, timedTaskSchema } from './time-shift/timed-task.ts';
export { timedTaskOf } from './time-shift/timed-task-of.ts';
export type { UnitVectors } from './unit-vectors.ts';
export { unitVectors } from './unit-vectors.ts';
export type { SimilarTexts } from './vectors-of-texts.ts';
export type { Recheck, RepairRound, VerifiedRepair, VerifyOptions } from './verify-repair.ts';
export { verifyRepair } from './verify-repair.ts';
