import {
  type OpenSplitInput,
  parseRow,
  type SealedSplitInput,
} from '@tenacious-bench/hub-publisher';
import { parseSealCommitment, type SealCommitment } from '@tenacious-bench/seal';
import { issueLines } from '../issue-lines.ts';
import { loadRows } from '../load-rows.ts';
import { readBytes } from '../read-bytes.ts';
import { readJson } from '../read-json.ts';
import { sealedBytes } from '../seal-folder.ts';
import { UnusableInput, type World } from '../world.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** Reads the rows of the splits that everyone may read, and of no other. */
export async function openSplits(
  { splits, open }: { readonly splits: string; readonly open: readonly string[] },
  world: World,
): Promise<OpenSplitInput[]> {
  const read: OpenSplitInput[] = [];
  for (const name of open) {
    const rows = await loadRows(`${splits}/${name}.jsonl`, parseRow, {}, world);
    read.push({ state: 'open', name, rows });
  }
  return read;
}

/** Reads sealed splits: their commitments, and the files that these name. */
export async function sealedSplits(
  folders: readonly string[],
  facts: ReleaseFacts,
  world: World,
): Promise<SealedSplitInput[]> {
  const read: SealedSplitInput[] = [];
  for (const folder of folders) read.push(await sealedSplit(folder, facts, world));
  return read;
}

async function sealedSplit(
  folder: string,
  { sealedFamilies }: ReleaseFacts,
  world: World,
): Promise<SealedSplitInput> {
  const path = `${folder}/commitment.json`;
  const commitment = await loadCommitment(path, world);
  const { split: name, rows, root } = commitment;
  const families = sealedFamilies[name];
  if (families === undefined)
    throw new UnusableInput(
      `release.yaml does not say how many families are behind ${name}: sealedFamilies: { ${name}: … }`,
    );
  const own = { path: besideFirst(commitment), bytes: await readBytes(path, world) };
  const files = [own];
  for (const file of commitment.files)
    files.push({
      path: file.path,
      bytes: await readBytes(placeOf(file.path, folder), world, { maximumBytes: sealedBytes }),
    });
  return { state: 'sealed', name, rows, families, commitment: root, files };
}

async function loadCommitment(path: string, world: World): Promise<SealCommitment> {
  const parsed = parseSealCommitment(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  throw new UnusableInput(`${path} is no commitment`, { details: issueLines(parsed.issues) });
}

function besideFirst({ files: [first] }: SealCommitment): string {
  return `${first?.path.replace(/\/[^/]*$/, '') ?? 'sealed'}/commitment.json`;
}

function placeOf(path: string, folder: string): string {
  return `${folder}/${path.replace(/^.*\//, '')}`;
}
