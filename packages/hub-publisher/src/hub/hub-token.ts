/** A token, or what brings one: it is asked again when the Hub no longer takes the last. */
export type HubToken = string | (() => Promise<string>);

/** The token of one publisher, which leaves it in one header only. */
export type Credential = {
  /** The token, fetched anew when the last one was refused. */
  current(refused?: string): Promise<string>;
  /** Every token so far, to be kept out of messages. */
  secrets(): readonly string[];
};

export function createCredential(token: HubToken): Credential {
  const known: string[] = [];
  let latest: Promise<string> | undefined;

  async function fetchToken(): Promise<string> {
    const fetched = typeof token === 'string' ? token : await token();
    refuseMalformed(fetched);
    known.push(fetched);
    return fetched;
  }

  return {
    secrets: () => known,
    async current(refused) {
      if (latest !== undefined && (await latest) === refused && typeof token !== 'string') {
        latest = undefined;
      }
      latest ??= fetchToken();
      return latest;
    },
  };
}

// A header with a line break in it would be refused by a message that quotes the token.
function refuseMalformed(token: string): void {
  if (/^[\x21-\x7e]+$/.test(token)) return;
  throw new TypeError(
    `token is ${token === '' ? 'empty' : 'not one word'}: it would not fit a header; look for a line break or a space`,
  );
}
