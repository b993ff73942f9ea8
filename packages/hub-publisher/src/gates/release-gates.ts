import { agreementGate } from './agreement-gate.ts';
import { type CardCheck, cardGate } from './card-gate.ts';
import { type ContaminationGateOptions, contaminationGate } from './contamination-gate.ts';
import { formatsGate } from './formats-gate.ts';
import type { Gate } from './gate.ts';
import { heldOutGate } from './held-out-gate.ts';
import { type LeakScan, leakGate } from './leak-gate.ts';
import { licenceGate } from './licence-gate.ts';
import { manifestGate } from './manifest-gate.ts';
import { releaseLogGate } from './release-log-gate.ts';
import { schemaGate } from './schema-gate.ts';
import { sealGate } from './seal-gate.ts';
import { splitsGate } from './splits-gate.ts';
import { versionGate } from './version-gate.ts';

export type ReleaseGateOptions = ContaminationGateOptions & {
  /** Looks for sealed rows in every byte that would leave. */
  readonly scan: LeakScan;
  /** Says which questions the cards leave open, besides what the Hub would refuse. @default none */
  readonly card?: CardCheck;
  /** The file that lists every release. */
  readonly releases: string;
  /** More gates, for what only this data set needs. */
  readonly gates?: readonly Gate[];
};

/** Every gate that a release has to pass. */
export function releaseGates({
  scan,
  card,
  releases,
  gates = [],
  ...contamination
}: ReleaseGateOptions): Gate[] {
  return [
    manifestGate,
    schemaGate,
    formatsGate,
    splitsGate,
    contaminationGate(contamination),
    agreementGate,
    licenceGate,
    cardGate(card),
    sealGate,
    heldOutGate,
    versionGate,
    releaseLogGate(releases),
    ...gates,
    leakGate(scan),
  ];
}
