// Times a whole verdict against published linters of English prose, on one mail and within one run; after a build.
//
//   mkdir linters && cd linters && npm install alex@11 write-good@1 @textlint/kernel@15 @textlint/textlint-plugin-text@15 \
//     textlint-rule-no-todo textlint-rule-max-comma textlint-rule-write-good textlint-rule-common-misspellings \
//     textlint-rule-no-start-duplicated-conjunction
//   node ../docs/decisions/0017-measure.mjs .
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compilePolicy, score } from '../../packages/scorer/dist/index.js';
import {
  carefulOutputs,
  starterTasks,
  tenaciousPolicy,
  tenaciousPolicyDigest,
} from '../../packages/tenacious/dist/index.js';
import { compare, compareAsync } from '../../tools/ratio.mjs';

const require = createRequire(resolve(process.argv[2] ?? '.', 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)));
const { text: alex } = await load('alex');
const { default: writeGood } = await load('write-good');
const { TextlintKernel } = await load('@textlint/kernel');
const { default: textPlugin } = await load('@textlint/textlint-plugin-text');
const rules = await Promise.all(
  [
    'no-todo',
    'max-comma',
    'write-good',
    'common-misspellings',
    'no-start-duplicated-conjunction',
  ].map(async (name) => {
    const loaded = await load(`textlint-rule-${name}`);
    return { ruleId: name, rule: loaded.default?.default ?? loaded.default };
  }),
);

const policy = compilePolicy(tenaciousPolicy, { tried: tenaciousPolicyDigest });
const [task] = starterTasks;
const { body } = carefulOutputs.find((output) => output.task === task.id).outcome.message;
const mail = `${body}\n\n${body}`.slice(0, 900);
let runs = 0;
// A text is read once and remembered, so every run gets one that was not seen before.
const fresh = () => {
  runs += 1;
  return `${mail} ${runs}`;
};
const verdict = {
  label: 'score(policy, task, message)',
  run: () => score(policy, task, { channel: 'email', body: fresh() }),
};
// The engine compiles code while it runs.
for (let run = 0; run < 2000; run += 1) verdict.run();
const kernel = new TextlintKernel();
const plugin = { pluginId: 'text', plugin: textPlugin.default ?? textPlugin };
const lint = () =>
  kernel.lintText(fresh(), { ext: '.txt', filePath: 'mail.txt', plugins: [plugin], rules });
const { messages } = await lint();
console.log(
  `textlint finds ${messages.length} things, alex ${alex(mail).messages.length}, write-good ${writeGood(mail).length}`,
);

compare({
  name: 'alex',
  baseline: { label: 'alex', run: () => alex(fresh()) },
  candidate: verdict,
  goal: { atLeast: 50 },
});
compare({
  name: 'write-good',
  baseline: { label: 'write-good', run: () => writeGood(fresh()) },
  candidate: verdict,
  goal: { atLeast: 5 },
});
await compareAsync({
  name: 'textlint',
  baseline: { label: 'the kernel with five rules', run: lint },
  candidate: { ...verdict, run: async () => verdict.run() },
  goal: { atLeast: 1 },
});
