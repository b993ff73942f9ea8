import { httpAgent } from '@tenacious-bench/evaluation/agents';
import { type CancelSignal, type Parsed, writeJsonl } from '@tenacious-bench/schema';
import {
  type AskEndpointOptions,
  askEndpoint,
  type SealableRow,
  type SealCommitment,
  type Submission,
  sealCommitmentDigest,
  summarizeExposures,
} from '@tenacious-bench/seal';
import { askRowOf } from './ask-row-of.ts';
import { counted } from './counted.ts';
import { type ExposureFile, openExposureFile } from './exposure-ledger-file.ts';
import { asArguments } from './seal-refusal.ts';
import { type EndpointSource, readToken } from './sealed-endpoint-options.ts';
import type { World } from './world.ts';

export type GatherOptions = {
  readonly commitment: SealCommitment;
  readonly agent: string;
  readonly signal: CancelSignal;
};

/** Asks an endpoint about every row. Whom they were shown to is written down first, and the answers are kept. */
export async function gatherOutputs(
  rows: readonly SealableRow[],
  source: EndpointSource,
  { commitment, agent, signal }: GatherOptions,
  world: World,
): Promise<Parsed<Submission>> {
  const { address, shownTo, timeoutMs, concurrency, outputsOut } = source;
  const token = await readToken(source.tokenFrom, world);
  const { fetch, clock } = world;
  const endpoint = httpAgent({
    ...{ id: agent, url: address.href, fetch, clock, timeoutMs },
    // What is interrupted is not scored: nobody waits for it.
    dropsAnswers: true,
    ...(token !== undefined && { token }),
  });
  const split = { commitment: sealCommitmentDigest(commitment), goldFields: commitment.goldFields };
  const ask = askRowOf(endpoint, split);
  const exposures = await openExposureFile(source.exposures, source.exposuresHead, world);
  const before = exposures.entries.length;
  const exposure = { at: world.today, commitment: split.commitment };
  const options: AskEndpointOptions = {
    ...{ commitment, agent, ask, signal, concurrency },
    onShow: (leaves) => exposures.add(shownTo, { ...exposure, leaves: [...leaves] }),
    onProgress: ({ asked, rows: of, errors }) =>
      world.showProgress(`asked ${asked} of ${of}${errors > 0 ? `, ${errors} in vain` : ''}`),
  };
  const asked = await asArguments(() => askEndpoint(rows, options)).finally(() =>
    tellExposures(exposures, { before, commitment, source }, world),
  );
  if (asked.ok)
    await world.write(outputsOut, writeJsonl(asked.value.outputs), { ownerOnly: [outputsOut] });
  return asked;
}

type Told = Pick<GatherOptions, 'commitment'> & {
  readonly before: number;
  readonly source: EndpointSource;
};

// Whatever came of it: the head is what the next run compares the ledger with.
function tellExposures(
  { entries, head }: ExposureFile,
  { before, commitment, source }: Told,
  world: World,
): void {
  const added = entries.slice(before);
  if (added.length === 0) return;
  const shown = new Set(added.flatMap(({ leaves }) => leaves)).size;
  const whom = source.shownTo.join(', ');
  const file = source.exposures;
  world.printError(`note: ${file}: ${counted(shown, 'row')} shown to ${whom}, head ${head}`);
  const { length } = summarizeExposures(entries, { commitment }).retire;
  if (length > 0)
    world.printError(`note: ${file}: more than 3 have seen ${counted(length, 'row')} of the split`);
}
