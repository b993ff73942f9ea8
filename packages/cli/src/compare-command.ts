import type { Command } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import type { World } from './world.ts';

/** Says whether one agent is better than another, or that nobody can tell. */
export const compareCommand: Command = {
  name: 'compare',
  summary:
    'is one agent better than another: BETTER, WORSE, or INCONCLUSIVE and how many tasks it takes',
  usage: [
    'usage: tbench compare RESULTS.jsonl [BASELINE.jsonl] --candidate AGENT --baseline AGENT [OPTION ...]',
    '',
    'RESULTS are result documents, one a line; - is standard input. With two files, the first has the candidate and the',
    'second the baseline, which may then have the same name. An agent need not be named in a file that holds one.',
    '',
    'What was registered before the run',
    '  --metric NAME[=DELTA]    what decides: pass (default), score, or a dimension of the policy; several are corrected',
    '                           for each other (Holm)',
    '  --delta D                the difference that has to be exceeded, where a metric has none of its own (default 0)',
    '  --alpha A                chance of a wrong BETTER or WORSE (default 0.05)',
    '  --max-errors SHARE       share of tries without a result above which nothing is decided (default 0.05)',
    '',
    'What is compared',
    '  --common                 compare the tasks that both were asked; without it, different tasks are refused',
    '  --k N                    show pass@N and pass^N; may be given several times (default 1, and the most tries)',
    '  --labels FILE            label documents: which messages are right, for how often a gate stops a right one; their',
    '                           output is AGENT:TRIAL',
    '  --right DIMENSION        the dimension in which those labels say so with true or false (default right)',
    '  --seed N                 of random flips and resamples, where there are too many for all (default 0)',
    '',
    'What comes out',
    '  --out FILE               the comparison as JSON',
    '  --markdown FILE          the same as a page; both files are written, or none',
    '  --json                   print the comparison as JSON instead',
    '',
    'exit code 0 BETTER, 1 WORSE, 2 unusable input, 3 INCONCLUSIVE: nobody can tell',
  ],
  run: runCompare,
};

// Parsers and tests are brought in when they are needed: most commands do without.
async function runCompare(args: readonly string[], world: World): Promise<ExitCode> {
  const { compareFiles } = await import('./compare/compare-files.ts');
  return compareFiles(args, world);
}
