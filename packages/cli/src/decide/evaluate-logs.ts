import {
  evaluateKillSwitch,
  type KillSwitchReport,
  starterKillSwitch,
} from '@tenacious-bench/evaluation';
import {
  formatIssue,
  type Parsed,
  type Parser,
  parseKillSwitch,
  parseProductionEvent,
  parseResult,
  readJsonl,
} from '@tenacious-bench/schema';
import { readArguments } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { terminalJson } from '../terminal-json.ts';
import { UnusableInput, type World } from '../world.ts';
import { instantOption } from './instant-option.ts';
import { loadDocument } from './load-document.ts';
import { printKillSwitch } from './print-kill-switch.ts';

/** Evaluates a kill-switch over files of logs. */
export async function evaluateLogs(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    results: { type: 'string', multiple: true, default: [] },
    events: { type: 'string', multiple: true, default: [] },
    now: { type: 'string' },
    json: { type: 'boolean', default: false },
    starter: { type: 'boolean', default: false },
  });
  if (values.starter && positionals.length > 0)
    throw new UnusableInput('--starter stands alone; see tbench kill-switch --help');
  if (values.starter) {
    world.print(JSON.stringify(starterKillSwitch, null, 2));
    return exitCodes.done;
  }
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UnusableInput('name one kill-switch document; see tbench kill-switch --help');
  const now = instantOption('--now', values.now, world);
  const killSwitch = await loadDocument(path, 'kill-switch', { parse: parseKillSwitch, world });
  const logs = {
    results: openLog(values.results, parseResult, world),
    events: openLog(values.events, parseProductionEvent, world),
  };
  const report = await evaluateKillSwitch(killSwitch, logs, { now });
  if (values.json) world.print(terminalJson(report));
  else printKillSwitch(report, world);
  return exitCodeOf(report);
}

function openLog<Row>(
  paths: readonly string[],
  parse: Parser<Row>,
  world: World,
): AsyncIterable<Parsed<Row>> | undefined {
  return paths.length === 0 ? undefined : readFiles(paths, parse, world);
}

// A log that is not there is an answer, not a mistake of the caller: what stops should not depend on who reads exit code 2.
async function* readFiles<Row>(
  paths: readonly string[],
  parse: Parser<Row>,
  world: World,
): AsyncGenerator<Parsed<Row>> {
  for (const path of paths) {
    try {
      for await (const row of readJsonl(world.read(path), { parse, file: path }))
        yield row.ok ? row : { ok: false, issues: row.issues.map(inOneLine) };
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      yield { ok: false, issues: [{ code: 'unreadable', path: '', message: error.message }] };
    }
  }
}

// The report repeats the message alone, which has to say where.
function inOneLine(issue: Parameters<typeof formatIssue>[0]) {
  return { code: issue.code, path: issue.path, message: formatIssue(issue) };
}

function exitCodeOf({ verdict }: KillSwitchReport): ExitCode {
  switch (verdict) {
    case 'ok':
      return exitCodes.done;
    case 'fired':
      return exitCodes.failed;
    case 'cannot_tell':
      return exitCodes.cannotTell;
    default:
      return verdict satisfies never;
  }
}
