import { readArguments } from '../command.ts';
import { UnusableInput } from '../world.ts';

/** What `tbench shadow` was asked for, with its options checked. */
export function readShadowRequest(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    tasks: { type: 'string' },
    outputs: { type: 'string' },
    policy: { type: 'string' },
    labels: { type: 'string' },
    right: { type: 'string', default: 'right' },
    events: { type: 'string' },
    sample: { type: 'string' },
    random: { type: 'boolean', default: false },
    sensitivity: { type: 'string' },
    specificity: { type: 'string' },
    draw: { type: 'string' },
    width: { type: 'string', default: '0.1' },
    expected: { type: 'string', default: '0.5' },
    seed: { type: 'string', default: '0' },
    most: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const { tasks, outputs, sensitivity, specificity } = values;
  const [results, ...others] = positionals;
  const isReplay = tasks !== undefined && outputs !== undefined;
  if (others.length > 0 || isReplay === (results !== undefined))
    throw new UnusableInput(
      'name --tasks and --outputs, or one file of results; see tbench shadow --help',
    );
  if (values.sample !== undefined && values.random)
    throw new UnusableInput('--sample and --random are two ways to pick messages: give one');
  if ((sensitivity === undefined) !== (specificity === undefined))
    throw new UnusableInput('--sensitivity and --specificity belong together');
  const rater =
    sensitivity === undefined || specificity === undefined
      ? undefined
      : {
          sensitivity: shareOption('--sensitivity', sensitivity),
          specificity: shareOption('--specificity', specificity),
        };
  return {
    ...values,
    source: isReplay ? { tasks, outputs } : { results: results ?? '' },
    rater,
    sampling: {
      width: shareOption('--width', values.width),
      expected: shareOption('--expected', values.expected),
      seed: values.seed,
    },
    most: values.most === undefined ? undefined : shareOption('--most', values.most),
  };
}
export type ShadowRequest = ReturnType<typeof readShadowRequest>;

function shareOption(option: string, text: string): number {
  const value = /^(?:0?\.\d+|1(?:\.0+)?)$/.test(text) ? Number(text) : 0;
  if (value > 0) return value;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(text)}: it takes a share above 0 and up to 1`,
  );
}
