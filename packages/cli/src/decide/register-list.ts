import {
  type OutcomeEntry,
  type RegisteredComparison,
  registerHead,
  summarizeRegister,
} from '@tenacious-bench/evaluation';
import { printable } from '@tenacious-bench/scorer';
import { formatP } from '@tenacious-bench/stats';
import { readArguments } from '../command.ts';
import { counted } from '../counted.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { terminalJson } from '../terminal-json.ts';
import { UnusableInput, type World } from '../world.ts';
import { instantOption } from './instant-option.ts';
import { readRegister, registerOptions, TamperedRegister } from './register-file.ts';

/** What an outcome may be taken for, in words. */
export const standingWords: Record<OutcomeEntry['standing'], string> = {
  confirmatory: 'as planned',
  exploratory: 'exploratory: not as planned',
  not_preregistered:
    'not pre-registered: nobody can tell that it was planned before its outputs existed',
};

/** Lists every registered comparison, reported or not. */
export async function listRegister(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...registerOptions,
    json: { type: 'boolean', default: false },
  });
  if (values.register === undefined || positionals.length > 0)
    throw new UnusableInput('name --register alone; see tbench register --help');
  if (!(await world.exists(values.register)))
    throw new UnusableInput(`${values.register} cannot be read: there is no such file`);
  try {
    const entries = await readRegister(values.register, values.head, world);
    const now = instantOption('now', undefined, world);
    const comparisons = summarizeRegister(entries, { now });
    const head = registerHead(entries);
    const isHeadKnown = values.head !== undefined;
    if (values.json) world.print(terminalJson({ head, isHeadKnown, comparisons }));
    else printRegister(comparisons, { head, isHeadKnown }, world);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof TamperedRegister)) throw error;
    world.printError(`tbench register: ${error.message}`);
    return exitCodes.failed;
  }
}

function printRegister(
  comparisons: readonly RegisteredComparison[],
  { head, isHeadKnown }: { readonly head: string; readonly isHeadKnown: boolean },
  world: World,
): void {
  const unreported = comparisons.filter(({ unreportedDays }) => unreportedDays !== undefined);
  const drawer = unreported.length === 0 ? 'all reported' : `${unreported.length} never reported`;
  world.print(`${counted(comparisons.length, 'registered comparison')}, ${drawer}`);
  for (const one of comparisons) for (const line of linesOf(one)) world.print(line);
  world.print('');
  world.print(`head  ${head}`);
  world.print(
    isHeadKnown
      ? 'It is the head that was kept: nothing was changed or removed.'
      : 'No --head was given: a last entry that was changed, or entries taken off the end, would not be missed.',
  );
}

function linesOf({
  registration,
  outcomes,
  unreportedDays,
  metrics,
}: RegisteredComparison): string[] {
  const { plan, at, by } = registration;
  const corrected = metrics.map(({ metric, adjusted, of, verdict }) => {
    if (verdict === 'not_reported') return `  ${metric}: never reported`;
    if (outcomes.every(({ standing }) => standing !== 'confirmatory'))
      return `  ${metric}: INCONCLUSIVE, as no outcome is the planned one`;
    const holm = of === 1 ? '' : ` after Holm over ${of}`;
    return `  ${metric}: ${verdict.toUpperCase()}, ${formatP(adjusted)}${holm}`;
  });
  return [
    '',
    `${plan.id}: ${printable(plan.hypothesis)}`,
    `  registered ${at} by ${by}: ${plan.candidate} against ${plan.baseline}`,
    ...(unreportedDays === undefined
      ? []
      : [`  never reported, for ${counted(unreportedDays, 'day')}`]),
    ...outcomes.flatMap(outcomeLines),
    ...(outcomes.length === 0 ? [] : corrected),
  ];
}

function outcomeLines({
  at,
  look,
  verdict,
  standing,
  deviations,
  figures,
}: OutcomeEntry): string[] {
  return [
    `  look ${look + 1}, reported ${at}: ${verdict.toUpperCase()}, ${standingWords[standing]}`,
    ...figures.map(
      ({ metric, difference, low, high, p, pairs }) =>
        `    ${metric}: ${signed(difference)}${low === undefined || high === undefined ? '' : ` [${signed(low)}, ${signed(high)}]`}, ${formatP(p)}, ${pairs} tasks`,
    ),
    ...deviations.map(
      ({ code, planned, done }) =>
        `    ${code}: planned ${printable(planned)}, done ${printable(done)}`,
    ),
  ];
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(3)}`;
}
