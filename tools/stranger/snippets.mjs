/**
 * One real call for each published package: an ES module, type-checked as TypeScript too, whose
 * default export (awaited) must equal `expected` after a round trip through JSON. Pure packages make
 * the call in a browser as well, without their entries that are `notPure`.
 */
export const snippets = {
  '@tenacious-bench/schema': {
    isPure: true,
    code: `import { canonicalJson, parseTask } from '@tenacious-bench/schema';

export default [canonicalJson({ b: [1.0, -0], a: 'cafe\\u0301' }), parseTask({}).ok];
`,
    expected: ['{"a":"café","b":[1,0]}', false],
  },
  '@tenacious-bench/text': {
    isPure: true,
    code: `import { normalize } from '@tenacious-bench/text';

const disguised = normalize('Our b\\u0435\\u200dnch is \\ufb01ne\\u2026');
export default [disguised.text, disguised.toOriginal(4, 9)];
`,
    expected: ['our bench is fine...', { start: 4, end: 10 }],
  },
  '@tenacious-bench/stats': {
    isPure: true,
    code: `import { wilsonInterval } from '@tenacious-bench/stats';

const { low, high } = wilsonInterval(43, 57);
export default [low.toFixed(6), high.toFixed(6)];
`,
    expected: ['0.628977', '0.847672'],
  },
  '@tenacious-bench/scorer': {
    isPure: true,
    code: `import { compilePolicy, examplePolicy, exampleTask, score } from '@tenacious-bench/scorer';

const policy = compilePolicy(examplePolicy);
const verdict = score(policy, exampleTask, { channel: 'email', body: 'We are a world-class team.' });
export default verdict.status === 'scored'
  ? [verdict.decision, ...verdict.findings.map(({ quote }) => quote)]
  : verdict.reason;
`,
    expected: ['regenerate', 'world-class'],
  },
  '@tenacious-bench/tenacious': {
    isPure: true,
    code: `import { fundingFact, starterTasks, tenaciousPolicy } from '@tenacious-bench/tenacious';

const amount = { amount: 9_200_000, currency: 'USD' };
const fact = fundingFact({ round: 'Series A', amount, closedOn: '2026-03-18' });
export default [tenaciousPolicy.id, fact.validUntil, starterTasks.every(({ facts }) => facts.length > 0)];
`,
    expected: ['tenacious', '2026-09-14', true],
  },
  '@tenacious-bench/contamination': {
    isPure: true,
    notPure: ['node', 'transformers', 'usearch'].map(
      (entry) => `@tenacious-bench/contamination/${entry}`,
    ),
    code: `import { checkContamination } from '@tenacious-bench/contamination';

const ferry = 'the ferry to the outer islands leaves at nine from the second pier and twice on Sundays';
const texts = [ferry, 'They say that ' + ferry + ', but who knows.', 'A quiet morning at the harbour.'];
const [task, ...reference] = texts.map((text, at) => ({
  id: 'row-' + at,
  file: 'rows',
  row: at + 1,
  texts: [{ field: 'body', text }],
}));
export default checkContamination(task ? [task] : [], reference, { now: '2026-05-04' }).then(
  ({ verdict, matches }) => [verdict, ...matches.map((match) => match.reference.id)],
);
`,
    expected: ['contaminated', 'row-1'],
  },
  '@tenacious-bench/seal': {
    isPure: true,
    notPure: ['@tenacious-bench/seal/node'],
    code: `import { digest } from '@tenacious-bench/schema';
import { canaryGuid, commit, seal } from '@tenacious-bench/seal';

const canary = canaryGuid((length) => globalThis.crypto.getRandomValues(new Uint8Array(length)));
const committed = commit([{ id: 'a', ask: 'Two and two?', answer: 4 }], {
  release: { name: 'sums', version: '1.0.0' },
  split: 'test',
  scorer: digest('scorer'),
  policy: digest('policy'),
  goldFields: ['answer'],
  canary,
  random: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
});
if (!committed.ok) throw new Error('not committed');
export default seal(committed.value, {
  keys: { escrow: ['age1s24zjwpqjtd4f3q8e0leekxre9dqvt6syqywu70v0vsvgjzdjpgqwjfgt7'] },
  published: [],
  nowMs: 0,
  random: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
}).then(({ files }) => files.map(({ path }) => path));
`,
    expected: [
      'sealed/commitment.json',
      'sealed/test-prompts.jsonl.age',
      'sealed/test-gold.jsonl.age',
    ],
  },
  '@tenacious-bench/hub-publisher': {
    isPure: false,
    code: `import { freezeFiles } from '@tenacious-bench/hub-publisher';

export default freezeFiles([{ path: 'data/dev.jsonl', content: '{}' }]).then((tree) =>
  tree.ok ? tree.value.files.map(({ path }) => path) : tree.issues.map(({ code }) => code),
);
`,
    expected: ['data/dev.jsonl'],
  },
  '@tenacious-bench/loopback-hub': {
    isPure: false,
    code: `import { startLoopbackHub } from '@tenacious-bench/loopback-hub';

export default [typeof startLoopbackHub];
`,
    expected: ['function'],
  },
  '@tenacious-bench/models': {
    isPure: false,
    code: `import { declareModels, lineageOf, openAiChat, systemClock } from '@tenacious-bench/models';
import { openRun } from '@tenacious-bench/models/node';

const registry = declareModels([{ name: 'gemma-x', vendor: 'google', families: ['gemma'] }]);
const model = openAiChat({ apiKey: 'none', clock: systemClock() });
// The vendor's library is an optional peer, which a stranger has not installed.
export default model
  .complete({ model: 'gemma-x', messages: [], maxTokens: 1 })
  .catch((error) => error.message)
  .then((said) => [lineageOf(registry, 'gemma-x'), said, typeof openRun]);
`,
    expected: [
      ['gemini', 'gemma', 'google'],
      'openai is not installed: add it with npm install openai',
      'function',
    ],
  },
  '@tenacious-bench/evaluation': {
    isPure: true,
    notPure: ['@tenacious-bench/evaluation/agents', '@tenacious-bench/evaluation/node'],
    code: `import { compareScores, judgeOutputs, runAgents } from '@tenacious-bench/evaluation';
import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';

const body = 'We are a world-class team.';
const { verdict } = compareScores([1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0], { metric: 'pass' });
export default runAgents({
  agents: [
    { id: 'hasty', answer: () => ({ kind: 'message', message: { channel: 'email', body } }) },
  ],
  tasks: [exampleTask],
}).then(({ outputs }) => {
  const { results } = judgeOutputs(compilePolicy(examplePolicy), [exampleTask], outputs);
  return [verdict, ...results.map(({ agent, status, decision }) => [agent, status, decision])];
});
`,
    expected: ['better', ['hasty', 'failed', 'regenerate']],
  },
  '@tenacious-bench/generators': {
    // It stands on models, whose vendors' libraries no bundler finds unless they are installed.
    isPure: false,
    code: `import { coveringCells, judgePrompt, parseParameterSpace, promptDigest, unfilledToken } from '@tenacious-bench/generators';

const parameters = { free: [0, 3], asked: [1, 2, 4], level: ['junior', 'senior'] };
const space = parseParameterSpace({ id: 'capacity', parameters });
export default [
  space.ok && coveringCells(space.value, { seed: 1 }).length,
  unfilledToken({ title: 'To {{company}}' })?.path,
  promptDigest(judgePrompt).length,
];
`,
    expected: [6, 'title', 71],
  },
  '@tenacious-bench/cli': {
    isPure: false,
    code: `import { main, nodeWorld } from '@tenacious-bench/cli';

export default main(['no-such-command'], nodeWorld());
`,
    expected: 2,
  },
};
