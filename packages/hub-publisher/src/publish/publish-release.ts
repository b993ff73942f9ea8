import { digest, documentTag, type Issue, type Release } from '@tenacious-bench/schema';
import type { GateReport } from '../gates/run-gates.ts';
import { connectHub, type HubOptions } from '../hub/connect-hub.ts';
import { type Access, ensureRepository } from '../hub/ensure-repository.ts';
import type { ReleasePlan } from '../plan/plan-release.ts';
import type { ReleaseCandidate } from '../plan/release-candidate.ts';
import { findRelease, openReleaseLog, type ReleaseLog } from '../verify/release-log.ts';
import { verifyAt } from '../verify/verify-release.ts';
import { type CheckOptions, checkWithMessages } from './check-release.ts';
import { convergeCommit } from './converge-commit.ts';
import { convergeTag } from './converge-tag.ts';
import { openJournal } from './journal.ts';
import { noteStep, type Publication } from './publication.ts';
import { ReleaseConflict } from './release-conflict.ts';

export type PublishOptions = HubOptions &
  Access &
  CheckOptions & {
    /** A folder of the caller's, in which a run that was ended finds what it did. */
    readonly journal: string;
    /** The commit to build on. @default that of the previous release, or the repository as it was created */
    readonly parent?: string | undefined;
  };

/** How a publication ended. `refused`: a gate failed, and nothing was sent. */
export type PublishResult =
  | { readonly state: 'refused'; readonly plan: ReleasePlan; readonly gates: GateReport }
  | {
      readonly state: 'published';
      readonly plan: ReleasePlan;
      readonly gates: GateReport;
      readonly release: Release;
    };

/**
 * Publishes a release: plans it, asks every gate, and only then makes one commit, one tag and one line in the list of
 * releases.
 *
 * It may be ended at any moment and run again: whatever an earlier run did is found on the Hub and not done twice. The
 * same release published again changes nothing. What stands in the way on the Hub throws `ReleaseConflict`, a Hub
 * that refuses or does not answer throws `HubRequestError`.
 *
 * @example
 * ```ts
 * const tree = await freezeFiles([{ path: 'LICENSE', content: 'MIT' }]);
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const manifest = { name: 'demo', version: '1.0.0', policy, splits: [], files: [], reports: {} };
 * const result = await publishRelease({ tree: tree.value, manifest }, {
 *   repository: 'acme/demo',
 *   token: 'hf_…',
 *   summary: 'The first tasks',
 *   journal: '.release',
 *   releases: 'releases.jsonl',
 *   scan: async () => ({ verdict: 'clean', findings: [] }),
 *   card: () => [],
 * });
 * result.state // => 'refused'
 * result.gates.gates.find(({ gate }) => gate === 'contamination').state // => 'failed'
 * ```
 */
export async function publishRelease(
  candidate: ReleaseCandidate,
  options: PublishOptions,
): Promise<PublishResult> {
  const { repository, summary, onProgress: report = () => undefined } = options;
  const { plan, gates, messages, content } = await checkWithMessages(candidate, options);
  const log = await openReleaseLog(options.releases);
  if (!gates.passed || !log.ok) return { state: 'refused', plan, gates };
  const publication = {
    hub: connectHub(repository, options),
    tree: candidate.tree,
    content,
    messages,
    journal: await openJournal(options.journal),
    report,
  };
  const recorded = findRelease(log.value.releases, { repository, version: plan.version });
  const commit = await send(publication, options, recorded);
  const release = await record(log.value, { candidate, plan, commit, publication, summary });
  return { state: 'published', plan, gates, release };
}

async function send(
  publication: Publication,
  options: PublishOptions,
  recorded: Release | undefined,
): Promise<string> {
  const { hub, tree, messages, report } = publication;
  await ensureRepository(hub, options);
  const parent = options.parent ?? options.previous?.commit;
  const commit = await convergeCommit(publication, { parent });
  await noteStep(publication, { step: 'committed', commit });
  await report({ step: 'committed', commit });
  await convergeTag(publication, commit);
  await noteStep(publication, { step: 'tagged', commit });
  await report({ step: 'tagged', commit });
  const verified = await verifyAt(tree, hub, { tag: messages.tag, recorded });
  if (!verified.ok) throw unlike(messages.tag, verified.issues);
  await noteStep(publication, { step: 'verified', commit });
  await report({ step: 'verified', commit });
  return commit;
}

function unlike(tag: string, issues: readonly Issue[]): ReleaseConflict {
  const first = issues.slice(0, 3).map(({ path, message }) => `${path} ${message}`.trim());
  return new ReleaseConflict(
    `${tag} does not stand on the Hub as it was made, in ${issues.length} places: ${first.join('; ')}`,
  );
}

function record(
  log: ReleaseLog,
  {
    candidate: { manifest },
    plan: { proposed, previous },
    publication: { hub, messages },
    commit,
    summary,
  }: {
    candidate: ReleaseCandidate;
    plan: ReleasePlan;
    publication: Publication;
    commit: string;
    summary: string;
  },
): Promise<Release> {
  return log.record({
    schema: documentTag('release'),
    repository: hub.repository,
    version: manifest.version,
    tag: messages.tag,
    commit,
    manifest: digest(manifest),
    publishedAt: new Date(hub.clock.now()).toISOString(),
    ...(previous && { previous: previous.version }),
    change: proposed.change === 'none' ? 'patch' : proposed.change,
    comparable: proposed.comparable,
    summary,
  });
}
