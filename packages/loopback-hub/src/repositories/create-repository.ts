import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { belongsTo, type Visitor } from '../auth/visitor.ts';
import { createBareRepository } from '../git/create-bare-repository.ts';
import { type Change, writeCommit } from '../git/write-commit.ts';
import { type Fields, readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { Verb } from '../hub.ts';
import { defaultAttributes } from '../lfs/default-attributes.ts';
import { checkedPath } from './checked-path.ts';
import { isKind, nameRepository, type Repository } from './repository.ts';
import { findSettings, readVisibility, type Settings, writeSettings } from './settings.ts';

/** Creates a repository with its first commit. */
export const createRepository: Verb = async ({ hub, request, visitor }) => {
  const body = await readJson(request);
  const owner = body.optionalText('organization') ?? visitor?.name ?? '';
  const kind = body.optionalText('type') ?? 'model';
  if (!isKind(kind)) throw new HubError(400, `"type" must not be ${kind}`);
  checkCreator(visitor, owner);
  const repository = nameRepository(hub, { kind, id: `${owner}/${body.text('name')}` });
  const url = `${hub.url()}/${repository.resource}`;
  const settings = firstSettings(body, hub.clock.now());
  const files = firstFiles(body, kind);
  return hub.locks.run(repository.folder, async () => {
    if ((await findSettings(repository)) !== undefined) throw conflict(repository, url);
    await build(repository, hub.folder, { settings, files, author: visitor?.name ?? owner });
    return json({ url, name: repository.id, id: settings.key });
  });
};

function checkCreator(visitor: Visitor | undefined, owner: string): void {
  if (visitor === undefined || visitor.onlyResource !== undefined)
    throw new HubError(401, 'Invalid username or password.');
  if (visitor.role !== 'write' || !belongsTo(visitor, owner))
    throw new HubError(403, `You don't have the rights to create a repository under "${owner}"`);
}

// Clients read the address from the refusal and go on.
function conflict({ kind, id }: Repository, url: string): HubError {
  const message = `You already created this ${kind} repo: ${id}`;
  return new HubError(409, message, { body: { error: message, url, name: id, id } });
}

function firstSettings(body: Fields, createdAtMs: number): Settings {
  const isPrivate = body.isSet('private') ? 'private' : 'public';
  const sdk = body.optionalText('sdk');
  return {
    key: randomBytes(12).toString('hex'),
    createdAtMs,
    visibility: readVisibility(body.optionalText('visibility') ?? isPrivate),
    gated: false,
    ...(sdk === undefined ? {} : { sdk }),
    readers: [],
    requests: [],
    pullRequests: 0,
  };
}

function firstFiles(body: Fields, kind: string): readonly Change[] {
  const put = (path: string, bytes: Buffer): Change => ({ kind: 'put', path, bytes });
  const license = body.optionalText('license');
  const card = license === undefined ? [] : [put('README.md', cardWith(license))];
  const files = body.list('files').map((file) => {
    const encoding = file.optionalText('encoding') === 'base64' ? 'base64' : 'utf8';
    return put(checkedPath(file.text('path')), Buffer.from(file.text('content'), encoding));
  });
  return [put('.gitattributes', Buffer.from(defaultAttributes(kind))), ...card, ...files];
}

function cardWith(license: string): Buffer {
  return Buffer.from(`---\nlicense: ${license}\n---\n`);
}

// It is built elsewhere and moved into place, so that nobody meets half a repository.
async function build(
  { folder }: Repository,
  root: string,
  first: {
    readonly settings: Settings;
    readonly files: readonly Change[];
    readonly author: string;
  },
): Promise<void> {
  const draft = join(root, 'drafts', randomUUID());
  await createBareRepository(draft);
  await writeCommit(draft, {
    reference: 'refs/heads/main',
    parent: undefined,
    message: 'initial commit',
    author: first.author,
    atMs: first.settings.createdAtMs,
    changes: first.files,
  });
  await writeSettings(draft, first.settings);
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}
