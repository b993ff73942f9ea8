import type { Embedder } from '@tenacious-bench/contamination';
import type { EmbedChoice } from './contamination-options.ts';
import type { World } from './world.ts';

/** What makes vectors: nothing, a model, or `undefined` for the one that needs none. */
export async function chooseEmbedder(
  choice: EmbedChoice,
  world: World,
): Promise<Embedder | false | undefined> {
  if (choice === 'none') return false;
  if (choice === 'lexical') return undefined;
  const onLoad = ({ file, loaded, total }: { file: string; loaded: number; total: number }) =>
    world.showProgress(`loading ${file}: ${loaded} of ${total} bytes`);
  return world.loadEmbedder({ ...choice, onLoad });
}
