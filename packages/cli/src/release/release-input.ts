import { createHash } from 'node:crypto';
import type { NamedDigest, OpenSplitInput, ReleaseInput } from '@tenacious-bench/hub-publisher';
import {
  type AgreementReport,
  documentTag,
  type Issue,
  type Parser,
  parseAgreementReport,
  parseContaminationReport,
} from '@tenacious-bench/schema';
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
    reports: await loadReports(request, { facts, open }, world),
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
  { facts, open }: { readonly facts: ReleaseFacts; readonly open: readonly OpenSplitInput[] },
  world: World,
): Promise<NonNullable<ReleaseInput['reports']>> {
  const compared = await loadReport(contamination, { parse: parseContaminationReport }, world);
  const measured = await loadReport(agreement, { parse: parseAgreementReport }, world);
  if (measured !== undefined && facts.noAgreementBecause !== undefined)
    throw new UnusableInput(
      'there is an --agreement, and noAgreementBecause says that there is none',
    );
  const agreed = measured ?? noAgreement(facts);
  return {
    ...(compared && { contamination: publicReport(compared, open) }),
    ...(agreed && { agreement: agreed }),
  };
}

async function loadReport<Report>(
  path: string | undefined,
  { parse }: { readonly parse: Parser<Report> },
  world: World,
): Promise<Report | undefined> {
  if (path === undefined) return undefined;
  const parsed = parse(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  throw invalid(`${path} is no report of its kind`, parsed.issues);
}

function noAgreement({ date, version, noAgreementBecause }: ReleaseFacts) {
  if (noAgreementBecause === undefined) return undefined;
  return {
    schema: documentTag('agreement'),
    id: `agreement-${version}`,
    createdAt: date,
    state: 'none',
    because: noAgreementBecause,
  } satisfies AgreementReport;
}

function invalid(message: string, issues: readonly Issue[]): UnusableInput {
  return new UnusableInput(printable(message), { details: issueLines(issues) });
}
