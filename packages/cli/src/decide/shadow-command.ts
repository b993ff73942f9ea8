import type { Command } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { World } from '../world.ts';

/** Replays past messages through a gate that stops nothing. */
export const shadowCommand: Command = {
  name: 'shadow',
  summary:
    'replay past messages through a gate that stops nothing: what it would stop, and how often wrongly',
  usage: [
    'usage: tbench shadow --tasks TASKS.jsonl --outputs OUTPUTS.jsonl [--policy FILE] [OPTION ...]',
    '       tbench shadow RESULTS.jsonl [OPTION ...]',
    '',
    'Judges messages that were sent in the past and holds none back: what would have been stopped, by which rule, week by',
    'week, and which share of the right messages that is. Only labels say which messages are right:',
    '',
    '  --labels FILE          label documents; output is AGENT:TRIAL, the value true or false',
    '  --right DIMENSION      the dimension in which they say so (default right)',
    '  --events FILE          production-event documents: labels, and reviews, where a message that a person let out is right',
    '  --sample FILE          what --draw wrote: only these labels count, and all of them are needed',
    '  --random               the labelled messages were picked at random in another way. Overrides never are',
    '  --sensitivity S --specificity S   how often whoever labelled calls right what is right, and wrong what is wrong',
    '',
    'Without labels of all messages a sample is drawn, of every decision and rule its share:',
    '  --draw FILE            write the messages to label, one a line; not for raters, it says what the gate says',
    '  --width W              of the interval that the labels should give (default 0.1)',
    '  --expected SHARE       the false-block rate that is expected; 0.5 needs the most labels (default 0.5)',
    '  --seed N               of the draw (default 0)',
    '',
    '  --most SHARE           the false-block rate that is acceptable',
    '  --json                 print the report as JSON instead',
    '',
    'exit code 0 the rate has an interval (with --most: it lies below), 1 it lies above --most, 2 unusable input,',
    '          3 nobody can tell: labels are missing, or the interval reaches over --most',
  ],
  run: runShadow,
};

async function runShadow(args: readonly string[], world: World): Promise<ExitCode> {
  const { replayFiles } = await import('./replay-files.ts');
  return replayFiles(args, world);
}
