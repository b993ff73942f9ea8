import type { Issue } from '@tenacious-bench/schema';
import { cardHeader } from '../tree/card-header.ts';
import { readTextFile } from '../tree/read-text-file.ts';
import type { Gate, GateSubject } from './gate.ts';

/** The licence stands in its file, and the card names the one that the manifest names. */
export const licenceGate: Gate = {
  name: 'licence',
  async check(subject) {
    const text = (await readTextFile(subject.tree, 'LICENSE')) ?? '';
    return [...(text.trim() === '' ? [noLicence] : []), ...(await cardIssues(subject))];
  },
};

const noLicence: Issue = {
  code: 'no_licence',
  path: 'LICENSE',
  message: 'is not there or empty: nobody would know what may be done with the data',
};

async function cardIssues({ tree, manifest }: GateSubject): Promise<Issue[]> {
  const header = await cardHeader(tree);
  const named = [header?.license, header?.license_name].flat();
  // The Hub writes its names in small letters.
  if (named.some((name) => name?.toLowerCase() === manifest.licence.toLowerCase())) return [];
  const message = 'the card names another licence than the manifest, or none';
  return [{ code: 'other_licence', path: 'README.md', message }];
}
