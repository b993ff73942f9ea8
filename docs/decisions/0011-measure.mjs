// What raw measures flag between two files of rows, for decision 0011 and docs/contamination.md.
// Usage, after a build: node docs/decisions/0011-measure.mjs DEV.jsonl TRAIN.jsonl [FIELD ...]
import { readFile } from 'node:fs/promises';
import {
  createRowReader,
  findTokens,
  lexicalEmbedder,
  similarTexts,
} from '../../packages/contamination/dist/index.js';

const [devFile, trainFile, ...fields] = process.argv.slice(2);
const [dev, train] = await Promise.all([read(devFile), read(trainFile)]);
const pairs = dev.flatMap((task) => train.map((row) => containment(task.ngrams, row.ngrams)));
const embedder = lexicalEmbedder();
const [tasks, reference] = await Promise.all(
  [dev, train].map((rows) => embedder.embed(rows.map(({ text }) => text))),
);

console.log(`${dev.length} x ${train.length} rows, ${pairs.length} pairs`);
console.log(`rows of the first file with an 8-gram of the second: ${rowsWithAny()}`);
for (const least of [0.3, 0.5])
  console.log(
    `8-gram containment >= ${least}: ${pairs.filter((share) => share >= least).length} pairs`,
  );
console.log(
  `lexical cosine >= 0.85: ${similarTexts(tasks, reference, { atLeast: 0.85 }).length} pairs`,
);

async function read(file) {
  const reader = createRowReader(file, fields.length > 0 ? { fields } : {});
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const text = reader
      .read(JSON.parse(line), index + 1)
      .texts.map((part) => part.text)
      .join('\n');
    return { text, ngrams: ngramsOf(text) };
  });
}

function ngramsOf(text) {
  const words = findTokens(text).map((token) => token.text);
  return new Set(words.slice(7).map((_, first) => words.slice(first, first + 8).join(' ')));
}

function containment(task, row) {
  let shared = 0;
  for (const ngram of task) if (row.has(ngram)) shared += 1;
  return task.size === 0 ? 0 : shared / task.size;
}

function rowsWithAny() {
  const known = new Set(train.flatMap(({ ngrams }) => [...ngrams]));
  return dev.filter(({ ngrams }) => [...ngrams].some((ngram) => known.has(ngram))).length;
}
