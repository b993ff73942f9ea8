import type { Issue } from '@tenacious-bench/schema';
import type { Stanza } from 'age-encryption';
import type { SealKey } from '../commitment/seal-commitment.ts';
import type { FoundFile, SealedFiles } from '../read-sealed.ts';
import { readStanzas } from './age-file.ts';

/**
 * Compares whom the age headers name with the keys of the commitment. A stanza does not show its recipient, so kinds
 * and numbers are compared, and of a time-lock the round and the chain.
 */
export async function stanzaIssues({ commitment, all }: SealedFiles): Promise<Issue[]> {
  const holders = commitment.keys.flatMap((key) => (key.kind === 'quorum' ? key.holders : []));
  const shares = all.filter(({ described }) => described.holds === 'share');
  const issues = all.map(async (file): Promise<Issue[]> => {
    const stanzas = await readStanzas(file.bytes);
    const { path } = file.described;
    if (stanzas === undefined)
      return [{ code: 'no_age_file', path, message: 'it has no age header' }];
    const found = stanzas.map(kindOfStanza).sort().join('\n');
    const wanted = expectedKinds(file, commitment.keys, holders[shares.indexOf(file)]?.recipient)
      .sort()
      .join('\n');
    const message = 'others can open it than the commitment says';
    return found === wanted ? [] : [{ code: 'other_keys', path, message }];
  });
  return (await Promise.all(issues)).flat();
}

function kindOfStanza({ args }: Stanza): string {
  return args[0] === 'tlock' ? args.join(' ') : (args[0] ?? '');
}

function expectedKinds({ described }: FoundFile, keys: readonly SealKey[], holder = ''): string[] {
  switch (described.holds) {
    case 'passphrase':
      return ['scrypt'];
    case 'share':
      return [stanzaOf(holder)];
    case 'gold':
      return keys.filter((key) => key.kind !== 'service' || key.opens === 'both').map(kindOfKey);
    case 'prompts':
      return keys.map(kindOfKey);
    default:
      return described.holds satisfies never;
  }
}

function kindOfKey(key: SealKey): string {
  if (key.kind === 'time_lock') return `tlock ${key.round} ${key.chain}`;
  return stanzaOf(key.recipient);
}

function stanzaOf(recipient: string): string {
  return recipient.startsWith('age1pq1') ? 'mlkem768x25519' : 'X25519';
}
