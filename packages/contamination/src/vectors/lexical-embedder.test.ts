import { sha256Hex } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { lexicalEmbedder } from './lexical-embedder.ts';
import { similarTexts } from './similar-texts.ts';

const background = [
  'Dear Ana, the harbour crane is due on Monday. Kind regards, Tomas',
  'Dear Leo, the bridge survey is due on Friday. Kind regards, Tomas',
  'Dear Mia, the tunnel lights are due on Sunday. Kind regards, Tomas',
];

async function similarity(one: string, other: string, embedder = lexicalEmbedder()) {
  const [first, second] = await embedder.embed([one, other]);
  if (first === undefined || second === undefined) throw new Error('two texts have two vectors');
  return similarTexts([first], [second], { atLeast: 1e-9 })[0]?.similarity ?? 0;
}

test.each([
  ['case and punctuation', 'The old harbour', 'THE — old — harbour!'],
  ['accents', 'Café in Zürich', 'cafe in zurich'],
  ['look-alikes', 'plаtfоrm', 'platform'],
])('%s make no difference', async (_, one, other) => {
  expect(await similarity(one, other)).toBe(1);
});

test('order counts for less than the words, and other words for most', async () => {
  const text = 'the crew moves the crane before the storm';
  const turned = await similarity(text, 'before the storm the crew moves the crane');
  expect(turned).toBeGreaterThan(0.8);
  expect(turned).toBeLessThan(1);
  expect(await similarity(text, 'our accountant likes quiet libraries')).toBeLessThan(0.2);
});

test('what the background repeats counts for less', async () => {
  const one = 'Dear Ana, the harbour crane is late. Kind regards, Tomas';
  const other = 'Dear Ana, payroll moved to another bank. Kind regards, Tomas';
  const fitted = lexicalEmbedder({ background });
  expect(await similarity(one, other, fitted)).toBeLessThan((await similarity(one, other)) - 0.1);
});

test.each([
  ['an empty text', ''],
  ['a text without words', '… !?'],
])('%s is like nothing', async (_, text) => {
  expect(await similarity(text, text)).toBe(0);
});

test('one word is like itself', async () => {
  expect(await similarity('Harbour', 'harbour')).toBe(1);
});

test('a vector depends on no other text of its batch', async () => {
  const embedder = lexicalEmbedder({ background });
  const [alone] = await embedder.embed(['the harbour']);
  const [, among] = await embedder.embed([...background.slice(0, 1), 'the harbour', 'a bridge']);
  expect(among).toEqual(alone);
});

test('vectors are the same on every machine', async () => {
  const [embedded] = await lexicalEmbedder({ background }).embed(background.slice(0, 1));
  const vector = embedded?.vectors[0];
  expect(sha256Hex([...(vector ?? [])].join())).toBe(
    '8d6ba09181bde2f891cdd3a46e9a529cbb2ba0fe5b3607ec1c3540ffc60fa056',
  );
});

test('the report can tell embedders apart', () => {
  const settings = lexicalEmbedder({ background, dimensions: 64 }).settings;
  expect(settings).toMatchObject({ dimensions: 64, longestNgram: 2, background: 3 });
  expect(lexicalEmbedder({ background: [] }).settings.weights).not.toBe(settings.weights);
  expect(lexicalEmbedder({ background: background.toReversed() }).settings.weights).toBe(
    settings.weights,
  );
});

test('a long run says how far it is and can be stopped', async () => {
  const told: number[] = [];
  const signal = { aborted: false };
  const onProgress = (done: number) => {
    told.push(done);
    signal.aborted = done >= 512;
  };
  const texts = Array.from({ length: 1000 }, (_, index) => `text ${index}`);
  await expect(lexicalEmbedder().embed(texts, { signal, onProgress })).rejects.toThrow('stopped');
  expect(told).toEqual([256, 512]);
});

test.each([0, 1.5, Number.NaN])('%d dimensions are refused', (dimensions) => {
  expect(() => lexicalEmbedder({ dimensions })).toThrow(
    `dimensions is ${dimensions}: words need at least one place to be counted in`,
  );
});
