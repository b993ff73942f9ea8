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
export type { SealKeys } from './keys/seal-keys.ts';
export type { UnlockKey } from './keys/unlock-key.ts';
export type { BuiltFingerprints, FingerprintOptions } from './leaks/build-fingerprints.ts';
export { buildFingerprints } from './leaks/build-fingerprints.ts';
export type { LeakScanner, LeakScannerOptions } from './leaks/create-leak-scanner.ts';
export { createLeakScanner } from './leaks/create-leak-scanner.ts';
export type { LeakDecoder, LeakDecoders } from './leaks/leak-decoders.ts';
export type { LeakFingerprints } from './leaks/leak-fingerprints.ts';
export { leakFingerprintsSchema, parseLeakFingerprints } from './leaks/leak-fingerprints.ts';
export type { LeakFinding, LeakRefusal, LeakScan } from './leaks/leak-scan.ts';
export type { OpenedSplit, OpenOptions } from './open.ts';
export { open } from './open.ts';
export type { OpenedPart } from './parts/open-part.ts';
export type { Part } from './parts/part.ts';
export type { SealableRow } from './parts/split-rows.ts';
export { prove } from './prove.ts';
export type { RepositoryFile } from './repository-file.ts';
export type { RowProof } from './row-proof.ts';
export { parseRowProof, rowProofSchema } from './row-proof.ts';
export type { SealedSplit, SealOptions } from './seal.ts';
export { seal } from './seal.ts';
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
