/** What sealing spends its time on, and some runtimes have a faster form of. Each gives the same bytes wherever it comes from. */
export type SealPrimitives = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  /**
   * ChaCha20-Poly1305 of RFC 8439, with the tag behind the ciphertext.
   * @default that of age-encryption
   */
  readonly chacha20poly1305?: (key: Uint8Array, nonce: Uint8Array, bytes: Uint8Array) => Uint8Array;
};
