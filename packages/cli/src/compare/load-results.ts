import { sharingParts, type Try } from '@tenacious-bench/evaluation';
import { formatIssue, type Issue, parseResult, readJsonl } from '@tenacious-bench/schema';
import { alikeLines } from '../alike-lines.ts';
import { counted } from '../counted.ts';
import { UnusableInput, type World } from '../world.ts';

/** Results of a file, by agent, without the verdicts in them: those are many times larger. */
export type ResultsByAgent = ReadonlyMap<string, readonly Try[]>;

/** How many mistakes are kept to be told of. */
const kept = 10_000;

/** Reads a file of results; one bad row makes the whole file unusable, and every kind of mistake is named. */
export async function loadResults(path: string, world: World): Promise<ResultsByAgent> {
  const agents = new Map<string, Try[]>();
  const withoutCopies = sharingParts();
  const issues: Issue[] = [];
  let bad = 0;
  for await (const row of readJsonl(world.read(path), { parse: parseResult, file: path })) {
    if (row.ok) keep(withoutCopies(row.value), agents);
    else {
      bad += 1;
      if (issues.length < kept) issues.push(...row.issues);
    }
  }
  if (bad > 0)
    throw new UnusableInput(
      `${path} has ${counted(bad, 'row')} that ${bad === 1 ? 'is' : 'are'} no result; correct them and run again`,
      { details: alikeLines(issues, formatIssue) },
    );
  if (agents.size === 0) throw new UnusableInput(`${path} holds no row`);
  return agents;
}

function keep(result: Try, agents: Map<string, Try[]>): void {
  const own = agents.get(result.agent);
  if (own === undefined) agents.set(result.agent, [result]);
  else own.push(result);
}
