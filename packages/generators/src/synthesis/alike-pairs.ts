import type { Domain } from '../domain.ts';
import { poolTexts } from '../pool/pool-texts.ts';
import type { AlikePair } from './choose-tasks.ts';
import type { WrittenTask } from './written-task.ts';

/** Pairs that share so much of what is their own and no template, the most alike first. */
export function alikePairs(
  tasks: readonly WrittenTask[],
  { alike, domain }: { alike: number; domain: Pick<Domain, 'parties' | 'names'> },
): AlikePair[] {
  const texts = poolTexts(
    tasks.map(({ task }) => task),
    domain,
  );
  const pairs = texts.nearPairs(alike).flatMap(({ one, other, similarity }): AlikePair[] => {
    const [first, second] = [tasks[one], tasks[other]];
    return first === undefined || second === undefined ? [] : [{ first, second, similarity }];
  });
  return pairs.sort((one, other) => other.similarity - one.similarity);
}
