import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Case {
  /** The package's one source file, exported by name from its index. */
  readonly source: string;
  readonly readme?: string;
  /** Test title and part of its message, one for each test that must fail. */
  readonly failures: readonly (readonly [title: string, message: string])[];
}

const halve = (example: string, doc = 'Half of a number.') => `
/**
 * ${doc}
 *
 * @example
 * \`\`\`ts
${example.replace(/^/gm, ' * ')}
 * \`\`\`
 */
export function halve(value: number): number {
  if (value < 0) throw new RangeError(\`value is \${value}: only debts are negative\`);
  return value / 2;
}
`;

const example = 'the example of halve (src/halve.ts:6)';
const documentation = 'every export is documented';

const cases: Readonly<Record<string, Case>> = {
  'right values': { source: halve('halve(3) // => 1.5'), failures: [] },
  'six digits': { source: halve('halve(2 / 3) // => 0.333333'), failures: [] },
  'a remark behind the value': {
    source: halve('halve(3) // => 1.5 // one and a half'),
    failures: [],
  },
  'a claim on a line of its own': {
    source: halve('[\n  halve(3),\n  halve(4),\n]\n// => [1.5, 2]'),
    failures: [],
  },
  'a value given a name': {
    source: halve('const half = halve(3) // => 1.5\nhalf * 2 // => 3'),
    failures: [],
  },
  'a call over several lines': {
    source: halve('const ten = 10;\nhalve(\n  ten,\n); // => 5\nten // => 10'),
    failures: [],
  },
  'awaited, typed and undefined values': {
    source: halve(
      'await Promise.resolve(halve(2)) // => 1\nnew Float64Array([1, 1 / 3]) // => [1, 0.333333]\nhalve(NaN) // => NaN\n[Infinity].at(1) // => undefined',
    ),
    failures: [],
  },
  'the error it names': {
    source: halve('halve(-1) // throws RangeError: only debts'),
    failures: [],
  },
  'an import': {
    source: halve("import { sep as separator } from 'node:path';\nseparator.length // => 1"),
    failures: [],
  },
  'a workspace package, unbuilt': {
    source: halve("import * as stats from '@tenacious-bench/stats';\ntypeof stats // => 'object'"),
    failures: [],
  },
  'a subpath that no package exports': {
    source: halve("import { halve as half } from '@tenacious-bench/stats/half';\nhalf(2) // => 1"),
    failures: [[example, '@tenacious-bench/stats/half is not among the exports']],
  },
  'no comment': {
    source: 'export function halve(value: number): number {\n  return value / 2;\n}\n',
    failures: [[documentation, 'src/halve.ts:1: halve has no JSDoc sentence directly above it']],
  },
  'a comment further up': {
    source: '/** Half of a number. */\n\nexport const halve = 0.5;\n',
    failures: [[documentation, 'src/halve.ts:3: halve has no JSDoc sentence directly above it']],
  },
  'no sentence': {
    source: halve('halve(2) // => 1', 'Half'),
    failures: [[documentation, 'halve has no JSDoc sentence']],
  },
  'no example': {
    source: '/** Half of a number. */\nexport const halve = (value) => value / 2;\n',
    failures: [[documentation, 'src/halve.ts:2: halve has no @example']],
  },
  'an example without code': {
    source: '/**\n * Half of one.\n *\n * @example halve\n */\nexport const halve = 0.5;\n',
    failures: [[documentation, 'halve has an @example without a ts block']],
  },
  'a wrong value': {
    source: halve('halve(3) // => 1.6'),
    failures: [[example, 'src/halve.ts:6: expected 1.5 to deeply equal 1.6']],
  },
  'a difference in the sixth digit': {
    source: halve('halve(3) // => 1.500007'),
    failures: [[example, 'expected 1.5 to deeply equal 1.500007']],
  },
  'zero for a small number': {
    source: halve('halve(1e-9) // => 0'),
    failures: [[example, 'expected 5e-10 to deeply equal +0']],
  },
  'a missing property': {
    source: halve('({ half: halve(3) }) // => { half: 1.5, whole: 3 }'),
    failures: [[example, 'to deeply equal']],
  },
  'the wrong error': {
    source: halve('halve(-1) // throws TypeError'),
    failures: [[example, 'src/halve.ts:6: RangeError: value is -1']],
  },
  'the wrong message': {
    source: halve('halve(-1) // throws RangeError: gifts'),
    failures: [[example, 'gifts']],
  },
  'no error': {
    source: halve('halve(1) // throws RangeError'),
    failures: [[example, 'expected RangeError, but nothing was thrown']],
  },
  'no claim': {
    source: halve('halve(3);'),
    failures: [[example, 'it asserts nothing']],
  },
  'a claim that is never run': {
    source: halve('const later = () => {\n  halve(3) // => 9\n};\nhalve(2) // => 1'),
    failures: [[example, 'claims that were never run']],
  },
  'a claim in words': {
    source: halve('halve(3) // => 1.5, of course'),
    failures: [[example, 'src/halve.ts:6: the claimed result "1.5, of course" is not one']],
  },
  'a claim about nothing': {
    source: halve('// => 1.5'),
    failures: [[example, 'src/halve.ts:6: what stands before the claim is not one expression']],
  },
  'TypeScript in an example': {
    source: halve('const half: number = halve(3);\nhalf // => 1.5'),
    failures: [[example, 'this is not plain JavaScript']],
  },
  'an import of a name that is not there': {
    source: halve("import { seperator } from 'node:path';\n1 // => 1"),
    failures: [[example, 'node:path does not export seperator']],
  },
  'a README that needs an import': {
    source: halve('halve(3) // => 1.5'),
    readme: '# x\n\n```ts\nhalve(3) // => 1.5\n```\n',
    failures: [['the ts blocks of README.md line 4', 'halve is not defined']],
  },
  'a README that asserts nothing': {
    source: halve('halve(3) // => 1.5'),
    readme: '# x\n\n```ts\nconst half = 1 / 2;\n```\n```sh\nexit 1 // => 2\n```\n',
    failures: [['the ts blocks of README.md assert something', '']],
  },
  'a README with a right and a wrong block': {
    source: halve('halve(3) // => 1.5'),
    readme: '# x\n\n```ts\n1 + 1 // => 2\n```\n\n```ts\n1 + 1 // => 3\n```\n',
    failures: [['the ts blocks of README.md line 8', 'README.md:8: expected 2 to deeply equal 3']],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
const reports = new Map<string, readonly TestReport[]>();

beforeAll(() => {
  for (const [name, fixture] of Object.entries(cases)) writePackage(name, fixture);
  for (const [name, report] of runTests()) reports.set(name, report);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.entries(cases))('%s', (name, { failures }) => {
  const tests = reports.get(name) ?? [];
  expect(tests.length).toBeGreaterThan(0);
  const failed = tests.filter(({ status }) => status !== 'passed');
  const shown = (text: string | undefined) => text?.replaceAll(`${name}/`, '');
  expect(failed.map(({ fullName }) => shown(fullName))).toEqual(failures.map(([title]) => title));
  failures.forEach(([, message], index) => {
    expect(shown(failed[index]?.failureMessages.join('\n'))).toContain(message);
  });
});

interface TestReport {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

function writePackage(name: string, { source, readme }: Case): void {
  const src = join(folder, name, 'src');
  mkdirSync(src, { recursive: true });
  writeFileSync(join(src, 'halve.ts'), source.trimStart());
  writeFileSync(join(src, 'index.ts'), "export { halve } from './halve.ts';\n");
  if (readme) writeFileSync(join(src, '..', 'README.md'), readme);
  const library = fileURLToPath(new URL('./examples.ts', import.meta.url));
  writeFileSync(
    join(src, 'examples.test.ts'),
    `import { describeExamples } from ${JSON.stringify(library)};
import * as namespace from './index.ts';

describeExamples({
  namespace,
  sourceFolder: new URL('.', import.meta.url),
  ${readme ? "readme: new URL('../README.md', import.meta.url)," : ''}
});
`,
  );
}

/** Runs Vitest on every fixture at once; the fixtures, not this file, decide what passes. */
function runTests(): [name: string, tests: readonly TestReport[]][] {
  const vitest = join(
    dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
    'vitest.mjs',
  );
  const report = join(folder, 'report.json');
  const args = [
    'run',
    '--root',
    folder,
    '--no-isolate',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const run = spawnSync(process.execPath, [vitest, ...args], { cwd: folder, encoding: 'utf8' });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  if (testResults.length !== Object.keys(cases).length) throw new Error(run.stderr);
  return testResults.map((file: { name: string; assertionResults: readonly TestReport[] }) => [
    file.name.slice(folder.length + 1).split('/')[0] as string,
    file.assertionResults,
  ]);
}
