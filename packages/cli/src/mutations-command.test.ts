import { readFileSync } from 'node:fs';
import { compilePolicy } from '@tenacious-bench/scorer';
import { labelledKinds, tenaciousPolicy } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { memoryWorld } from './memory-world.ts';
import { mutationsCommand } from './mutations-command.ts';
import { mutationsMarkdown, printMutations } from './mutations-command-print.ts';
import { judgeMutations, type MutationResult } from './mutations-command-result.ts';
import { UnusableInput } from './world.ts';

const readme = readFileSync(new URL('../../tenacious/README.md', import.meta.url), 'utf8');
const committed = readme.split('\n## ').find((section) => section.startsWith('Mutation score\n'));
const committedTable = (committed ?? '').split('\n').filter((line) => line.startsWith('|'));

// Kinds that cannot be put into a draft by exchanging words, because they are about the whole language of it.
const notInjected = new Set(['unsupported_language']);
const injectable = labelledKinds.filter((kind) => !notInjected.has(kind));

const result = judgeMutations(compilePolicy(tenaciousPolicy), { seed: 0, every: false });

describe('the committed table', () => {
  test('is what tbench mutations --markdown prints', async () => {
    const world = memoryWorld();
    expect(await mutationsCommand.run(['--markdown'], world)).toBe(0);
    expect(committedTable).toEqual(world.printed);
  });

  test.each(injectable)('is the floor of what is detected: %s', (kind) => {
    const floor = committedCounts(kind);
    const counts = result.kinds.find((row) => row.kind === kind);
    expect(counts?.injected).toBe(floor.injected);
    expect(counts?.detected).toBeGreaterThanOrEqual(floor.detected);
    expect(counts?.alarms).toBeLessThanOrEqual(floor.alarms);
  });
});

function committedCounts(kind: string) {
  const row = committedTable.find((line) => line.startsWith(`| ${kind} |`)) ?? '';
  const [, , , injected, detected, , , , alarms] = row.split('|').map((cell) => Number(cell));
  return { injected, detected: detected ?? Number.NaN, alarms: alarms ?? Number.NaN };
}

describe('tbench mutations', () => {
  test('says which threshold is not kept, and exits with 1', async () => {
    const world = memoryWorld();
    const thresholds = ['--min-detected', '100', '--min-each', '100', '--max-alarms', '0'];
    expect(await mutationsCommand.run(['--json', '--seed', '2', ...thresholds], world)).toBe(1);
    const { total, kinds, seed }: MutationResult = JSON.parse(world.printed.join('\n'));
    const { injected, detected, twins, alarms } = total;
    const low = kinds.filter((kind) => kind.detected < kind.injected);
    expect(seed).toBe(2);
    expect(world.errors).toEqual([
      `detected ${detected} of ${injected}, less than 100%`,
      ...low.map(
        (kind) => `${kind.kind}: detected ${kind.detected} of ${kind.injected}, less than 100%`,
      ),
      `false alarms on ${alarms} of ${twins} twins, more than 0%`,
    ]);
  });

  test.each([
    [['--seed', 'x'], '--seed is "x": it takes a whole number'],
    [['--show', '-1'], undefined],
    [['--min-each', '101'], '--min-each is "101": it takes a percentage from 0 to 100'],
    [['--max-alarms', ''], '--max-alarms is "": it takes a percentage from 0 to 100'],
    [['drafts.jsonl'], '"drafts.jsonl" is not expected; see tbench mutations --help'],
  ])('%j is refused', async (args, message) => {
    const refused = mutationsCommand.run(args, memoryWorld());
    await expect(refused).rejects.toThrow(UnusableInput);
    if (message !== undefined) await expect(refused).rejects.toThrow(message);
  });
});

const counts = { forms: 2, injected: 4, detected: 3, low: 0.3, high: 0.95, twins: 4, alarms: 1 };
const small: MutationResult = {
  seed: 0,
  every: false,
  drafts: 4,
  total: counts,
  kinds: [{ kind: 'urgency', ...counts }],
  mistakes: [
    { what: 'missed', kind: 'urgency', form: 2, draft: 'one', quote: 'Now.', got: [] },
    {
      what: 'false alarm',
      kind: 'urgency',
      form: 1,
      draft: 'two',
      quote: 'Soon.',
      got: [{ rule: 'guilt', quote: 'Later\u001b.' }],
    },
  ],
};

describe('a result is printed', () => {
  test('as a table with its mistakes, in which nothing moves the cursor', () => {
    const world = memoryWorld();
    printMutations(small, { show: 2 }, world);
    expect(world.printed).toEqual([
      'kind     forms  injected  detected  share  95% interval  twins  false alarms',
      'urgency      2         4         3    75%  30% to 95%        4             1',
      'all          2         4         3    75%  30% to 95%        4             1',
      '',
      'missed: urgency form 2 in one: "Now."; found: nothing',
      'false alarm: urgency form 1 in two: the twin; found: guilt "Later\\u001b."',
    ]);
  });

  test('with as many mistakes as asked for', () => {
    const world = memoryWorld();
    printMutations(small, { show: 1 }, world);
    expect(world.printed.at(-1)).toBe('and 1 more; --show 2 shows all');
  });

  test('in Markdown', () => {
    expect(mutationsMarkdown(small).slice(1, 3)).toEqual([
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| urgency | 2 | 4 | 3 | 75% | 30% to 95% | 4 | 1 |',
    ]);
  });
});
