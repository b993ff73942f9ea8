import type { FalseBlocks, ShadowReport } from '@tenacious-bench/evaluation';
import { printable } from '@tenacious-bench/scorer';
import { counted } from '../counted.ts';
import { percentOf } from '../percent-of.ts';
import { formatTable } from '../table.ts';
import type { World } from '../world.ts';

type Context = {
  readonly drawn: {
    readonly needed: number;
    readonly messages: number;
    readonly file: string | undefined;
  };
  readonly most: number | undefined;
};

/** Prints what a gate would have done: first how often it would have been wrong. */
export function printShadow(report: ShadowReport, context: Context, world: World): void {
  const { gate, unjudged, decisions, rules, weeks, undated } = report;
  for (const line of falseBlockLines(report.falseBlocks, context)) world.print(line);
  world.print('');
  if (gate === undefined) {
    world.print('No message was judged.');
    return;
  }
  world.print(
    `Would have stopped ${gate.stopped} of ${counted(gate.messages, 'message')}: ${percentOf(gate.value)} ${between(gate)}`,
  );
  const parts = decisions.map(({ decision, messages }) => `${decision} ${messages}`);
  world.print(
    `  ${parts.join(', ')}${unjudged === 0 ? '' : `; ${unjudged} without a message, or in error`}`,
  );
  table(
    ['rule', 'stops', 'alone'],
    rules.map(({ rule, stopped, alone }) => [printable(rule), String(stopped), String(alone)]),
    world,
  );
  table(
    ['week of', 'messages', 'stopped', 'share', '95% interval'],
    weeks.map((one) => [
      one.week,
      String(one.messages),
      String(one.stopped),
      percentOf(one.value),
      between(one),
    ]),
    world,
  );
  if (undated > 0) world.print(`${counted(undated, 'message')} without a time`);
}

function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  world: World,
): void {
  if (rows.length === 0) return;
  world.print('');
  for (const line of formatTable(header, rows)) world.print(line);
}

function falseBlockLines(
  { rate, ofStopped, labelled, basis }: FalseBlocks,
  { drawn, most }: Context,
): string[] {
  if (!rate.defined) {
    const written =
      drawn.file === undefined ? '--draw FILE writes them' : `they are in ${drawn.file}`;
    return [
      `False-block rate: cannot tell, ${rate.reason.replace(/\.$/, '')}.`,
      `  Label ${counted(drawn.messages, 'message')} (${written}); ${widthOf(drawn)}.`,
    ];
  }
  const limit =
    most === undefined
      ? ''
      : rate.high <= most
        ? `, below ${percentOf(most)}`
        : rate.low > most
          ? `, above ${percentOf(most)}`
          : `: nobody can tell whether it is below ${percentOf(most)}`;
  const stops = ofStopped.defined
    ? [`  of what it stops, ${percentOf(ofStopped.value)} ${between(ofStopped)} is right`]
    : [];
  return [
    `False-block rate: ${percentOf(rate.value)} ${between(rate)} of right messages${limit}`,
    ...stops,
    `  from ${labelled.stopped} labels of stopped and ${labelled.sent} of other messages (${basisWords[basis]})`,
  ];
}

function widthOf({ messages, needed }: Context['drawn']): string {
  return messages < needed
    ? `the width asked for takes ${needed}, so the interval will be wider`
    : 'that is enough for the width asked for';
}

const basisWords: Record<FalseBlocks['basis'], string> = {
  all: 'all are labelled',
  sample: 'a drawn sample',
  random: 'said to be picked at random',
  none: 'none that count',
};

function between({ low, high }: { readonly low: number; readonly high: number }): string {
  return `[${percentOf(low)}, ${percentOf(high)}]`;
}
