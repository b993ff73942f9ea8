import type { Result } from '@tenacious-bench/schema';
import { createRandom, type Random } from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import { result } from '../../testing/production.ts';
import { drawShadowSample } from './draw-shadow-sample.ts';
import { falseBlocksOf } from './false-blocks.ts';

/** What comes: how often a message is right and let out, right and stopped, and so on. */
const kinds = [
  { share: 0.72, decision: 'send', rule: undefined, right: 0.95 },
  { share: 0.14, decision: 'block', rule: 'price', right: 0.2 },
  { share: 0.09, decision: 'regenerate', rule: 'tone', right: 0.6 },
  { share: 0.05, decision: 'block', rule: 'law', right: 0.02 },
] as const;
const rightOf = (rows: readonly (typeof kinds)[number][]) =>
  rows.reduce((sum, { share, right }) => sum + share * right, 0);
const truth = rightOf(kinds.slice(1)) / rightOf(kinds);

const one = result({}, 1);

// Kin are of one kind, and the more alike the more often a label is copied from the first of them.
function history(random: Random, families: number, size: number, alike: number) {
  const labels = new Map<string, boolean>();
  const rows: Result[] = [];
  for (let family = 0; family < families; family++) {
    const kind = kindAt(random.float());
    const first = random.float() < kind.right;
    for (let member = 0; member < size; member++) {
      const id = `m-${family}-${member}`;
      labels.set(id, random.float() < alike ? first : random.float() < kind.right);
      const rules = kind.rule === undefined ? [] : [kind.rule];
      rows.push({ ...one, task: id, family: `f${family}`, decision: kind.decision, rules });
    }
  }
  return { rows, labels };
}

function kindAt(point: number): (typeof kinds)[number] {
  let sum = 0;
  for (const kind of kinds) {
    sum += kind.share;
    if (point < sum) return kind;
  }
  return kinds[3];
}

test.each<[string, number, number, number, 'sample' | 'all' | 'random']>([
  ['a stratified sample of strangers', 500, 1, 0, 'sample'],
  ['all messages of strangers', 300, 1, 0, 'all'],
  ['a stratified sample of kin', 170, 3, 0.6, 'sample'],
  ['150 of them at random, and kin', 170, 3, 0.6, 'random'],
])('the false-block rate is covered by its interval: %s', (_, families, size, alike, basis) => {
  const random = createRandom(`coverage ${basis} ${size}`);
  const trials = 500;
  let covered = 0;
  for (let trial = 0; trial < trials; trial++) {
    const { rows, labels } = history(random, families, size, alike);
    const { messages } = drawShadowSample(rows, { width: 0.2, expected: 0.2, seed: trial });
    const picked = new Map(messages.map(({ id, stratum, of }) => [id, { stratum, of }]));
    const some = new Set(random.shuffle([...labels.keys()]).slice(0, 150));
    const { rate } = falseBlocksOf(rows, {
      labelOf: ({ task }) => (basis === 'random' && !some.has(task) ? undefined : labels.get(task)),
      ...(basis === 'sample' && { picked }),
      ...(basis === 'random' && { picked: 'random' }),
    });
    if (rate.defined && rate.low <= truth && truth <= rate.high) covered += 1;
  }
  expect(covered / trials).toBeGreaterThan(0.93);
  expect(covered / trials).toBeLessThan(0.975);
});
