import { checkCard, type GateSubject } from '@tenacious-bench/hub-publisher';
import type { Issue } from '@tenacious-bench/schema';

const documents = [
  'CHANGELOG.md',
  'CITATION.cff',
  'DATASHEET.md',
  'cards/microscope.md',
  'cards/periscope.md',
  'cards/telescope.md',
  'croissant.json',
];

/** What is wrong with the card of a release, and which documents it lacks. */
export async function cardIssues({
  tree,
  manifest,
}: Pick<GateSubject, 'tree' | 'manifest'>): Promise<readonly Issue[]> {
  const files = tree.files.map(({ path }) => path);
  const sealed = manifest.splits.flatMap(({ state, name }) => (state === 'sealed' ? name : []));
  const card = await textOf(tree, 'README.md');
  return [
    ...checkCard(card, { files, sealed }).map((issue) => ({ file: 'README.md', ...issue })),
    ...documents
      .filter((path) => !files.includes(path))
      .map((path) => ({ code: 'missing_document', path, message: 'is not in the release' })),
  ];
}

async function textOf({ files }: GateSubject['tree'], path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  const file = files.find((one) => one.path === path);
  if (file !== undefined) for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
