import type { GateSubject } from '../gates/gate.ts';
import { planWithRows } from '../plan/plan-release.ts';
import type { PreviousRelease } from '../plan/release-candidate.ts';
import { releaseMessages } from '../publish/release-messages.ts';
import { type ReleaseForTest, releaseForTest } from './release-for-test.ts';

/** What the gates of a release look at; its rows are documents of any kind. */
export async function subjectForTest(
  wanted: ReleaseForTest = {},
  previous?: PreviousRelease,
): Promise<GateSubject> {
  const candidate = await releaseForTest(wanted);
  const parse = (value: unknown) => ({ ok: true, value }) as const;
  const { plan, splits } = await planWithRows(candidate, { previous, parse });
  const content = `sha256:${'c'.repeat(64)}`;
  const messages = releaseMessages({ version: plan.version, content, summary: 'A demo' });
  return { ...candidate, plan, splits, previous, repository: 'acme/demo', messages };
}
