export type { TransformersEmbedderOptions } from './transformers/embedder-options.ts';
export { EmbeddingModelError } from './transformers/embedding-model-error.ts';
export type { ImportLibrary, LibraryName } from './transformers/load-library.ts';
export type { ModelLoadProgress } from './transformers/load-model.ts';
export type { ModelDtype } from './transformers/model-dtype.ts';
export { transformersEmbedder } from './transformers/transformers-embedder.ts';
