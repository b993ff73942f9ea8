import { type ReleaseGateOptions, releaseGates } from '../gates/release-gates.ts';
import { type GateReport, runGates } from '../gates/run-gates.ts';
import { type PlanOptions, planWithRows, type ReleasePlan } from '../plan/plan-release.ts';
import type { ReleaseCandidate } from '../plan/release-candidate.ts';
import { treeDigest } from '../tree/tree-digest.ts';
import type { ReportProgress } from './progress.ts';
import { type ReleaseMessages, releaseMessages } from './release-messages.ts';

export type CheckOptions = PlanOptions &
  ReleaseGateOptions & {
    /** `owner/name`. */
    readonly repository: string;
    /** One sentence for the list of releases, the commit and the tag. */
    readonly summary: string;
    readonly onProgress?: ReportProgress;
    readonly signal?: AbortSignal | undefined;
  };

/** What a release would change, and what every gate says of it. */
export type CheckedRelease = { readonly plan: ReleasePlan; readonly gates: GateReport };

/**
 * Plans a release and asks every gate, as publishing it would. Nothing is sent.
 *
 * @example
 * ```ts
 * const tree = await freezeFiles([{ path: 'LICENSE', content: 'MIT' }]);
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const manifest = { name: 'demo', version: '1.0.0', policy, splits: [], files: [], reports: {} };
 * const { gates } = await checkRelease({ tree: tree.value, manifest }, {
 *   repository: 'acme/demo',
 *   summary: 'The first tasks',
 *   releases: 'releases.jsonl',
 *   scan: async () => ({ verdict: 'clean', findings: [] }),
 *   card: () => [],
 * });
 * gates.gates.find(({ gate }) => gate === 'agreement').issues[0].code // => 'no_agreement_report'
 * ```
 */
export async function checkRelease(
  candidate: ReleaseCandidate,
  options: CheckOptions,
): Promise<CheckedRelease> {
  const { plan, gates } = await checkWithMessages(candidate, options);
  return { plan, gates };
}

/** The same, together with the texts that the gates have read. */
export async function checkWithMessages(
  candidate: ReleaseCandidate,
  options: CheckOptions,
): Promise<CheckedRelease & { readonly messages: ReleaseMessages; readonly content: string }> {
  const { repository, summary, previous, onProgress: report, signal } = options;
  const { plan, splits } = await planWithRows(candidate, options);
  const content = treeDigest(candidate.tree);
  const messages = releaseMessages({ version: plan.version, content, summary });
  const subject = { ...candidate, plan, splits, previous, repository, messages };
  const gates = await runGates(releaseGates(options), subject, { report, signal });
  return { plan, gates, messages, content };
}
