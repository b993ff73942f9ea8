export type { AiMaturity } from './ai-maturity-fact.ts';
export { aiMaturityFact } from './ai-maturity-fact.ts';
export type {
  Brief,
  BriefBench,
  BriefConfidence,
  BriefPrice,
  BriefSignal,
  BriefTurn,
} from './brief.ts';
export type { Capacity } from './capacity-fact.ts';
export { capacityFact } from './capacity-fact.ts';
export { carefulOutputs } from './careful-outputs.ts';
export { carelessOutputs } from './careless-outputs.ts';
export type { LabelledMessage, ViolationKind } from './careless-violations.ts';
export { carelessViolations } from './careless-violations.ts';
export type { CompetitorGap } from './competitor-gap-fact.ts';
export { competitorGapFact } from './competitor-gap-fact.ts';
export type { Connection } from './connection-fact.ts';
export { connectionFact } from './connection-fact.ts';
export type { Engagement } from './engagement-fact.ts';
export { engagementFact } from './engagement-fact.ts';
export type { Funding } from './funding-fact.ts';
export { fundingFact } from './funding-fact.ts';
export type { Layoff } from './layoff-fact.ts';
export { layoffFact } from './layoff-fact.ts';
export type { LeadershipChange } from './leadership-change-fact.ts';
export { leadershipChangeFact } from './leadership-change-fact.ts';
export type { DatedObservation, Observation } from './observation.ts';
export { offerTermsFact } from './offer-terms-fact.ts';
export type { OpenRoles } from './open-roles-fact.ts';
export { openRolesFact } from './open-roles-fact.ts';
export { tenaciousPolicy } from './policy.ts';
export type { PolicyClause } from './policy-clauses.ts';
export { policyClauses } from './policy-clauses.ts';
export { tenaciousPolicyDigest } from './policy-digest.ts';
export { policyDocument } from './policy-document.ts';
export type { Price } from './price-fact.ts';
export { priceFact } from './price-fact.ts';
export type { Recipient } from './recipient-fact.ts';
export { recipientFact } from './recipient-fact.ts';
export type { Resource } from './resource-fact.ts';
export { resourceFact } from './resource-fact.ts';
export type { Segment } from './segment-fact.ts';
export { segmentFact } from './segment-fact.ts';
export { starterTasks } from './starter-tasks.ts';
export { taskFromBrief } from './task-from-brief.ts';
export { taskNames } from './task-names.ts';
export { taskParties } from './task-parties.ts';
export { techStackFact } from './tech-stack-fact.ts';
export type { LabelledKind } from './violation-kinds.ts';
export { labelledKinds, violationKinds } from './violation-kinds.ts';
