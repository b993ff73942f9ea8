import { type AgentSpec, parseAgentSpec } from '@tenacious-bench/evaluation';
import { formatIssue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { loadRows } from '../load-rows.ts';
import { readText } from '../read-text.ts';
import { UnusableInput, type World } from '../world.ts';

/** The agents that a command line names, in its order: those of files first. */
export async function loadAgentSpecs(
  { agents, agentFiles }: { agents: readonly string[]; agentFiles: readonly string[] },
  world: World,
): Promise<AgentSpec[]> {
  const specs: AgentSpec[] = [];
  for (const path of agentFiles) specs.push(...(await specsIn(path, world)));
  specs.push(...agents.map(shortSpec));
  const ids = new Set<string>();
  for (const { id } of specs) {
    if (ids.has(id))
      throw new UnusableInput(
        `two agents are called ${id}: give one another name, as in other=cmd:…`,
      );
    ids.add(id);
  }
  return specs;
}

async function specsIn(path: string, world: World): Promise<AgentSpec[]> {
  const text = await readText(path, world);
  const list = listIn(text);
  if (list === undefined) return loadRows(path, parseAgentSpec, {}, world);
  return list.map((one, at) => parsed(one, `${path}: [${at}]`));
}

// One JSON array, or rows as everywhere else.
function listIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return undefined;
  }
}

function parsed(value: unknown, place: string): AgentSpec {
  const spec = parseAgentSpec(value);
  if (spec.ok) return spec.value;
  const details = spec.issues.map((issue) => printable(`${place}: ${formatIssue(issue)}`));
  throw new UnusableInput(printable(`${place} is no agent; see tbench run --help`), { details });
}

/** `[ID=]NAME`, `[ID=]cmd:PROGRAM ARGUMENT …`, `[ID=]URL`, `[ID=]model:NAME` or `[ID=]outputs:FILE`. */
function shortSpec(text: string): AgentSpec {
  const [, id, rest = ''] = /^(?:([A-Za-z0-9][A-Za-z0-9._-]*)=)?(.+)$/s.exec(text) ?? [];
  const place = `--agent ${text}`;
  const named = (name: string, spec: object) => parsed({ id: id ?? idFrom(name), ...spec }, place);
  const [, scheme, target = ''] = /^(cmd|model|outputs|https?):(.*)$/s.exec(rest) ?? [];
  switch (scheme) {
    case 'cmd': {
      // Words only: whoever needs quotes or spaces in them names the arguments in a file.
      const argv = target.split(/\s+/).filter((word) => word !== '');
      if (argv.length === 0)
        throw new UnusableInput(printable(`${place} names no program; see tbench run --help`));
      return named(nameOf(argv.at(-1) ?? ''), { kind: 'command', argv });
    }
    case 'http':
    case 'https':
      return named(hostOf(rest), { kind: 'http', url: rest });
    case 'model':
      return named(target, { kind: 'model', model: target });
    case 'outputs':
      return named(nameOf(target), { kind: 'outputs', file: target });
    default:
      return named(rest, { kind: 'reference', agent: rest });
  }
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/[/?#].*$/s, '');
}

function idFrom(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 128);
}
