import { type AblationOptions, ablate, costPareto } from '@tenacious-bench/evaluation';
import { parseResult, type Result } from '@tenacious-bench/schema';
import { printAblation, printPareto } from './ablate-print.ts';
import { recheckPublished } from './ablate-published.ts';
import { choiceOption } from './choice-option.ts';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { terminalJson } from './terminal-json.ts';
import { unusableFor } from './unusable-for.ts';
import { UnusableInput, type World } from './world.ts';

/** What a component adds, in this team's results or in somebody's published ones. */
export const ablateCommand: Command = {
  name: 'ablate',
  summary: 'what a component adds; or compute a published ablation again, digit by digit',
  usage: [
    'usage: tbench ablate RESULTS.jsonl ... --component AGENT --baseline AGENT [OPTION ...]',
    '       tbench ablate --published FILE.json ... [--description NAME_OR_FILE] [--json]',
    '',
    '  --component AGENT    the agent with the component: delta A is against the baseline',
    '  --baseline AGENT     the same agent without it',
    '  --prompt-only AGENT  the same agent with the knowledge in its prompt instead: delta B',
    '  --public VALUE       a figure that somebody published: delta C, which nothing can test',
    '  --source TEXT        where that figure stands; needed with --public',
    '  --metric METRIC      pass (default) or score',
    '  --delta D            the difference that has to be exceeded, registered before the run (default 0)',
    '  --published          the files are what somebody committed: their figures are computed again',
    '  --description NAME   five-check, five-dimension or a JSON file that says where the scores and the figures are;',
    '                       without it the one that fits the files',
    '  --json               print everything as one JSON document instead',
    '',
    'Tasks of one family count as one. Every agent of the results is weighed by quality, cost and time.',
    'Exit code 0 when delta A is better, or every published figure is reproduced; 1 when it is worse, or a figure is',
    'not reproduced; 2 for unusable input; 3 when the tasks cannot tell',
  ],
  run: runAblate,
};

async function runAblate(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    component: { type: 'string' },
    baseline: { type: 'string' },
    'prompt-only': { type: 'string' },
    public: { type: 'string' },
    source: { type: 'string' },
    metric: { type: 'string', default: 'pass' },
    delta: { type: 'string', default: '0' },
    published: { type: 'boolean', default: false },
    description: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  if (positionals.length === 0)
    throw new UnusableInput('name one or more files; see tbench ablate --help');
  const { component, baseline, description, json: isJson } = values;
  if (values.published) return recheckPublished(positionals, { description, isJson }, world);
  if (component === undefined || baseline === undefined)
    throw new UnusableInput('name --component and --baseline; see tbench ablate --help');
  const metric = choiceOption('--metric', values.metric, ['pass', 'score']);
  const roles = { component, baseline, promptOnly: values['prompt-only'] };
  const options = {
    ...{ metric, delta: deltaOption(values.delta), now: new Date(world.clock.now()).toISOString() },
    publicFigure: publicFigure(values.public, values.source),
  };
  return measure(await loadResults(positionals, world), { roles, options, isJson }, world);
}

type Measuring = {
  readonly roles: Parameters<typeof ablate>[1];
  readonly options: AblationOptions & { readonly metric: 'pass' | 'score' };
  readonly isJson: boolean;
};

function measure(
  results: readonly Result[],
  { roles, options, isJson }: Measuring,
  world: World,
): ExitCode {
  const ablation = ablate(results, roles, options);
  if (!ablation.ok) throw unusableFor('the results cannot be compared', ablation.issues);
  const pareto = costPareto(results, { metric: options.metric });
  if (isJson) world.print(terminalJson({ ...ablation.value, pareto }));
  else {
    printAblation(ablation.value, world);
    printPareto(pareto, world);
  }
  const { verdict } = ablation.value.deltaA;
  if (verdict === 'inconclusive') return exitCodes.cannotTell;
  return verdict === 'better' ? exitCodes.done : exitCodes.failed;
}

async function loadResults(paths: readonly string[], world: World): Promise<Result[]> {
  const results: Result[] = [];
  for (const path of paths) results.push(...(await loadRows(path, parseResult, {}, world)));
  return results;
}

function deltaOption(text: string): number {
  if (/^(?:0|1|0?\.\d+)$/.test(text)) return Number(text);
  throw new UnusableInput(`--delta is ${JSON.stringify(text)}: it takes a share from 0 to 1`);
}

function publicFigure(text: string | undefined, source: string | undefined) {
  if (text === undefined && source === undefined) return undefined;
  if (text === undefined || source === undefined)
    throw new UnusableInput('--public and --source go together: a figure without a source is none');
  const value = /^[01](?:\.\d+)?$|^0?\.\d+$/.test(text) ? Number(text) : 2;
  if (value <= 1) return { value, source };
  throw new UnusableInput(`--public is ${JSON.stringify(text)}: it takes a share from 0 to 1`);
}
