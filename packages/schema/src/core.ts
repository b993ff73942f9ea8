// The part of the package that runs without zod, for code that must stay small and synchronous everywhere: a
// scorer in a browser, a seal on the edge.
export { canonicalJson, createCanonicalWriter } from './canonical-json.ts';
export type { VersionReading } from './check-version.ts';
export { checkVersion } from './check-version.ts';
export type { Confidence } from './confidence-of.ts';
export { confidenceOf, confidences } from './confidence-of.ts';
export { contentId } from './content-id.ts';
export { digest } from './digest.ts';
export type { DocumentName } from './document.ts';
export { documentTag, documentVersions } from './document.ts';
export { factsAsOf } from './facts-as-of.ts';
export { messageText } from './message-text.ts';
export { decisions, mostSevere } from './most-severe.ts';
export { sha256, sha256Hex } from './sha256.ts';
export type { TaskContent } from './task-id.ts';
export { taskId } from './task-id.ts';
export type { ToldTask } from './told-task.ts';
export { taskGold, toldTask } from './told-task.ts';
