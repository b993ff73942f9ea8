import {
  clopperPearsonInterval,
  formatP,
  mcnemarTest,
  wilsonInterval,
} from '@tenacious-bench/stats';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { UnusableInput, type World } from './world.ts';

/** Small exact statistics from counts, for a paper or a pull request. */
export const statsCommand: Command = {
  name: 'stats',
  summary: 'exact statistics from counts: a proportion with its interval, a paired comparison',
  usage: [
    'usage: tbench stats proportion PASSED TOTAL',
    '       tbench stats paired ONLY_A ONLY_B',
    '',
    '  proportion 43 57   the rate with Wilson and Clopper-Pearson 95% intervals',
    '  paired 16 1        exact McNemar test: tasks that only A passes against tasks that only B passes',
  ],
  run: runStats,
};

async function runStats(args: readonly string[], world: World): Promise<ExitCode> {
  const { positionals } = readArguments(args, {});
  const [what, ...numbers] = positionals;
  const lines = linesOf(what, readCounts(numbers));
  for (const line of lines) world.print(line);
  return exitCodes.done;
}

function linesOf(what: string | undefined, [first, second]: readonly [number, number]): string[] {
  switch (what) {
    case 'proportion':
      return proportion(first, second);
    case 'paired':
      return paired(first, second);
    default:
      throw new UnusableInput(
        `there is no statistic ${JSON.stringify(what ?? '')}; see tbench stats --help`,
      );
  }
}

function proportion(passed: number, total: number): string[] {
  if (total === 0 || passed > total) {
    throw new UnusableInput(
      `${passed} of ${total} is not a proportion: PASSED must be at most TOTAL, and TOTAL above 0`,
    );
  }
  const wilson = wilsonInterval(passed, total);
  const exact = clopperPearsonInterval(passed, total);
  return [
    `rate             ${(passed / total).toFixed(6)} (${passed} of ${total})`,
    `Wilson           ${wilson.low.toFixed(6)} to ${wilson.high.toFixed(6)}`,
    `Clopper-Pearson  ${exact.low.toFixed(6)} to ${exact.high.toFixed(6)}`,
  ];
}

function paired(onlyA: number, onlyB: number): string[] {
  const { p, midP } = mcnemarTest(onlyA, onlyB);
  return [
    `exact McNemar    ${formatP(p)} (two-sided, ${onlyA} against ${onlyB})`,
    `mid-p            ${formatP(midP)}`,
  ];
}

function readCounts(numbers: readonly string[]): readonly [number, number] {
  const wrong = numbers.find((text) => !/^\d{1,9}$/.test(text));
  if (wrong !== undefined) throw new UnusableInput(`${JSON.stringify(wrong)} is not a count`);
  if (numbers.length !== 2)
    throw new UnusableInput('two counts are needed; see tbench stats --help');
  return [Number(numbers[0]), Number(numbers[1])];
}
