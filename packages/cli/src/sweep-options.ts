import { narrowSpace, type ParameterSpace } from '@tenacious-bench/generators';
import type { Issue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { type Sweep, tenaciousSweeps } from '@tenacious-bench/tenacious/sweeps';
import { readArguments } from './command.ts';
import { countOption, seedOption } from './number-option.ts';
import { readJson } from './read-json.ts';
import { UnusableInput, type World } from './world.ts';

/** What a sweep was asked for. */
export type SweepRequest = {
  readonly sweeps: readonly SweptSpace[];
  readonly strength: number | 'full';
  readonly seed: number;
  readonly variants: number;
  /** The most tasks of each space. */
  readonly limit: number;
  /** The most combinations that are shown as not covered. */
  readonly show: number;
  readonly out: string | undefined;
  readonly isList: boolean;
};

/** A space after it was narrowed, and what builds its cells. */
export type SweptSpace = { readonly space: ParameterSpace; readonly build: Sweep['build'] };

/** Reads the arguments of `tbench sweep`. */
export async function readSweepRequest(
  args: readonly string[],
  world: World,
): Promise<SweepRequest> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    strength: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    variants: { type: 'string', default: '1' },
    limit: { type: 'string' },
    space: { type: 'string' },
    show: { type: 'string', default: '10' },
    list: { type: 'boolean', default: false },
  });
  const [name, ...others] = positionals;
  if (others.length > 0)
    throw new UnusableInput(
      `${JSON.stringify(others[0])} is not expected; see tbench sweep --help`,
    );
  return {
    sweeps: await sweptSpaces(name, values.space, world),
    strength:
      values.strength === 'full'
        ? 'full'
        : countOption('--strength', values.strength, { least: 1 }),
    seed: seedOption('--seed', values.seed),
    variants: countOption('--variants', values.variants, { least: 1 }),
    limit:
      values.limit === undefined
        ? Number.POSITIVE_INFINITY
        : countOption('--limit', values.limit, { least: 1 }),
    show: countOption('--show', values.show, { least: 0 }),
    out: values.out,
    isList: values.list,
  };
}

async function sweptSpaces(
  name: string | undefined,
  path: string | undefined,
  world: World,
): Promise<SweptSpace[]> {
  const known = tenaciousSweeps.map(({ space }) => space.id);
  if (name !== undefined && !known.includes(name))
    throw new UnusableInput(
      `there is no space ${JSON.stringify(name)}: there is ${known.join(', ')}`,
    );
  if (path !== undefined && name === undefined)
    throw new UnusableInput(`--space narrows one space: name it, one of ${known.join(', ')}`);
  const narrowing = path === undefined ? {} : await readJson(path, world);
  return tenaciousSweeps
    .filter(({ space }) => name === undefined || space.id === name)
    .map(({ space, build }) => {
      const narrowed = narrowSpace(space, narrowing);
      if (!narrowed.ok) throw refused(path ?? space.id, narrowed.issues);
      return { space: narrowed.value, build };
    });
}

function refused(path: string, issues: readonly Issue[]): UnusableInput {
  const lines = issues.map((issue) => printable(`${path}: ${issue.path}: ${issue.message}`));
  const [first = path, ...rest] = lines;
  return new UnusableInput(first, { details: rest });
}
