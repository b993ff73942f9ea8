import { Decrypter, Encrypter, type Identity, type Recipient, type Stanza } from 'age-encryption';
import { encryptPayload, type PayloadOptions } from './encrypt-payload.ts';

type Recipients = readonly (string | Recipient)[];

/** Encrypts to recipients, each of whom can open the result alone. */
export function encryptTo(recipients: Recipients, bytes: Uint8Array): Promise<Uint8Array> {
  return encrypterTo(recipients).encrypt(bytes);
}

/** As `encryptTo`, with a cipher that is faster than the library's: of the library is all but the payload. */
export async function encryptFast(
  recipients: Recipients,
  bytes: Uint8Array,
  options: Pick<PayloadOptions, 'nonce' | 'chacha20poly1305'>,
): Promise<Uint8Array> {
  const encrypter = encrypterTo(recipients);
  let fileKey = new Uint8Array(0);
  // One recipient more, who is told the file key and leaves nothing in the header.
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = Uint8Array.from(key);
      return [];
    },
  });
  const empty = await encrypter.encrypt(new Uint8Array(0));
  const header = empty.subarray(0, -emptyPayloadBytes);
  return encryptPayload(bytes, { header, fileKey, ...options });
}

// The nonce, and the tag of the one chunk.
const emptyPayloadBytes = 16 + 16;

function encrypterTo(recipients: Recipients): Encrypter {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter;
}

export function encryptWithPassphrase(passphrase: string, text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(text);
}

/** Whether this library can encrypt to a text. */
export function isRecipient(text: string): boolean {
  if (!/^age1(?:pq1)?[02-9ac-hj-np-z]{58,}$/.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    // The library's message repeats the text, which may be a secret in the wrong place.
    return false;
  }
}

/** Whether this library can decrypt with a text. */
export function isIdentity(text: string): boolean {
  return addOpener(new Decrypter(), text);
}

/** What opens a file: an age identity, or what somebody remembers. */
export type Opener = string | Identity | { readonly passphrase: string };

export type Decrypted =
  | { readonly state: 'open'; readonly bytes: Uint8Array }
  | { readonly state: 'invalid_key' | 'wrong_key' | 'damaged' };

/** Opens a file, or says why not. Messages of the library are dropped, for some repeat the key. */
export async function decryptWith(opener: Opener, file: Uint8Array): Promise<Decrypted> {
  const decrypter = new Decrypter();
  if (!addOpener(decrypter, opener)) return { state: 'invalid_key' };
  let isUnmatched = false;
  // Asked last, and only when nothing before it fits.
  decrypter.addIdentity({
    unwrapFileKey() {
      isUnmatched = true;
      return null;
    },
  });
  try {
    return { state: 'open', bytes: await decrypter.decrypt(file) };
  } catch {
    return { state: isUnmatched ? 'wrong_key' : 'damaged' };
  }
}

/** The stanzas of a file's header, or `undefined` where it is no age file. Nothing is decrypted. */
export async function readStanzas(file: Uint8Array): Promise<readonly Stanza[] | undefined> {
  let found: readonly Stanza[] | undefined;
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    unwrapFileKey(stanzas: Stanza[]) {
      found = stanzas;
      return null;
    },
  });
  await decrypter.decryptHeader(file).catch(() => undefined);
  return found;
}

function addOpener(decrypter: Decrypter, opener: Opener): boolean {
  try {
    if (typeof opener === 'object' && 'passphrase' in opener) {
      decrypter.addPassphrase(opener.passphrase);
    } else {
      decrypter.addIdentity(opener);
    }
    return true;
  } catch {
    return false;
  }
}
