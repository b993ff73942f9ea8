// Looking for sealed rows in what is about to be published, against the bare scan of the contamination package over the same
// bytes: hashes of words, hashes of eight of them, a filter. The scan here also decides what the bytes are, folds, takes
// escapes away, looks for base64, and for texts and ids shorter than eight words. `pnpm bench` builds the packages first.
import { compareAsync } from '@tenacious-bench/tools/ratio';
import {
  buildNgramIndex,
  createNgramScanner,
  createTokenReader,
} from '../../contamination/dist/index.js';
import { buildFingerprints, createLeakScanner } from '../dist/index.js';

const random = randomOf(7);
const vocabulary = Array.from({ length: 20_000 }, inventWord);
const rows = Array.from({ length: 300 }, (_, at) => ({
  id: `task-${(at * 7919 + 1e6).toString(36)}`,
  ask: inventProse(180),
  expected: { because: inventProse(6), decisions: ['send'] },
}));
const prose = Array.from({ length: 8000 }, () => inventProse(300));
const inLines = prose.map((text) => text.replace(/((?:\S+ ){20})/g, '$1\n'));
const accented = prose.map((text) => text.replace(/((?:\S+ ){20})/g, '$1caf\u00e9 \u2019 '));
const jsonLines = (texts) => texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
const kinds = {
  'plain text': prose.join('\n'),
  'JSON Lines': jsonLines(prose),
  'JSON Lines with a line end in every twenty words': jsonLines(inLines),
  'JSON Lines with JSON in them that has line ends': jsonLines(
    inLines.map((text) => JSON.stringify({ text })),
  ),
  'JSON Lines with two letters beyond ASCII in every twenty words': jsonLines(accented),
  'the same with these letters as escapes': jsonLines(accented).replace(
    /[^\0-~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
};

const reader = createTokenReader();
const texts = rows.flatMap(({ ask, expected }) => [ask, expected.because]);
const index = buildNgramIndex(
  texts.map((text) => reader.read(text).slice()),
  { n: 8 },
);
const bare = createNgramScanner(index);
const key = crypto.getRandomValues(new Uint8Array(32));
const built = buildFingerprints(rows, key, { goldFields: ['expected'] });
const scanner = createLeakScanner(built.fingerprints, key);
console.log(`${built.count} fingerprints of ${rows.length} rows, ${built.leftOut} texts too short`);

for (const [name, text] of Object.entries(kinds)) {
  const bytes = new TextEncoder().encode(text);
  const lines = text.split('\n');
  const result = await compareAsync({
    name: `${(bytes.length / 1e6).toFixed(0)} MB of ${name}`,
    baseline: {
      label: 'createTokenReader and createNgramScanner, line by line',
      run: async () => lines.reduce((hits, line) => hits + bare.scan(reader.read(line)), 0),
    },
    candidate: { label: 'createLeakScanner', run: () => scanner.scan('rows.jsonl', bytes) },
    goal: { atMost: 2 },
    rounds: 7,
  });
  const speed = (ms) => `${(bytes.length / 1e3 / ms).toFixed(0)} MB/s`;
  console.log(
    `  speed      ${speed(result.baseline.medianMs)} -> ${speed(result.candidate.medianMs)}`,
  );
}

// Any numbers will do, as long as they are the same each time.
function randomOf(seed) {
  let state = seed;
  const float = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return { float, integer: (below) => Math.floor(below * float()) };
}

function inventProse(length) {
  const words = Array.from({ length }, (_, at) => {
    const word = vocabulary[Math.floor(vocabulary.length * random.float() ** 3)];
    const mark = at % 12 === 11 ? '.' : at % 7 === 6 ? ',' : '';
    return `${at % 12 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word}${mark}`;
  });
  return words.join(' ');
}

function inventWord() {
  const length = 1 + random.integer(4) + random.integer(4) + random.integer(3);
  return String.fromCharCode(...Array.from({ length }, () => 97 + random.integer(26)));
}
