// Near-duplicates of a list against counting every pair, what twice as many texts cost, and what a signature costs
// beside reading the text. `pnpm bench` builds the package first.
import {
  createMinHashIndex,
  createTokenReader,
  nearDuplicates,
} from '@tenacious-bench/contamination';
import { createRandom } from '@tenacious-bench/stats';
import { compare } from '@tenacious-bench/tools/ratio';

const n = 5;
const threshold = 0.8;
const [few, many, twice] = [1_200, 4_000, 8_000].map((size) => corpusOf(size));

const found = nearDuplicates(few, { n, threshold });
const counted = everyPair(few);
console.log(
  `${found.pairs.length} of ${counted} pairs at or above ${threshold} found (expected at the threshold: ${found.expectedRecall.toFixed(4)})`,
);

compare({
  name: `near-duplicates of ${few.length} texts of 150 words`,
  baseline: { label: 'Jaccard of every pair of sets', run: () => everyPair(few) },
  candidate: { label: 'nearDuplicates', run: () => nearDuplicates(few, { n, threshold }) },
  goal: { atLeast: 20 },
  rounds: 2,
});

compare({
  name: 'twice as many texts',
  baseline: { label: `${many.length} texts`, run: () => nearDuplicates(many, { n, threshold }) },
  candidate: { label: `${twice.length} texts`, run: () => nearDuplicates(twice, { n, threshold }) },
  goal: { atMost: 2.5 },
  rounds: 7,
});

const index = createMinHashIndex({ n, threshold });
for (const text of few) index.add(text);
const reader = createTokenReader();
const stream = corpusOf(2_000, 'stream');

compare({
  name: `a stream of ${stream.length} texts past an index of ${few.length}`,
  baseline: {
    label: 'token hashes alone',
    run: () => sumOf(stream, (text) => reader.read(text).length),
  },
  candidate: { label: 'index.query', run: () => sumOf(stream, (text) => index.query(text).length) },
  goal: { atMost: 12 },
});

/** One text in ten is an earlier one with a few words changed. */
function corpusOf(size, seed = 'texts') {
  const random = createRandom(seed);
  const vocabulary = Array.from({ length: 20_000 }, () =>
    random
      .uint32()
      .toString(36)
      .slice(0, 2 + random.integer(6)),
  );
  const texts = [];
  while (texts.length < size) {
    const isCopy = texts.length > 0 && random.integer(10) === 0;
    const words = isCopy
      ? random.choice(texts).split(' ')
      : Array.from(
          { length: 150 },
          () => vocabulary[Math.floor(random.float() ** 2 * vocabulary.length)],
        );
    for (let edits = isCopy ? 1 + random.integer(5) : 0; edits > 0; edits -= 1) {
      words[random.integer(words.length)] = random.choice(vocabulary);
    }
    texts.push(words.join(' '));
  }
  return texts;
}

function everyPair(texts) {
  const sets = texts.map(runsOf);
  let pairs = 0;
  for (let one = 0; one < sets.length; one += 1) {
    for (let other = one + 1; other < sets.length; other += 1) {
      if (jaccard(sets[one], sets[other]) >= threshold) pairs += 1;
    }
  }
  return pairs;
}

function runsOf(text) {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(n - 1).map((_, start) => words.slice(start, start + n).join(' ')));
}

function jaccard(one, other) {
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return shared / (one.size + other.size - shared);
}

function sumOf(texts, count) {
  return texts.reduce((sum, text) => sum + count(text), 0);
}
