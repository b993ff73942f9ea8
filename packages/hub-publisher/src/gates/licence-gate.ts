import type { Issue } from '@tenacious-bench/schema';
import { slug } from '../layout/cards/front-matter.ts';
import { spdxOf } from '../layout/licences/licence-text.ts';
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
  const ids = [header?.license ?? []].flat();
  const names = [...ids, ...ids.flatMap((id) => spdxOf(id) ?? []), header?.license_name ?? ''];
  if (names.some((name) => slug(name) === slug(manifest.licence))) return [];
  const message = 'the card names another licence than the manifest, or none';
  return [{ code: 'other_licence', path: 'README.md', message }];
}
