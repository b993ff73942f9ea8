import { readRange } from '../http/byte-range.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { Hub, Verb } from '../hub.ts';
import { readResource } from '../repositories/repository.ts';
import type { XetTerm } from './shard.ts';
import { findXetTerms } from './xet-files.ts';
import { findChunks } from './xorb.ts';
import { readXorb } from './xorb-store.ts';

/** Some chunks of a xorb and where their packed bytes lie; `bytes.end` is the last byte. */
type Piece = {
  readonly url: string;
  readonly chunks: { readonly start: number; readonly end: number };
  readonly bytes: { readonly start: number; readonly end: number };
};

/** Says from which bytes of which xorbs a file is put together. */
export const getReconstruction: Verb = async ({ hub, request, params }) => {
  const repository = readResource(hub, hub.xetTokens.resourceOf(request, 'read'));
  const { hash = '', version } = params;
  const all = /^[0-9a-f]{64}$/.test(hash) ? await findXetTerms(repository, hash) : undefined;
  if (all === undefined) throw new HubError(404, `no file ${hash} in ${repository.resource}`);
  const { terms, skippedBytes } = select(all, request.headers.range);
  const pieces = new Map<string, readonly Piece[]>();
  for (const { xorb } of terms)
    if (!pieces.has(xorb)) pieces.set(xorb, await piecesOf(hub, xorb, terms));
  return json({
    offset_into_first_range: skippedBytes,
    terms: terms.map(describeTerm),
    ...(version === '1' ? { fetch_info: first(pieces) } : { xorbs: second(pieces) }),
  });
};

function select(
  all: readonly XetTerm[],
  header: string | undefined,
): { readonly terms: readonly XetTerm[]; readonly skippedBytes: number } {
  const size = all.reduce((sum, term) => sum + term.size, 0);
  const { start, end } = readRange(header, size) ?? { start: 0, end: size };
  const terms: XetTerm[] = [];
  let skippedBytes = 0;
  let at = 0;
  for (const term of all) {
    const next = at + term.size;
    if (next > start && at < end) {
      if (terms.length === 0) skippedBytes = start - at;
      terms.push(term);
    }
    at = next;
  }
  return { terms, skippedBytes };
}

async function piecesOf(
  hub: Hub,
  xorb: string,
  terms: readonly XetTerm[],
): Promise<readonly Piece[]> {
  const chunks = findChunks(await readXorb(hub.folder, xorb));
  const url = hub.signedUrls.sign('GET', `/_cas/xorbs/${xorb}`);
  return merged(terms.filter((term) => term.xorb === xorb)).map(({ start, end }) => ({
    url,
    chunks: { start, end },
    bytes: { start: chunks[start]?.start ?? 0, end: (chunks[end - 1]?.end ?? 1) - 1 },
  }));
}

// Two terms may share chunks; clients expect each chunk in one piece only.
function merged(terms: readonly XetTerm[]): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of terms.toSorted((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else pieces.push({ start, end });
  }
  return pieces;
}

function describeTerm({ xorb, size, start, end }: XetTerm): object {
  return { hash: xorb, unpacked_length: size, range: { start, end } };
}

function first(pieces: ReadonlyMap<string, readonly Piece[]>): object {
  const describe = ({ url, chunks, bytes }: Piece) => ({ range: chunks, url, url_range: bytes });
  return Object.fromEntries([...pieces].map(([xorb, all]) => [xorb, all.map(describe)]));
}

function second(pieces: ReadonlyMap<string, readonly Piece[]>): object {
  const describe = ({ url, chunks, bytes }: Piece) => ({ url, ranges: [{ chunks, bytes }] });
  return Object.fromEntries([...pieces].map(([xorb, all]) => [xorb, all.map(describe)]));
}
