import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tenaciousCompiled } from './load-policy.ts';
import { mutationsMarkdown, printMutations } from './mutations-command-print.ts';
import { judgeMutations, type MutationResult } from './mutations-command-result.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Breaks good messages in one place at a time and counts how often the policy notices. */
export const mutationsCommand: Command = {
  name: 'mutations',
  summary: 'put one violation at a time into good messages and count how many are found',
  usage: [
    'usage: tbench mutations [OPTION ...]',
    '',
    'Every kind of violation is put into every draft that has a place for it, beside a twin of the same length with',
    'innocent words there. A violation is detected by a finding of its kind on words that overlap it; a twin that does',
    'not pass is a false alarm.',
    '',
    '  --seed N           turn the wheel of forms, so that each draft gets another form (default 0)',
    '  --every-form       put every form into every draft, instead of one of each kind',
    '  --min-detected P   fail when fewer than P percent of all violations are detected (default 0)',
    '  --min-each P       fail when fewer than P percent of one kind are detected (default 0)',
    '  --max-alarms P     fail when more than P percent of the twins are false alarms (default 100)',
    '  --show N           show at most N mistakes (default 10)',
    '  --markdown         print the table in Markdown',
    '  --json             print the whole result as JSON',
    '',
    'exit code 0 when the thresholds are kept, 1 when one is not, 2 for unusable input',
  ],
  run: runMutations,
};

async function runMutations(args: readonly string[], world: World): Promise<ExitCode> {
  const options = readOptions(args);
  const result = judgeMutations(tenaciousCompiled(), options);
  if (options.json) world.print(terminalJson(result));
  else if (options.markdown) for (const line of mutationsMarkdown(result)) world.print(line);
  else printMutations(result, options, world);
  const broken = brokenThresholds(result, options);
  for (const line of broken) world.printError(line);
  return broken.length === 0 ? exitCodes.done : exitCodes.failed;
}

type Options = ReturnType<typeof readOptions>;

function brokenThresholds(
  { total, kinds }: MutationResult,
  { minDetected, minEach, maxAlarms }: Options,
): string[] {
  const low = kinds.filter(({ detected, injected }) => detected * 100 < minEach * injected);
  const isLow = total.detected * 100 < minDetected * total.injected;
  const isLoud = total.alarms * 100 > maxAlarms * total.twins;
  return [
    ...(isLow
      ? [`detected ${total.detected} of ${total.injected}, less than ${minDetected}%`]
      : []),
    ...low.map(
      ({ kind, detected, injected }) =>
        `${kind}: detected ${detected} of ${injected}, less than ${minEach}%`,
    ),
    ...(isLoud
      ? [`false alarms on ${total.alarms} of ${total.twins} twins, more than ${maxAlarms}%`]
      : []),
  ];
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    seed: { type: 'string', default: '0' },
    'every-form': { type: 'boolean', default: false },
    'min-detected': { type: 'string', default: '0' },
    'min-each': { type: 'string', default: '0' },
    'max-alarms': { type: 'string', default: '100' },
    show: { type: 'string', default: '10' },
    markdown: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  if (positionals.length > 0)
    throw new UnusableInput(
      `${JSON.stringify(positionals[0])} is not expected; see tbench mutations --help`,
    );
  return {
    seed: wholeNumber('--seed', values.seed),
    every: values['every-form'],
    minDetected: percentage('--min-detected', values['min-detected']),
    minEach: percentage('--min-each', values['min-each']),
    maxAlarms: percentage('--max-alarms', values['max-alarms']),
    show: wholeNumber('--show', values.show),
    markdown: values.markdown,
    json: values.json,
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text))
    throw new UnusableInput(`${option} is ${JSON.stringify(text)}: it takes a whole number`);
  return Number(text);
}

function percentage(option: string, text: string): number {
  if (!/^\d{1,3}(?:\.\d+)?$/.test(text) || Number(text) > 100)
    throw new UnusableInput(
      `${option} is ${JSON.stringify(text)}: it takes a percentage from 0 to 100`,
    );
  return Number(text);
}
