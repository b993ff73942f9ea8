import type { Reading } from './reading.ts';

/** Whether a message wants or offers something: it asks, links, or counts what it has. */
export function wantsSomething({ clauses, quantities, zones }: Reading): boolean {
  const isAsking = clauses.some(({ modality }) => modality === 'asked');
  const isOffering = quantities.some(({ kind }) => kind === 'count' || kind === 'money');
  const signature = zones.blocks.find(({ zone }) => zone === 'signature')?.span.start ?? Infinity;
  const isLinking = zones.inlines.some(
    ({ zone, span }) => zone === 'link' && span.start < signature,
  );
  return isAsking || isOffering || isLinking;
}
