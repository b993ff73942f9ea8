import { UsearchError } from './usearch-error.ts';

export type Usearch = typeof import('usearch');

/** Loads the package, which is there only where somebody installed it. */
export async function loadUsearch(
  load: () => Promise<Usearch> = () => import('usearch'),
): Promise<Usearch> {
  try {
    return await load();
  } catch (cause) {
    throw new UsearchError(
      'usearch cannot be loaded: add it with npm install usearch, or use similarTexts, which is exact and needs nothing',
      { cause },
    );
  }
}
