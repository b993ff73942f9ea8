import type { TaskIndex } from '../overlap/task-index.ts';
import type { Embedder } from './embedder.ts';
import { lexicalEmbedder } from './lexical-embedder.ts';
import {
  createSemanticSearch,
  type SemanticOptions,
  type SemanticSearch,
} from './semantic-search.ts';

/** The comparison by vectors that needs no model: words weighed by how few of the tasks have them. */
export function lexicalSearch(index: TaskIndex, options: SemanticOptions): Promise<SemanticSearch> {
  return createSemanticSearch(index, embedderOfTasks(index), options);
}

/** Whether a search compares exactly as `lexicalSearch` over these tasks would. */
export function isLexicalSearch(index: TaskIndex, { settings }: SemanticSearch): boolean {
  if (settings.isLexical !== true) return false;
  const { name, settings: own } = embedderOfTasks(index);
  return (
    settings.embedder === name &&
    Object.entries(own).every(([setting, value]) => settings[setting] === value)
  );
}

function embedderOfTasks({ tasks }: TaskIndex): Embedder {
  return lexicalEmbedder({
    background: tasks.map(({ row }) => row.texts.map(({ text }) => text).join('\n')),
  });
}
