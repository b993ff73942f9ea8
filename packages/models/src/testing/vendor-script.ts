/** A call as a server of a vendor sees it. */
export type SeenCall = {
  readonly protocol: 'chat' | 'responses' | 'messages';
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** How many came before it. */
  readonly index: number;
};

/** What the server does about it. */
export type VendorAct =
  | {
      readonly text: string;
      /** @default the model that was asked */
      readonly model?: string;
      readonly finish?: 'stop' | 'length' | 'refusal';
      readonly inputTokens?: number;
      readonly outputTokens?: number;
      readonly delayMs?: number;
      /** What OpenRouter adds. */
      readonly costUsd?: number;
    }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** The connection breaks: before anything is said, in the middle of it, or with half a JSON and no error. */
  | { readonly broken: 'before' | 'middle' | 'half_json' };
