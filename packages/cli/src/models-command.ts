import {
  declareModels,
  keepApart,
  LineageError,
  lineageOf,
  type ModelDeclaration,
  type ModelRegistry,
  modelUse,
  parseModelDeclaration,
} from '@tenacious-bench/models';
import { printable } from '@tenacious-bench/scorer';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { formatTable } from './table.ts';
import { UnusableInput, type World } from './world.ts';

/** Checks declarations of models: who descends from whom, and who may judge what. */
export const modelsCommand: Command = {
  name: 'models',
  summary: 'check declared models: who descends from whom, and who may judge whom',
  usage: [
    'usage: tbench models MODELS.jsonl [--author NAME ...] [--judge NAME]',
    '',
    'Each row declares one model:',
    '  {"name":"qwen-x","vendor":"alibaba","families":["qwen"],"price":{"inputUsdPerMillion":0.1,"outputUsdPerMillion":0.4}}',
    'optional: "answersAs" (other names of its answers), "teachers" (families that it was trained on the outputs of)',
    '',
    '  --author NAME   a model that writes; may be given several times',
    '  --judge NAME    fails where it is kin to an author',
    '',
    'exit code 0 when every author and the judge are kept apart, 1 when two are kin, 2 when a declaration is not usable',
  ],
  run: runModels,
};

async function runModels(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    author: { type: 'string', multiple: true, default: [] },
    judge: { type: 'string' },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UnusableInput('name one file of declarations; see tbench models --help');
  const models = await loadRows(path, parseModelDeclaration, {}, world);
  const registry = usable(() => declareModels(models));
  printModels(models, registry, world);
  const { judge, author: authors } = values;
  if (judge === undefined) return exitCodes.done;
  const judging = usable(() => modelUse(registry, judge, 'judge'));
  const writing = authors.map((name) => usable(() => modelUse(registry, name, 'author')));
  try {
    keepApart(judging, writing);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof LineageError)) throw error;
    world.printError(printable(error.message));
    return exitCodes.failed;
  }
}

function printModels(
  models: readonly ModelDeclaration[],
  registry: ModelRegistry,
  world: World,
): void {
  const rows = models.map(({ name, price }) => [
    printable(name),
    lineageOf(registry, name).map(printable).join(' '),
    models
      .filter((other) => areKin(name, other.name, registry))
      .map((other) => printable(other.name))
      .join(' '),
    price === undefined ? 'no price' : `${price.inputUsdPerMillion}/${price.outputUsdPerMillion}`,
  ]);
  const header = ['model', 'descends from', 'may not judge', 'USD per million in/out'];
  for (const line of formatTable(header, rows)) world.print(line);
}

function areKin(one: string, other: string, registry: ModelRegistry): boolean {
  const families = lineageOf(registry, one);
  return lineageOf(registry, other).some((family) => families.includes(family));
}

function usable<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof LineageError)) throw cause;
    throw new UnusableInput(printable(cause.message), { cause });
  }
}
