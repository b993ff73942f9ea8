/** What sealing spends its time on, and some runtimes have a faster form of. The results are the same bytes everywhere. */
export type SealPrimitives = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  /** HMAC (RFC 2104) over it, for many messages under one key of 32 bytes. */
  readonly hmacSha256: (key: Uint8Array) => (message: Uint8Array) => Uint8Array;
  /**
   * ChaCha20-Poly1305 (RFC 8439) of some bytes, written with the tag behind them to where it is wanted.
   * @default that of age-encryption
   */
  readonly chacha20poly1305?: (bytes: Uint8Array, options: CipherOptions) => void;
};

/** `into` is longer than what is encrypted by the sixteen bytes of the tag. */
export type CipherOptions = {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly into: Uint8Array;
};
