import { cosinePairs } from './cosine-pairs.ts';
import type { Embedding } from './lexical-vectors.ts';
import type { NearRows } from './near-rows.ts';
import type { PoolTexts } from './pool-texts.ts';

/** Pairs of tasks whose own words are close as vectors. */
export async function closeRows(
  { ownTexts, isComparable }: PoolTexts,
  { name, cosine, embed }: Embedding,
): Promise<NearRows[]> {
  const compared = ownTexts.flatMap((text, index) =>
    isComparable[index] ? [{ text, index }] : [],
  );
  const vectors = await embed(compared.map(({ text }) => text));
  if (vectors.length !== compared.length) {
    throw new RangeError(
      `${name} made ${vectors.length} vectors of ${compared.length} texts: nobody knows which is whose`,
    );
  }
  const indexOf = (position: number) => compared[position]?.index ?? position;
  return cosinePairs(vectors, cosine).map(({ one, other, similarity }) => ({
    one: indexOf(one),
    other: indexOf(other),
    similarity,
  }));
}
