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
import { askOverHttp } from './ask-over-http.ts';
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
  const exposures = await openExposureFile(source.exposures, source.exposuresHead, world);
  const before = exposures.entries.length;
  const exposure = { at: world.today, commitment: sealCommitmentDigest(commitment) };
  const options: AskEndpointOptions = {
    ...{ commitment, agent, signal, concurrency },
    ask: askOverHttp(address, { token, timeoutMs }, world),
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
