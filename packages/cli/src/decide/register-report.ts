import { type RegisterEntry, reportOutcome } from '@tenacious-bench/evaluation';
import { parseComparison, parseRun, type Run } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { readArguments } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { unusableFor } from '../unusable-for.ts';
import { UnusableInput, type World } from '../world.ts';
import { loadDocument } from './load-document.ts';
import { addEntry, printHead, registerOptions, signatureOf } from './register-file.ts';
import { standingWords } from './register-list.ts';

/** Writes down what came of a comparison. */
export async function reportComparison(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...registerOptions,
    comparison: { type: 'string' },
    run: { type: 'string', multiple: true, default: [] },
  });
  const [plan, ...others] = positionals;
  const { register, comparison: path } = values;
  if (plan === undefined || others.length > 0 || register === undefined || path === undefined)
    throw new UnusableInput(
      'name one plan, --comparison and --register; see tbench register --help',
    );
  const signature = signatureOf(values.by, world);
  const comparison = await loadDocument(path, 'comparison', { parse: parseComparison, world });
  const runs: Run[] = [];
  for (const run of values.run)
    runs.push(await loadDocument(run, 'run', { parse: parseRun, world }));
  const make = (entries: readonly RegisterEntry[]) => {
    const reported = reportOutcome(entries, { plan, comparison, runs }, signature);
    if (reported.ok) return reported.value;
    throw unusableFor(`${plan} cannot be reported`, reported.issues);
  };
  const { entry, head } = await addEntry({ register, head: values.head }, make, world);
  const { standing, verdict, deviations } = entry;
  world.print(`${plan}: ${verdict.toUpperCase()}, ${standingWords[standing]}`);
  for (const { code, planned, done } of deviations)
    world.print(`  ${code}: planned ${printable(planned)}, done ${printable(done)}`);
  printHead(head, world);
  return standing === 'confirmatory' ? exitCodes.done : exitCodes.failed;
}
