import { compareMoments, readMoment } from './moment.ts';
import { contradiction, gap, type TimeFinding } from './time-finding.ts';
import type { TimeAnchor, TimedTask } from './timed-task.ts';

/** Says whether a token is what it claims: cryptography and trust in an authority are the caller's. */
export type AnchorVerifier = (anchor: TimeAnchor) => boolean;

/** Whether a time stamp over the task proves that it existed before it was released. */
export function anchorEvidence(
  { anchor, digest, authoredAt, releasedAt }: TimedTask,
  verifyAnchor: AnchorVerifier | undefined,
  marginHours: number,
): TimeFinding[] {
  if (anchor === undefined) return [missing('missing_anchor', 'no time stamp anchors the task')];
  if (digest === undefined)
    return [missing('missing_digest', 'the task gives no digest that its anchor could stamp')];
  if (anchor.digest !== digest)
    return [
      contradiction('anchor_mismatch', 'the anchor stamps another digest than that of the task'),
    ];
  if (isAfter(authoredAt, anchor.at, marginHours)) {
    const message = `the anchor is of ${anchor.at}, before the task was authored, ${authoredAt}`;
    return [contradiction('anchor_before_task', message)];
  }
  if (isAfter(anchor.at, releasedAt, marginHours)) {
    const message = `the anchor is of ${anchor.at}, after the release, ${releasedAt}`;
    return [missing('late_anchor', message)];
  }
  if (verifyAnchor === undefined)
    return [missing('unverified_anchor', 'nothing was given that verifies the anchor')];
  return verifyAnchor(anchor)
    ? []
    : [contradiction('anchor_rejected', `the anchor of ${anchor.at} does not verify`)];
}

function missing(code: string, message: string): TimeFinding {
  return gap('anchored', code, message);
}

function isAfter(one: string | undefined, other: string | undefined, marginHours: number): boolean {
  if (one === undefined || other === undefined) return false;
  return compareMoments(readMoment(one), readMoment(other), marginHours) === 'after';
}
