import type { SignedUrls } from './auth/signed-urls.ts';
import type { Tokens } from './auth/tokens.ts';
import type { TrustedPublishers } from './auth/trusted-publishers.ts';
import type { Visitor } from './auth/visitor.ts';
import type { Clock } from './clock.ts';
import type { Locks } from './files/locks.ts';
import type { ObjectReader } from './git/object-reader.ts';
import type { HubRequest } from './http/hub-request.ts';
import type { Reply } from './http/reply.ts';
import type { Repository } from './repositories/repository.ts';
import type { Settings } from './repositories/settings.ts';
import type { XetTokens } from './xet/xet-tokens.ts';

/** How large files are sent to the hub. */
export type Transfer = 'basic' | 'multipart' | 'xet';

/** What every verb is given: the hub that it belongs to. */
export type Hub = {
  readonly folder: string;
  readonly url: () => string;
  /** Large files live at another address, so that no client sends its token along with a redirect. */
  readonly storageUrl: () => string;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly objects: ObjectReader;
  readonly tokens: Tokens;
  readonly publishers: TrustedPublishers;
  readonly signedUrls: SignedUrls;
  readonly xetTokens: XetTokens;
  readonly transfer: Transfer;
  readonly lfsThreshold: number;
  readonly chunkBytes: number;
  readonly entriesPerPage: number;
};

/** A request on its way to a verb. */
export type Call = {
  readonly hub: Hub;
  readonly request: HubRequest;
  /** The parts of the path, decoded unless the route says `...`. */
  readonly params: Readonly<Record<string, string>>;
  readonly visitor: Visitor | undefined;
  /** Whether somebody else is to commit right before this call does. */
  readonly isOvertaken: boolean;
};

/** Answers a request that belongs to no repository. */
export type Verb = (call: Call) => Promise<Reply>;

/** A call to a repository that exists and that the visitor may use so. */
export type RepositoryCall = Call & {
  readonly repository: Repository;
  readonly settings: Settings;
};

/** Answers a request to a repository. */
export type RepositoryVerb = (call: RepositoryCall) => Promise<Reply>;
