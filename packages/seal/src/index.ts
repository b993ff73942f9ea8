export { checkProof } from './check-proof.ts';
export { checkUnsealed } from './check-unsealed.ts';
export type { CommitOptions } from './commit.ts';
export { commit } from './commit.ts';
export { canaryGuid } from './commitment/canary-guid.ts';
export type { CommittedSplit, SplitStatement } from './commitment/committed-split.ts';
export type { RandomBytes } from './commitment/random-bytes.ts';
export type { SealCommitment, SealKey } from './commitment/seal-commitment.ts';
export {
  parseSealCommitment,
  sealCommitmentDigest,
  sealCommitmentSchema,
} from './commitment/seal-commitment.ts';
export { sealedAlready } from './commitment/sealed-already.ts';
export { formatUnsealProof } from './format-unseal-proof.ts';
export type { AgeKey } from './keys/create-age-key.ts';
export { createAgeKey } from './keys/create-age-key.ts';
export type { SealKeys } from './keys/seal-keys.ts';
export type { UnlockKey } from './keys/unlock-key.ts';
export type { BuiltFingerprints, FingerprintOptions } from './leaks/build-fingerprints.ts';
export { buildFingerprints } from './leaks/build-fingerprints.ts';
export type { LeakScanner, LeakScannerOptions } from './leaks/create-leak-scanner.ts';
export { createLeakScanner } from './leaks/create-leak-scanner.ts';
export type { LeakDecoder, LeakDecoders, LeakTableDecoder } from './leaks/leak-decoders.ts';
export type { LeakFingerprints } from './leaks/leak-fingerprints.ts';
export { leakFingerprintsSchema, parseLeakFingerprints } from './leaks/leak-fingerprints.ts';
export type { LeakFinding, LeakRefusal, LeakScan } from './leaks/leak-scan.ts';
export type { LeakRange, LeakSource } from './leaks/leak-source.ts';
export type { OpenedSplit, OpenOptions } from './open.ts';
export { open } from './open.ts';
export { openShare } from './open-share.ts';
export type { OpenedPart } from './parts/open-part.ts';
export type { Part } from './parts/part.ts';
export type { SealableRow } from './parts/split-rows.ts';
export type { SealPrimitives } from './primitives/seal-primitives.ts';
export { prove } from './prove.ts';
export type { RepositoryFile } from './repository-file.ts';
export type { RowProof } from './row-proof.ts';
export { parseRowProof, rowProofSchema } from './row-proof.ts';
export type { SealedSplit, SealOptions } from './seal.ts';
export { seal } from './seal.ts';
export type { AskEndpointOptions, AskProgress } from './service/ask-endpoint.ts';
export { askEndpoint } from './service/ask-endpoint.ts';
export type { AskRow } from './service/ask-row.ts';
export type { Chained } from './service/chained-ledger.ts';
export { ledgerHead } from './service/chained-ledger.ts';
export type { CoarseShare } from './service/coarse-share.ts';
export type { EvaluateOptions, SealedEvaluation } from './service/evaluate-sealed.ts';
export { evaluateSealed } from './service/evaluate-sealed.ts';
export type { Exposure, ExposureEntry } from './service/exposure-entry.ts';
export {
  exposureEntry,
  exposureEntrySchema,
  parseExposureLedger,
} from './service/exposure-entry.ts';
export { outputDigests } from './service/output-digests.ts';
export { parseQueryLedger } from './service/parse-query-ledger.ts';
export type {
  Query,
  QueryAnswer,
  QueryBudget,
  QueryBudgetOptions,
  QueryGrant,
} from './service/query-budget.ts';
export { createQueryBudget } from './service/query-budget.ts';
export type { QueryEntry } from './service/query-entry.ts';
export { queryEntrySchema } from './service/query-entry.ts';
export type { SealedReceipt } from './service/receipt.ts';
export { sealedReceiptSchema } from './service/receipt.ts';
export type { Recheck } from './service/recheck-receipt.ts';
export { recheckReceipt } from './service/recheck-receipt.ts';
export type { EarlierQuery } from './service/release-gate.ts';
export type { ReleaseOptions, ReleaseRules } from './service/release-rules.ts';
export type { ReleasedFigures } from './service/released-figures.ts';
export type { ReleasedResult } from './service/released-result.ts';
export type { RowPrompt } from './service/row-prompt.ts';
export type { RowScore, ScoreOutput } from './service/score-rows.ts';
export type { ServedSubmission, ServeOptions } from './service/serve-submission.ts';
export { serveSubmission } from './service/serve-submission.ts';
export { servicePublicKey } from './service/service-public-key.ts';
export type { ReceiptStatement, SignReceiptOptions } from './service/sign-receipt.ts';
export { signReceipt } from './service/sign-receipt.ts';
export type { SlicesOf } from './service/slice-places.ts';
export type { Submission, SubmissionOptions } from './service/submission.ts';
export { parseSubmission } from './service/submission.ts';
export type {
  ExposureSummary,
  RowExposure,
  SummarizeExposuresOptions,
} from './service/summarize-exposures.ts';
export { summarizeExposures } from './service/summarize-exposures.ts';
export type { VerifyReceiptOptions } from './service/verify-receipt.ts';
export { verifyReceipt } from './service/verify-receipt.ts';
export type { Beacon, DrandChain } from './time-lock/drand-chain.ts';
export { quicknet, roundAt, roundTimeMs } from './time-lock/drand-chain.ts';
export { timeLockIdentity, timeLockRecipient } from './time-lock/time-lock.ts';
export { verifyBeacon } from './time-lock/verify-beacon.ts';
export type { UnsealedSplit } from './unseal.ts';
export { unseal } from './unseal.ts';
export type { UnsealProof } from './unseal-proof.ts';
export { parseUnsealProof, unsealProofSchema } from './unseal-proof.ts';
export type { Proven, Verification, VerifyOptions } from './verify.ts';
export { verify } from './verify.ts';
