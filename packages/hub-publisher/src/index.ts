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
