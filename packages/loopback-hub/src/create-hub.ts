import { createSignedUrls } from './auth/signed-urls.ts';
import { createTokens } from './auth/tokens.ts';
import { createTrustedPublishers } from './auth/trusted-publishers.ts';
import type { TokenOwner } from './auth/visitor.ts';
import { createLocks } from './files/locks.ts';
import { createObjectReader } from './git/object-reader.ts';
import type { Hub } from './hub.ts';
import { createXetTokens } from './xet/xet-tokens.ts';

/** What of a hub is chosen. */
type HubChoices = Pick<
  Hub,
  'folder' | 'clock' | 'transfer' | 'lfsThreshold' | 'chunkBytes' | 'entriesPerPage'
> & { readonly tokens: Readonly<Record<string, TokenOwner>> };

/** Puts a hub together; its addresses are known only once its servers listen. */
export function createHub(
  { tokens: owners, ...choices }: HubChoices,
  addresses: { readonly hub: string; readonly storage: string },
): Hub {
  const { clock } = choices;
  const tokens = createTokens(owners, { clock });
  const storageUrl = () => addresses.storage;
  return {
    ...choices,
    url: () => addresses.hub,
    storageUrl,
    tokens,
    locks: createLocks(),
    objects: createObjectReader(),
    publishers: createTrustedPublishers(),
    signedUrls: createSignedUrls({ clock, storageUrl }),
    xetTokens: createXetTokens({ clock, storageUrl, hide: tokens.alsoHide }),
  };
}
