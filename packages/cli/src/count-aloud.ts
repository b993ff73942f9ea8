import type { World } from './world.ts';

/** Hands rows on and says now and then how many there were: long work is never silent. */
export function* countAloud<Row>(
  rows: Iterable<Row>,
  { noun, of }: { readonly noun: string; readonly of?: number },
  world: Pick<World, 'showProgress'>,
): Generator<Row, void, undefined> {
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count % step === 0)
      world.showProgress(`${count}${of === undefined ? '' : ` of ${of}`} ${noun}`);
    yield row;
  }
}

const step = 500;
