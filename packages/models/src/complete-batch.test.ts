import type { ChatRequest } from '@tenacious-bench/schema';
import { afterEach, describe, expect, test } from 'vitest';
import { anthropicBatch } from './anthropic-batch.ts';
import { readBatchJournal } from './batch-journal.ts';
import type { BatchVendor } from './batch-port.ts';
import { readCassette } from './cassette.ts';
import { type CompleteBatchOptions, completeBatch } from './complete-batch.ts';
import { BudgetError, createLedger } from './ledger.ts';
import { declareModels } from './lineage.ts';
import { openAiBatch } from './openai-batch.ts';
import { requestKey } from './request-key.ts';
import { type LoopbackVendors, startLoopbackVendors } from './testing/loopback-vendors.ts';
import { quickClock } from './testing/quick-clock.ts';
import type { SeenCall, VendorAct } from './testing/vendor-script.ts';

const price = { inputUsdPerMillion: 1000, outputUsdPerMillion: 2000 };
const registry = declareModels([{ name: 'model-x', vendor: 'v', families: ['f'], price }]);
const requests: ChatRequest[] = ['one', 'two', 'three'].map((content) => ({
  model: 'model-x',
  messages: [{ role: 'user', content }],
  maxTokens: 20,
}));

let server: LoopbackVendors;
afterEach(() => server.close());

const vendors: [string, () => BatchVendor][] = [
  ['openai', () => openAiBatch({ apiKey: 'key', clock: quickClock(), baseURL: server.openAiUrl })],
  [
    'anthropic',
    () => anthropicBatch({ apiKey: 'key', clock: quickClock(), baseURL: server.anthropicUrl }),
  ],
];

function echo({ body }: SeenCall): VendorAct {
  const { messages } = body as unknown as ChatRequest;
  return { text: `answer to ${messages[0]?.content}` };
}

// Everything that a run keeps, in memory: what `crashAt` writes is the last thing that happens.
function run(lines: { journal: string[]; cassette: string[] }, vendor: BatchVendor, crashAt = 99) {
  let writes = 0;
  const writing = (list: string[]) => async (line: string) => {
    if (writes++ >= crashAt) throw new Error('kill -9');
    list.push(line);
  };
  const ledger = createLedger();
  const options: CompleteBatchOptions = {
    vendor,
    journal: readBatchJournal(lines.journal.join(''), { append: writing(lines.journal) }),
    cassette: readCassette(lines.cassette.join(''), { append: writing(lines.cassette) }),
    ledger,
    registry,
    clock: quickClock(),
  };
  return { options, ledger };
}

const nothing = () => ({ journal: [], cassette: [] });

describe.each(vendors)('batches of %s', (_, vendor) => {
  test('are handed in, waited for, answered at half the price and recorded', async () => {
    server = await startLoopbackVendors(echo);
    const lines = nothing();
    const { options, ledger } = run(lines, vendor());
    const answers = await completeBatch(requests, options);
    expect([...answers.values()].map(({ text }) => text)).toEqual([
      'answer to one',
      'answer to two',
      'answer to three',
    ]);
    expect(ledger.entries.map(({ costUsd }) => costUsd)).toEqual([0.01, 0.01, 0.01]);
    const again = run(lines, vendor());
    expect(await completeBatch(requests, again.options)).toEqual(answers);
    expect([server.batches, again.ledger.entries.length]).toEqual([1, 0]);
  });

  test('are handed in once, wherever the run is killed', async () => {
    for (let crashAt = 0; crashAt < 6; crashAt++) {
      server = await startLoopbackVendors(echo);
      const lines = nothing();
      await completeBatch(requests, run(lines, vendor(), crashAt).options).catch(() => undefined);
      const answers = await completeBatch(requests, run(lines, vendor()).options);
      expect([crashAt, answers.size, server.batches]).toEqual([crashAt, 3, 1]);
      expect(lines.cassette).toHaveLength(3);
      await server.close();
    }
  });

  test('leave out what brought no answer, and ask it again the next time', async () => {
    let calls = 0;
    server = await startLoopbackVendors((call) => (++calls === 2 ? { status: 500 } : echo(call)));
    const lines = nothing();
    const { options, ledger } = run(lines, vendor());
    expect((await completeBatch(requests, options)).size).toBe(2);
    expect(ledger.entries.map(({ outcome }) => outcome)).toEqual([
      'answered',
      'failed',
      'answered',
    ]);
    const answers = await completeBatch(requests, run(lines, vendor()).options);
    expect([answers.size, server.batches]).toEqual([3, 2]);
  });

  test('are not handed in when they could cost more than is left', async () => {
    server = await startLoopbackVendors(echo);
    const options = {
      ...run(nothing(), vendor()).options,
      ledger: createLedger({ budgetUsd: 0.1 }),
    };
    await expect(completeBatch(requests, options)).rejects.toThrow(BudgetError);
    expect(server.batches).toBe(0);
  });

  test('go on when nobody waits for them any more', async () => {
    server = await startLoopbackVendors(echo);
    const lines = nothing();
    const { options } = run(lines, vendor());
    const signal = AbortSignal.abort();
    await expect(completeBatch(requests, { ...options, signal })).rejects.toThrow(
      'the next run picks it up',
    );
    const answers = await completeBatch(requests, run(lines, vendor()).options);
    expect([answers.size, server.batches]).toEqual([3, 1]);
  });

  test('may not be answered by another model', async () => {
    server = await startLoopbackVendors(() => ({ text: 'Hi', model: 'somebody-else' }));
    const { options, ledger } = run(nothing(), vendor());
    expect((await completeBatch(requests, options)).has(requestKey(requests[0] ?? never()))).toBe(
      false,
    );
    expect(ledger.entries[0]).toMatchObject({ failure: 'wrong_model', costUsd: 0.01 });
  });
});

test('a journal with a line that is no note is refused', () => {
  expect(() => readBatchJournal('nonsense\n')).toThrow('line 1 of the journal is not JSON');
});

function never(): never {
  throw new Error('no request');
}
