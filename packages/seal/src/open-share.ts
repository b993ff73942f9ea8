import type { Parsed } from '@tenacious-bench/schema';
import { decryptWith, isIdentity } from './keys/age-file.ts';
import { damageOf, type FolderOptions, readSealed } from './read-sealed.ts';
import type { RepositoryFile } from './repository-file.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * Gives the holder of a share what there is to hand over: enough shares open the split, and fewer tell nothing of it.
 *
 * @example
 * ```ts
 * (await openShare([], 'AGE-SECRET-KEY-1')).issues[0].code // => 'missing_file'
 * ```
 */
export async function openShare(
  files: readonly RepositoryFile[],
  identity: string,
  options: FolderOptions = {},
): Promise<Parsed<string>> {
  const sealed = readSealed(files, options);
  if (!sealed.ok) return sealed;
  if (!isIdentity(identity)) {
    return refuse('invalid_key', 'it is no age identity (AGE-SECRET-KEY-1…)');
  }
  for (const file of sealed.value.all.filter(({ described }) => described.holds === 'share')) {
    const decrypted = await decryptWith(identity, file.bytes);
    if (decrypted.state === 'wrong_key') continue;
    if (decrypted.state !== 'open' || !file.isIntact) {
      return { ok: false, issues: [damageOf(file)] };
    }
    return { ok: true, value: new TextDecoder().decode(decrypted.bytes) };
  }
  return refuse('wrong_key', 'it opens no share of this split');
}

function refuse(code: string, message: string): Parsed<string> {
  return { ok: false, issues: [{ code, path: 'key', message }] };
}
