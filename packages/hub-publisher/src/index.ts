export type { CardCheck } from './gates/card-gate.ts';
export type { ContaminationGateOptions } from './gates/contamination-gate.ts';
export type { Gate, GateSubject } from './gates/gate.ts';
export type { LeakScan, ScannedFile } from './gates/leak-gate.ts';
export { checkManifest } from './gates/manifest-gate.ts';
export type { ReleaseGateOptions } from './gates/release-gates.ts';
export type { GateReport, GateResult } from './gates/run-gates.ts';
export type { HubOptions } from './hub/connect-hub.ts';
export type { Access } from './hub/ensure-repository.ts';
export type { RetryOptions } from './hub/hub-fetch.ts';
export type { HubFailure } from './hub/hub-request-error.ts';
export { HubRequestError } from './hub/hub-request-error.ts';
export type { HubToken } from './hub/hub-token.ts';
export type { TrustedPublishingOptions } from './hub/trusted-publishing.ts';
export { trustedPublishing } from './hub/trusted-publishing.ts';
export type { DatasheetQuestion, DatasheetSection } from './layout/answers/datasheet-questions.ts';
export { datasheetSections } from './layout/answers/datasheet-questions.ts';
export type {
  Author,
  LicenceAnswer,
  ReleaseAnswers,
  Score,
} from './layout/answers/release-answers.ts';
export { parseReleaseAnswers, releaseAnswersSchema } from './layout/answers/release-answers.ts';
export type { ResponsibleAiField } from './layout/answers/responsible-ai-questions.ts';
export { responsibleAiQuestions } from './layout/answers/responsible-ai-questions.ts';
export type { ReleaseTree, ReleaseTreeOptions } from './layout/build-release-tree.ts';
export { buildReleaseTree } from './layout/build-release-tree.ts';
export type { CheckCardOptions } from './layout/cards/check-card.ts';
export { checkCard } from './layout/cards/check-card.ts';
export type { DataReference, ModelAnswers } from './layout/model-card/model-answers.ts';
export { modelAnswersSchema } from './layout/model-card/model-answers.ts';
export type { ModelCardInput } from './layout/model-card/model-card.ts';
export { modelCard } from './layout/model-card/model-card.ts';
export type {
  NamedDigest,
  OpenSplitInput,
  ReleaseInput,
  ReleaseNote,
  SealedSplitInput,
} from './layout/release-input.ts';
export type { TreeFile } from './layout/tree-file.ts';
export type { ChangedFile, FileChanges } from './plan/file-changes.ts';
export { formatPlan } from './plan/format-plan.ts';
export { freezeRelease } from './plan/freeze-release.ts';
export type { PlanOptions, ReleasePlan } from './plan/plan-release.ts';
export { planRelease } from './plan/plan-release.ts';
export type { ChangeLevel, ChangeReason, ProposedVersion } from './plan/propose-version.ts';
export { readRelease } from './plan/read-release.ts';
export type { PreviousRelease, ReleaseCandidate } from './plan/release-candidate.ts';
export type { RowChanges, SplitChange } from './plan/split-changes.ts';
export type { CheckedRelease, CheckOptions } from './publish/check-release.ts';
export { checkRelease } from './publish/check-release.ts';
export type { PublishProgress, ReportProgress } from './publish/progress.ts';
export type { PublishOptions, PublishResult } from './publish/publish-release.ts';
export { publishRelease } from './publish/publish-release.ts';
export { ReleaseConflict } from './publish/release-conflict.ts';
export type { ReleaseMessages } from './publish/release-messages.ts';
export type { RowMark, SplitIndex } from './rows/index-splits.ts';
export type { ParseRow } from './rows/parse-row.ts';
export { parseRow } from './rows/parse-row.ts';
export { dryRun } from './tree/dry-run.ts';
export type { FreezeOptions, LooseFile } from './tree/freeze-files.ts';
export { freezeFiles } from './tree/freeze-files.ts';
export type { ByteRange, FrozenFile, FrozenTree } from './tree/frozen-tree.ts';
export { readReleaseTree } from './tree/read-release-tree.ts';
export type { FetchOptions } from './verify/fetch-release.ts';
export { fetchRelease } from './verify/fetch-release.ts';
export type { ReleaseLog } from './verify/release-log.ts';
export { openReleaseLog } from './verify/release-log.ts';
export type { VerifiedRelease, VerifyOptions } from './verify/verify-release.ts';
export { verifyRelease } from './verify/verify-release.ts';
