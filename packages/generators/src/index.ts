export type { AuthoredDomain } from './authored/authored-fields.ts';
export type { AuthoredFields, AuthoredTask, MustFail, MustPass } from './authored/authored-task.ts';
export { formatAuthoredTask } from './authored/format-authored-task.ts';
export type { ParseAuthoredTaskOptions } from './authored/parse-authored-task.ts';
export { parseAuthoredTask } from './authored/parse-authored-task.ts';
export type { TriedAgent } from './authored/try-agents.ts';
export type { Shown, TriedAuthored, TryAuthoredOptions } from './authored/try-authored.ts';
export { tryAuthored } from './authored/try-authored.ts';
export type { TriedCase } from './authored/try-cases.ts';
export type { Domain, TaskAgent } from './domain.ts';
export type { JudgedAnswer } from './judge-answer.ts';
export { judgeAnswer } from './judge-answer.ts';
export type { Deduped, DedupeOptions } from './pool/dedupe.ts';
export { dedupe } from './pool/dedupe.ts';
export type { DroppedTask, DuplicateCheck } from './pool/drop-equal.ts';
export type { ContrastPair } from './pool/drop-near.ts';
export type { KinGroup, KinOptions, KinTie } from './pool/find-kin.ts';
export { findKin } from './pool/find-kin.ts';
export type { KinKind } from './pool/kin-keys.ts';
export type { Embedding } from './pool/lexical-vectors.ts';
export { lexicalEmbedding, lexicalVectors } from './pool/lexical-vectors.ts';
export type { PoolNames } from './pool/pool-options.ts';
export type { Crossing, DisjointCheck, DisjointProof } from './pool/prove-disjoint.ts';
export { proveDisjoint } from './pool/prove-disjoint.ts';
export type { SideReport, SplitReport, StratumReport } from './pool/split-report.ts';
export type { SplitShares, SplitSide } from './pool/split-shares.ts';
export { splitSides } from './pool/split-shares.ts';
export type { SplitOptions, SplitTasks } from './pool/split-tasks.ts';
export { splitTasks } from './pool/split-tasks.ts';
export type { TaskWords } from './pool/task-text.ts';
export { taskText } from './pool/task-text.ts';
export type { AnswerVerdict } from './quality/answer-verdict.ts';
export type { Coverage, SetCoverage } from './quality/set-coverage.ts';
export type { DifficultyBand, SetDifficulty, TaskDifficulty } from './quality/set-difficulty.ts';
export type { SetDiscrimination, TaskDiscrimination } from './quality/set-discrimination.ts';
export type { SetDiversity } from './quality/set-diversity.ts';
export type { TaskSetQuality, TaskSetQualityOptions } from './quality/task-set-quality.ts';
export { taskSetQuality } from './quality/task-set-quality.ts';
export type { CoverageCounter, CoverageTable } from './sweeps/coverage-counter.ts';
export { coverageCounter } from './sweeps/coverage-counter.ts';
export type { CoveringOptions } from './sweeps/covering-cells.ts';
export { coveringCells } from './sweeps/covering-cells.ts';
export { everyCell } from './sweeps/every-cell.ts';
export { narrowSpace } from './sweeps/narrow-space.ts';
export type { Cell, Constraint, ParameterSpace, ParameterValue } from './sweeps/parameter-space.ts';
export { parseParameterSpace } from './sweeps/parameter-space.ts';
export type { SweepCounts, SweepOptions, TaskBuilder, TaskDraft } from './sweeps/sweep-tasks.ts';
export { sweepTasks } from './sweeps/sweep-tasks.ts';
export type { Acceptance } from './synthesis/acceptance.ts';
export type { AskerOptions, Stage, SynthesisProgress, SynthesisStop } from './synthesis/asker.ts';
export { authorPrompt } from './synthesis/author-prompt.ts';
export type { JudgeCalibration } from './synthesis/calibrate-judge.ts';
export { choicePrompt } from './synthesis/choice-prompt.ts';
export { gradedDimensions } from './synthesis/grade-tasks.ts';
export { judgePrompt } from './synthesis/judge-prompt.ts';
export type { Prompt } from './synthesis/prompt.ts';
export { promptDigest } from './synthesis/prompt.ts';
export type { ModelPart, SynthesisPlan, Topic } from './synthesis/synthesis-plan.ts';
export { parseSynthesisPlan, synthesisPlanSchema } from './synthesis/synthesis-plan.ts';
export type { Synthesis, SynthesisOptions } from './synthesis/synthesize.ts';
export { synthesize } from './synthesis/synthesize.ts';
export { variationPrompt } from './synthesis/variation-prompt.ts';
export type { Rejection } from './synthesis/written-task.ts';
export type { FailurePattern } from './traces/failure-pattern.ts';
export {
  failurePattern,
  groupByPattern,
  keepsPattern,
  needlessAbstention,
} from './traces/failure-pattern.ts';
export type { FindLeaksOptions } from './traces/find-leaks.ts';
export { findLeaks } from './traces/find-leaks.ts';
export type { KnownName, NameField } from './traces/known-name.ts';
export { ordinaryWords } from './traces/ordinary-words.ts';
export type { PossibleName } from './traces/possible-names.ts';
export type { ReadTraces, ReadTracesOptions, TraceFormat } from './traces/read-traces.ts';
export { readTraces, traceFormats } from './traces/read-traces.ts';
export type { StandInLists } from './traces/stand-in-lists.ts';
export { StandInsUsedUp } from './traces/stand-ins-used-up.ts';
export type {
  TasksFromTraces,
  TasksFromTracesOptions,
  TraceResult,
} from './traces/tasks-from-traces.ts';
export { tasksFromTraces } from './traces/tasks-from-traces.ts';
export type { Trace, TracePlace } from './traces/trace.ts';
export type { TraceRunOptions } from './traces/trace-run.ts';
export type {
  ThreadVariation,
  TraceVariations,
  Variation,
  VaryTaskOptions,
} from './traces/trace-variations.ts';
export { varyTask } from './traces/trace-variations.ts';
export type { UnfilledToken } from './unfilled-token.ts';
export { unfilledToken } from './unfilled-token.ts';
