import type { Embedder } from '@tenacious-bench/contamination';
import type { TransformersEmbedderOptions } from '@tenacious-bench/contamination/transformers';
import { UnusableInput } from './world.ts';

/** Loads a model; what runs it is only brought in here, because it is heavy and need not be installed. */
export async function loadEmbedder(options: TransformersEmbedderOptions): Promise<Embedder> {
  const { EmbeddingModelError, transformersEmbedder } = await import(
    '@tenacious-bench/contamination/transformers'
  );
  const refuse = (cause: unknown): never => {
    if (!(cause instanceof EmbeddingModelError)) throw cause;
    throw new UnusableInput(asOptions(cause.message), { cause });
  };
  const embedder = await transformersEmbedder(options).catch(refuse);
  return { ...embedder, embed: (...texts) => embedder.embed(...texts).catch(refuse) };
}

// The library speaks to programmers; here the same things are options.
function asOptions(message: string): string {
  return message
    .replace('with allowDownload: true', 'with --allow-download')
    .replace('use lexicalEmbedder', 'use --embed lexical');
}
