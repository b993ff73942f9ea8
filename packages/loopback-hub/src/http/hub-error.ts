/** What a refusal carries besides its status and its words. */
type HubErrorDetails = {
  /** What clients tell one refusal from another by: the value of `X-Error-Code`. */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of `{ error: message }`. */
  readonly body?: object;
};

/** A request that is refused; each verb throws it and the server answers with it. */
export class HubError extends Error {
  override readonly name = 'HubError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;

  constructor(status: number, message: string, { code, headers, body }: HubErrorDetails = {}) {
    super(message);
    this.status = status;
    this.headers = {
      ...(code === undefined ? {} : { 'X-Error-Code': code }),
      'X-Error-Message': headerText(message),
      ...headers,
    };
    this.body = body ?? { error: message };
  }
}

// A header takes one line of printable ASCII, and a message may quote whatever was sent.
function headerText(message: string): string {
  return message.replace(/[^\x20-\x7e]/g, '?').slice(0, 300);
}
