import type { ConditionReport, KillSwitchReport, LogReading } from '@tenacious-bench/evaluation';
import { printable } from '@tenacious-bench/scorer';
import { counted } from '../counted.ts';
import { styler } from '../style.ts';
import { formatTable } from '../table.ts';
import type { World } from '../world.ts';

/** Prints whether to stop, then each condition, then the evidence of those that fired. */
export function printKillSwitch(report: KillSwitchReport, world: World): void {
  const { bold, red, green } = styler(world);
  const headline = headlineOf(report);
  world.print(bold(report.isStopped ? red(headline) : green(headline)));
  world.print('');
  const { conditions, logs } = report;
  const rows = conditions.map((one) => [
    stateWords[one.state],
    one.condition.id,
    windowOf(one),
    figureOf(one),
    printable(one.reason),
  ]);
  for (const line of formatTable(['', 'condition', 'window', 'figure', 'because'], rows))
    world.print(line);
  for (const one of conditions) if (one.state === 'fired') printFired(one, world);
  world.print('');
  world.print(`results: ${logLine(logs.results)}`);
  world.print(`events:  ${logLine(logs.events)}`);
}

const stateWords = { fired: 'FIRED', cannot_tell: 'cannot tell', ok: 'ok' } as const;

function headlineOf({ killSwitch, now, isStopped, conditions }: KillSwitchReport): string {
  const count = (state: ConditionReport['state']) =>
    conditions.filter((one) => one.state === state).length;
  const told = `${count('fired')} fired, ${count('cannot_tell')} cannot be told, ${count('ok')} ok`;
  return `${isStopped ? 'STOP' : 'Go on'}: ${told} (${killSwitch.id} ${killSwitch.version}, ${now})`;
}

function windowOf({ condition }: ConditionReport): string {
  if (!('over' in condition)) return '';
  const { over } = condition;
  const time = over.days === undefined ? '' : counted(over.days, 'day');
  const size = 'rows' in over ? `last ${counted(over.rows, 'row')}${time && ` of ${time}`}` : time;
  return 'before' in condition ? `${size} against ${condition.before.days} before` : size;
}

function figureOf({ figure, count }: ConditionReport): string {
  if (figure === undefined) return `of ${count}`;
  const { value, low, high } = figure;
  const interval =
    low === undefined || high === undefined ? '' : ` [${short(low)}, ${short(high)}]`;
  return `${short(value)}${interval} of ${count}`;
}

function printFired({ condition, hits, evidence }: ConditionReport, world: World): void {
  world.print('');
  world.print(`${condition.id}: ${printable(condition.because)}`);
  world.print(`  what has to happen: ${printable(condition.action)}`);
  if (evidence.length === 0) return;
  const latest = evidence.slice(-5).toReversed();
  const more = hits > latest.length ? `, the latest of ${hits}` : '';
  world.print(`  evidence: ${latest.map(printable).join(' ')}${more}`);
}

function logLine({ rows, repeated, first, last, problem }: LogReading): string {
  const span = first === undefined ? '' : ` from ${first} to ${last}`;
  const twice = repeated === 0 ? '' : `, ${counted(repeated, 'repeated row')} counted once`;
  const doubt = problem === undefined ? '' : `; ${printable(problem)}`;
  return `${counted(rows, 'row')}${span}${twice}${doubt}`;
}

function short(value: number): string {
  return String(Number(value.toFixed(3)));
}
