import type { Issue } from '@tenacious-bench/schema';
import { changeLevels, levelBetween } from '../plan/propose-version.ts';
import type { Gate } from './gate.ts';

/** The version of the manifest promises no more than the changes allow. */
export const versionGate: Gate = {
  name: 'version',
  check({ plan: { version, previous, proposed } }) {
    if (previous === undefined) return [];
    const level = levelBetween(previous.version, version);
    const needed = changeLevels.indexOf(proposed.change);
    if (level !== undefined && changeLevels.indexOf(level) >= needed) return [];
    const because = proposed.reasons.find(({ change }) => change === proposed.change)?.because;
    const message = `${version} after ${previous.version} is too little: ${because ?? 'it is not a later one'}; expected at least ${proposed.version}`;
    return [{ code: 'version_too_low', path: 'version', message } satisfies Issue];
  },
};
