export type { CanonicalOptions } from './near/canonical-hash.ts';
export { canonicalHash } from './near/canonical-hash.ts';
export type { ExactIndex } from './near/create-exact-index.ts';
export { createExactIndex } from './near/create-exact-index.ts';
export type { MinHashIndex, NearText, SignedText } from './near/create-min-hash-index.ts';
export { createMinHashIndex } from './near/create-min-hash-index.ts';
export type { ExactDuplicates, RowPlace } from './near/exact-duplicates.ts';
export { exactDuplicates } from './near/exact-duplicates.ts';
export type { MinHashOptions, MinHashSettings, SignatureOptions } from './near/min-hash-options.ts';
export { minHashSignature } from './near/min-hash-signature.ts';
export type { NearDuplicatePair, NearDuplicatePairs } from './near/near-duplicate-pairs.ts';
export { nearDuplicatePairs } from './near/near-duplicate-pairs.ts';
export type {
  NearDuplicate,
  NearDuplicates,
  NearDuplicatesOptions,
} from './near/near-duplicates.ts';
export { nearDuplicates } from './near/near-duplicates.ts';
export type { NgramIndex, NgramIndexOptions } from './ngrams/build-ngram-index.ts';
export { buildNgramIndex } from './ngrams/build-ngram-index.ts';
export type { NgramHits, NgramScanner } from './ngrams/create-ngram-scanner.ts';
export { createNgramScanner } from './ngrams/create-ngram-scanner.ts';
export { locatePosition } from './ngrams/locate-position.ts';
export type { AllowedReport } from './output/allow-matches.ts';
export { allowMatches } from './output/allow-matches.ts';
export type { AllowedMatches } from './output/apply-allow-list.ts';
export { applyAllowList } from './output/apply-allow-list.ts';
export type { ExplainMatchOptions } from './output/explain-match.ts';
export { explainMatch } from './output/explain-match.ts';
export { formatContaminationCsv } from './output/format-contamination-csv.ts';
export type { ContaminationMarkdownOptions } from './output/format-contamination-markdown.ts';
export { formatContaminationMarkdown } from './output/format-contamination-markdown.ts';
export type { AllowEntry } from './output/read-allow-list.ts';
export { readAllowList } from './output/read-allow-list.ts';
export type { OverlapBars } from './overlap/judge-overlap.ts';
export type { IndexedTask, Lookup, TaskIndex } from './overlap/task-index.ts';
export { indexTasks } from './overlap/task-index.ts';
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
export { applyRepair } from './repair/apply-repair.ts';
export type { LeakPairOptions } from './repair/find-leak-pairs.ts';
export { findLeakPairs } from './repair/find-leak-pairs.ts';
export type { Repair, RepairMove, RepairOptions, SplitCount } from './repair/repair-splits.ts';
export { repairSplits } from './repair/repair-splits.ts';
export type { LeakPair, SplitRow } from './repair/row-ties.ts';
export type { Unrepairable } from './repair/rows-to-drop.ts';
export type {
  Recheck,
  RepairRound,
  VerifiedRepair,
  VerifyOptions,
} from './repair/verify-repair.ts';
export { verifyRepair } from './repair/verify-repair.ts';
export type { RowReader } from './rows/create-row-reader.ts';
export { createRowReader } from './rows/create-row-reader.ts';
export type { Row, RowText } from './rows/row.ts';
export type { RowFields } from './rows/row-texts.ts';
export { rowTexts } from './rows/row-texts.ts';
export { checkContamination } from './scan/check-contamination.ts';
export type { CheckedShards, CheckOptions, CheckProgress } from './scan/check-shards.ts';
export { checkShards } from './scan/check-shards.ts';
export type { FinishOptions, Proof } from './scan/finish-report.ts';
export { finishReport } from './scan/finish-report.ts';
export type { MergedPartials } from './scan/merge-partials.ts';
export { mergePartials } from './scan/merge-partials.ts';
export { parseShardPartial } from './scan/parse-shard-partial.ts';
export type { ProveIndexOptions } from './scan/prove-index.ts';
export { proveIndex } from './scan/prove-index.ts';
export { readOnce } from './scan/read-once.ts';
export type { ScanShards } from './scan/scan-in-order.ts';
export type { ScanOptions } from './scan/scan-shard.ts';
export { scanShard, settingsDigest } from './scan/scan-shard.ts';
export type { Shard, ShardManifest } from './scan/shard.ts';
export { shardOf } from './scan/shard-of.ts';
export type { FieldSpan, FoundMatch, ShardPartial, TaskFindings } from './scan/shard-partial.ts';
export type { Rank } from './scan/shards-for-rank.ts';
export { shardsForRank } from './scan/shards-for-rank.ts';
export { formatTemplates } from './templates/format-templates.ts';
export { parseTemplates } from './templates/parse-templates.ts';
export type { TemplateBar, TemplateBars } from './templates/template-bars.ts';
export type { TemplateFinder } from './templates/template-finder.ts';
export { createTemplateFinder } from './templates/template-finder.ts';
export type { TemplateRun, Templates } from './templates/templates.ts';
export { templatesOf } from './templates/templates.ts';
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
export type { CosineOptions, CosinePair, CosineSearch } from './vectors/cosine-search.ts';
export { cosinePairs, cosineSearch } from './vectors/cosine-search.ts';
export type {
  EmbeddedText,
  Embedder,
  EmbedFunction,
  EmbedOptions,
  StopSignal,
} from './vectors/embedder.ts';
export { EmbedderError } from './vectors/embedder-error.ts';
export { embedderOf } from './vectors/embedder-of.ts';
export type { FalsePairs } from './vectors/expected-false-pairs.ts';
export { expectedFalsePairs } from './vectors/expected-false-pairs.ts';
export type { LexicalEmbedderOptions } from './vectors/lexical-embedder.ts';
export { lexicalEmbedder } from './vectors/lexical-embedder.ts';
export type { NullThreshold, NullThresholdOptions } from './vectors/null-threshold.ts';
export { nullThreshold } from './vectors/null-threshold.ts';
export type { SemanticOptions, SemanticSearch, SimilarRow } from './vectors/semantic-search.ts';
export { createSemanticSearch } from './vectors/semantic-search.ts';
export type { TextSearch } from './vectors/similar-texts.ts';
export { similarTexts, textSearch } from './vectors/similar-texts.ts';
export type { UnitVectors } from './vectors/unit-vectors.ts';
export { unitVectors } from './vectors/unit-vectors.ts';
export type { SimilarTexts } from './vectors/vectors-of-texts.ts';
export type { TokenReader } from './words/create-token-reader.ts';
export { createTokenReader } from './words/create-token-reader.ts';
export type { Token } from './words/find-tokens.ts';
export { findTokens } from './words/find-tokens.ts';
export { hashToken } from './words/hash-token.ts';
