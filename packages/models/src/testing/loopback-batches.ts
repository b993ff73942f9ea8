import { bodyOf } from './vendor-bodies.ts';
import type { SeenCall, VendorAct } from './vendor-script.ts';

type Asked = { readonly id: string; readonly body: Record<string, unknown> };
type Held = {
  readonly vendor: 'openai' | 'anthropic';
  readonly id: string;
  readonly asked: readonly Asked[];
  readonly tag: unknown;
  looks: number;
};

/** What a request to the batches of either vendor is answered with. */
export type BatchResponse = { readonly type: string; readonly body: string };

/** The batches of both vendors; each is done once somebody has looked so many times. */
export function loopbackBatches(
  act: (call: SeenCall) => VendorAct,
  { looks, baseUrl }: { looks: number; baseUrl: () => string },
) {
  const files = new Map<string, string>();
  const batches = new Map<string, Held>();
  const add = (batch: Omit<Held, 'id' | 'looks'>) => {
    const id = `${batch.vendor}-batch-${batches.size}`;
    const held = { ...batch, id, looks };
    batches.set(id, held);
    return held;
  };
  const resultOf = (held: Held, { id, body }: Asked, index: number) => {
    const protocol = held.vendor === 'openai' ? 'chat' : 'messages';
    const call = { protocol, body, headers: {}, index } as const;
    const step = act(call);
    const answer = 'text' in step ? bodyOf(call, step) : undefined;
    if (held.vendor === 'openai')
      return {
        custom_id: id,
        response: { status_code: answer === undefined ? 500 : 200, body: answer ?? {} },
        error: null,
      };
    const error = { type: 'error', error: { type: 'api_error', message: 'the server says no' } };
    const result =
      answer === undefined ? { type: 'errored', error } : { type: 'succeeded', message: answer };
    return { custom_id: id, result };
  };
  const lines = (held: Held) =>
    held.asked.map((one, index) => `${JSON.stringify(resultOf(held, one, index))}\n`).join('');
  const described = (held: Held) => {
    const isDone = held.looks <= 0;
    if (held.vendor === 'openai')
      return {
        id: held.id,
        status: isDone ? 'completed' : 'in_progress',
        metadata: { tag: held.tag },
        output_file_id: isDone ? `${held.id}-output` : null,
        error_file_id: null,
      };
    return {
      id: held.id,
      processing_status: isDone ? 'ended' : 'in_progress',
      request_counts: {
        processing: isDone ? 0 : held.asked.length,
        succeeded: isDone ? held.asked.length : 0,
      },
      results_url: isDone ? `${baseUrl()}/v1/messages/batches/${held.id}/results` : null,
    };
  };
  const list = (vendor: Held['vendor']) => ({
    data: [...batches.values()].filter((one) => one.vendor === vendor).map(described),
    has_more: false,
    first_id: null,
    last_id: null,
  });
  return {
    get submitted() {
      return batches.size;
    },
    answer(method: string, path: string, body: string): BatchResponse | undefined {
      if (method === 'POST' && path === '/v1/files') {
        const id = `file-${files.size}`;
        files.set(id, fileIn(body));
        return json({ id });
      }
      if (method === 'POST' && path === '/v1/batches') {
        const { input_file_id, metadata } = JSON.parse(body);
        return json(
          described(
            add({
              vendor: 'openai',
              asked: askedIn(files.get(input_file_id) ?? ''),
              tag: metadata?.tag,
            }),
          ),
        );
      }
      if (method === 'POST' && path === '/v1/messages/batches') {
        const { requests } = JSON.parse(body) as {
          requests: { custom_id: string; params: Record<string, unknown> }[];
        };
        const asked = requests.map(({ custom_id, params }) => ({ id: custom_id, body: params }));
        return json(described(add({ vendor: 'anthropic', asked, tag: undefined })));
      }
      if (path === '/v1/batches') return json(list('openai'));
      if (path === '/v1/messages/batches') return json(list('anthropic'));
      const [, name = '', rest] =
        /\/([^/]+-batch-\d+)(?:-output\/content|\/(results))?$/.exec(path) ?? [];
      const held = batches.get(name);
      if (held === undefined) return undefined;
      if (rest !== undefined || path.endsWith('/content'))
        return { type: 'application/x-jsonl', body: lines(held) };
      held.looks -= 1;
      return json(described(held));
    },
  };
}

function json(value: object): BatchResponse {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function askedIn(file: string): Asked[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { custom_id, body } = JSON.parse(line);
      return { id: custom_id, body };
    });
}

// One part of a form: its content stands between an empty line and the next boundary.
function fileIn(form: string): string {
  const boundary = form.slice(0, form.indexOf('\r\n'));
  const part = form.split(boundary).find((one) => one.includes('filename=')) ?? '';
  return part.slice(part.indexOf('\r\n\r\n') + 4).trimEnd();
}
