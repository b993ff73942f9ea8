import type { Try } from '@tenacious-bench/evaluation';
import { UnusableInput } from '../world.ts';
import type { CompareRequest } from './compare-request.ts';
import type { ResultsByAgent } from './load-results.ts';

/** The results of the two agents that were named, or that are the only ones. */
export type Sides = { readonly candidate: readonly Try[]; readonly baseline: readonly Try[] };

/** Finds both agents; an agent that is not there is told with those that are. */
export function chooseAgents(
  [first, second]: readonly [ResultsByAgent, ResultsByAgent],
  { files, candidate, baseline }: Pick<CompareRequest, 'files' | 'candidate' | 'baseline'>,
): Sides {
  const isOneFile = files[0] === files[1];
  const own = agentOf(first, { option: '--candidate', named: candidate, file: files[0] });
  const other = agentOf(second, { option: '--baseline', named: baseline, file: files[1] });
  if (isOneFile && own === other)
    throw new UnusableInput(`${own} cannot be compared with itself: name another --baseline`);
  return { candidate: first.get(own) ?? [], baseline: second.get(other) ?? [] };
}

function agentOf(
  results: ResultsByAgent,
  {
    option,
    named,
    file,
  }: { readonly option: string; readonly named: string | undefined; readonly file: string },
): string {
  const agents = [...results.keys()];
  const [only] = agents;
  if (named === undefined && agents.length === 1 && only !== undefined) return only;
  const listed = agents.slice(0, 20).join(', ');
  if (named === undefined)
    throw new UnusableInput(`${option} is needed: ${file} has results of ${listed}`);
  if (results.has(named)) return named;
  throw new UnusableInput(
    `${option} is ${JSON.stringify(named)}: ${file} has results of ${listed}`,
  );
}
