import { createHash } from 'node:crypto';
import type { NamedDigest, OpenSplitInput, ReleaseInput } from '@tenacious-bench/hub-publisher';
import { type Issue, parseContaminationReport } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { issueLines } from '../issue-lines.ts';
import { loadPolicy } from '../load-policy.ts';
import { readJson } from '../read-json.ts';
import { readVersion } from '../version.ts';
import { UnusableInput, type World } from '../world.ts';
import { loadReleases } from './load-releases.ts';
import { openSplits, sealedSplits } from './load-splits.ts';
import { publicReport } from './public-report.ts';
import { readDocument } from './read-document.ts';
import { parseReleaseFacts, type ReleaseFacts } from './release-facts.ts';

/** Where everything lies that a release is built from. */
export type BuildRequest = {
  readonly folder: string;
  readonly splits: string;
  readonly open: readonly string[];
  readonly sealed: readonly string[];
  readonly contamination: string | undefined;
  readonly agreement: string | undefined;
  readonly releases: string;
};

/** Reads everything that a release is built from. */
export async function loadReleaseInput(request: BuildRequest, world: World): Promise<ReleaseInput> {
  const { folder } = request;
  const facts = await loadFacts(folder, world);
  const { name, repository, version, date, canary, change, comparable, summary } = facts;
  const policy = facts.policy === undefined ? undefined : `${folder}/${facts.policy}`;
  const recorded = await loadReleases(request.releases);
  const open = await openSplits(request, world);
  const splits = [...open, ...(await sealedSplits(request.sealed, facts, world))];
  return {
    ...{ name, repository, version, date, canary, splits },
    policy: (await loadPolicy(policy, world)).reference,
    answers: await readDocument(`${folder}/answers.yaml`, world),
    note: { change, comparable, summary },
    history: recorded.filter((release) => release.repository === repository),
    build: {
      inputs: await digests(facts.inputs, folder, world),
      tools: [{ name: 'tbench', version: readVersion() }, ...facts.tools],
      artefacts: await digests(facts.artefacts, folder, world),
    },
    reports: await loadReports(request, open, world),
  };
}

async function loadFacts(folder: string, world: World): Promise<ReleaseFacts> {
  const path = `${folder}/release.yaml`;
  const parsed = parseReleaseFacts(await readDocument(path, world));
  if (parsed.ok) return parsed.value;
  throw invalid(`${path} does not say what is known of this version`, parsed.issues);
}

async function digests(
  names: readonly string[],
  folder: string,
  world: World,
): Promise<NamedDigest[]> {
  const named: NamedDigest[] = [];
  for (const name of names) {
    const hash = createHash('sha256');
    for await (const chunk of world.read(`${folder}/${name}`)) hash.update(chunk);
    named.push({ name, digest: `sha256:${hash.digest('hex')}` });
  }
  return named;
}

async function loadReports(
  { contamination, agreement }: BuildRequest,
  open: readonly OpenSplitInput[],
  world: World,
): Promise<NonNullable<ReleaseInput['reports']>> {
  const report = contamination === undefined ? undefined : await loadReport(contamination, world);
  return {
    ...(report && { contamination: publicReport(report, open) }),
    ...(agreement !== undefined && { agreement: await readJson(agreement, world) }),
  };
}

async function loadReport(path: string, world: World) {
  const parsed = parseContaminationReport(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  throw invalid(`${path} is no contamination report`, parsed.issues);
}

function invalid(message: string, issues: readonly Issue[]): UnusableInput {
  return new UnusableInput(printable(message), { details: issueLines(issues) });
}
