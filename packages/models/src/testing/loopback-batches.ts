import { describeBatch, type HeldBatch, listBatches, resultLines } from './batch-bodies.ts';
import type { SeenCall, VendorAct } from './vendor-script.ts';

/** What a request to the batches of either vendor is answered with. */
type BatchResponse = { readonly type: string; readonly body: string };

/** The batches of both vendors. */
export type LoopbackBatches = {
  /** How many were handed in. */
  readonly submitted: number;
  answer(method: string, path: string, body: string): BatchResponse | undefined;
};

/** Starts the batches of both vendors; each is done once somebody has looked so many times. */
export function loopbackBatches(
  act: (call: SeenCall) => VendorAct,
  { looks, baseUrl }: { looks: number; baseUrl: () => string },
): LoopbackBatches {
  const files = new Map<string, string>();
  const batches = new Map<string, HeldBatch>();
  const hold = (vendor: HeldBatch['vendor'], asked: HeldBatch['asked'], tag?: string) => {
    const held = { id: `${vendor}-batch-${batches.size}`, vendor, asked, tag, looksLeft: looks };
    batches.set(held.id, held);
    return json(describeBatch(held, baseUrl()));
  };
  const take: Readonly<Record<string, (body: string) => BatchResponse>> = {
    '/v1/files': (body) => {
      const id = `file-${files.size}`;
      files.set(id, fileIn(body));
      return json({ id });
    },
    '/v1/batches': (body) => {
      const { input_file_id, metadata } = JSON.parse(body);
      return hold('openai', askedInFile(files.get(input_file_id) ?? ''), metadata?.tag);
    },
    '/v1/messages/batches': (body) => hold('anthropic', askedInBody(JSON.parse(body))),
  };
  const show = (path: string): BatchResponse | undefined => {
    if (path === '/v1/batches') return json(listBatches('openai', batches, baseUrl()));
    if (path === '/v1/messages/batches') return json(listBatches('anthropic', batches, baseUrl()));
    const held = batches.get(/(?:openai|anthropic)-batch-\d+/.exec(path)?.[0] ?? '');
    if (held === undefined) return undefined;
    if (/\/(?:content|results)$/.test(path))
      return { type: 'application/x-jsonl', body: resultLines(held, act) };
    held.looksLeft -= 1;
    return json(describeBatch(held, baseUrl()));
  };
  return {
    get submitted() {
      return batches.size;
    },
    answer: (method, path, body) => (method === 'POST' ? take[path]?.(body) : show(path)),
  };
}

function json(value: object): BatchResponse {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function askedInFile(file: string): HeldBatch['asked'] {
  const lines = file.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const { custom_id, body } = JSON.parse(line);
    return { id: custom_id, body };
  });
}

type AnthropicBody = {
  readonly requests: readonly {
    readonly custom_id: string;
    readonly params: Record<string, unknown>;
  }[];
};

function askedInBody({ requests }: AnthropicBody): HeldBatch['asked'] {
  return requests.map(({ custom_id, params }) => ({ id: custom_id, body: params }));
}

// One part of a form: its content stands between an empty line and the next boundary.
function fileIn(form: string): string {
  const boundary = form.slice(0, form.indexOf('\r\n'));
  const part = form.split(boundary).find((one) => one.includes('filename=')) ?? '';
  return part.slice(part.indexOf('\r\n\r\n') + 4).trimEnd();
}
