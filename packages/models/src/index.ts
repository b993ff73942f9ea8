export { answerJson } from './answer-json.ts';
export { anthropicBatch } from './anthropic-batch.ts';
export { anthropicMessages } from './anthropic-messages.ts';
export type { JsonRequest } from './ask-json.ts';
export { askJson, completeJson, jsonRequest, readJson } from './ask-json.ts';
export type { BatchJournal, BatchNote, OpenBatch } from './batch-journal.ts';
export { readBatchJournal } from './batch-journal.ts';
export type { BatchAnswer, BatchRequest, BatchState, BatchVendor } from './batch-port.ts';
export { callCost, mostTokens, roundUsd } from './call-cost.ts';
export type { Cassette, CassetteOptions, Recording } from './cassette.ts';
export { readCassette, recordingLine } from './cassette.ts';
export { checkedModel } from './checked-model.ts';
export type { Clock } from './clock.ts';
export { systemClock } from './clock.ts';
export type { CompleteBatchOptions } from './complete-batch.ts';
export { completeBatch } from './complete-batch.ts';
export type { ConnectOptions } from './connect-model.ts';
export { connectModel } from './connect-model.ts';
export { describedSchema } from './described-schema.ts';
export type { Ledger, LedgerOptions, Reservation } from './ledger.ts';
export { BudgetError, createLedger } from './ledger.ts';
export type { LedgerEntry } from './ledger-entry.ts';
export { ledgerEntrySchema, parseLedgerEntry } from './ledger-entry.ts';
export type { LedgerLine, LedgerSummary } from './ledger-summary.ts';
export { summarizeLedger } from './ledger-summary.ts';
export type { ModelRegistry } from './lineage.ts';
export { declareModels, keepApart, LineageError, lineageOf, modelUse } from './lineage.ts';
export type { MeteredModelOptions } from './metered-model.ts';
export { meteredModel } from './metered-model.ts';
export type { CallFailure, CallFailureDetails } from './model-call-error.ts';
export { callFailures, isWorthRetrying, ModelCallError } from './model-call-error.ts';
export type { ModelConnection, ModelDeclaration, ModelPrice } from './model-declaration.ts';
export {
  modelConnectionSchema,
  modelDeclarationSchema,
  modelPriceSchema,
  parseModelDeclaration,
} from './model-declaration.ts';
export { modelFamilies } from './model-families.ts';
export { openAiBatch } from './openai-batch.ts';
export type { OpenAiChatOptions } from './openai-chat.ts';
export { openAiChat } from './openai-chat.ts';
export { openAiResponses } from './openai-responses.ts';
export type { Pace, PaceOptions } from './pace.ts';
export { createPace } from './pace.ts';
export { pacedModel } from './paced-model.ts';
export type { ReachOptions } from './reach-model.ts';
export { reachBatches, reachModel } from './reach-model.ts';
export type { RecordedModelOptions } from './recorded-model.ts';
export { recordedModel } from './recorded-model.ts';
export { requestKey } from './request-key.ts';
export { retryAfterMs } from './retry-after.ts';
export type { RetryOptions } from './retrying-model.ts';
export { retryingModel } from './retrying-model.ts';
export { routedModel } from './routed-model.ts';
export { statusFailure } from './status-failure.ts';
export { canBeStrict } from './strict-schema.ts';
export type { VendorOptions } from './vendor-options.ts';
