import {
  createLedger,
  type LedgerEntry,
  parseLedgerEntry,
  readCassette,
} from '@tenacious-bench/models';
import type { ChatModel } from '@tenacious-bench/schema';
import { formatJsonl } from '@tenacious-bench/schema';
import { createRandom } from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import { exampleDomain } from '../testing/example-domain.ts';
import { exampleConnection, exampleRegistry, exampleVendor } from '../testing/example-models.ts';
import { parseSynthesisPlan, type SynthesisPlan } from './synthesis-plan.ts';
import { synthesize } from './synthesize.ts';

/** One write of a run: a line at the end of one of its two files. */
type Write = { readonly file: 'cassette' | 'ledger'; readonly line: string };

const plan = parsed({
  id: 'killed',
  seed: 3,
  topics: [{ id: 'truth', title: 'True', text: 'Nothing is said that no fact supports.' }],
  seedsPerTopic: 6,
  variationsPerSeed: 3,
  author: { model: 'author-x' },
  variation: { model: 'variation-x' },
  judge: { model: 'judge-x' },
  strongJudge: { model: 'strong-x' },
  sample: 5,
});

test('a run that is killed at any write goes on to the same bytes, and nothing is paid for twice', async () => {
  const whole = await runOver([]);
  const kinds = whole.writes.map(({ file }) => file);
  expect([kinds.length > 60, new Set(kinds).size]).toEqual([true, 2]);
  expect(whole.asked.some((key) => key.endsWith('-1'))).toBe(true);
  expect(whole.rejected.some(({ reason }) => reason.includes('cannot be used'))).toBe(true);
  for (let killedAt = 0; killedAt <= whole.writes.length; killedAt++) {
    for (const half of [false, true]) {
      const before = whole.writes.slice(0, killedAt);
      const torn = whole.writes[killedAt];
      if (half && torn !== undefined)
        before.push({ ...torn, line: torn.line.slice(0, torn.line.length >> 1) });
      const resumed = await runOver(before);
      expect(resumed.result).toBe(whole.result);
      // What was asked last was perhaps on its way: it bears the same key, by which a vendor bills it once.
      const askedTwice = resumed.asked.filter((key) => answeredBy(before).has(key));
      expect(askedTwice).toEqual([]);
    }
  }
}, 60_000);

function parsed(input: unknown): SynthesisPlan {
  const result = parseSynthesisPlan(input);
  if (!result.ok) throw new RangeError(JSON.stringify(result.issues));
  return result.value;
}

/** A vendor of which some answers cannot be used the first time, and some never. */
function moody(asked: string[]): ChatModel {
  const vendor = exampleVendor();
  return {
    async complete(request, options = {}) {
      const key = options.idempotencyKey ?? '';
      asked.push(key);
      const mood = createRandom(key.replace(/-\d+$/, '')).integer(6);
      const reply = await vendor.complete(request, options);
      const isUsable = mood > 1 || (mood === 1 && key.endsWith('-1'));
      return isUsable ? reply : { ...reply, text: 'Let me think about it.' };
    },
  };
}

async function runOver(before: readonly Write[]) {
  const writes: Write[] = [];
  const asked: string[] = [];
  const textOf = (file: Write['file']) =>
    before
      .filter((one) => one.file === file)
      .map(({ line }) => line)
      .join('');
  const cassette = readCassette(textOf('cassette'), {
    append: async (line) => void writes.push({ file: 'cassette', line }),
  });
  const ledger = createLedger({
    earlier: wholeLines(textOf('ledger')),
    append: async (entry) =>
      void writes.push({ file: 'ledger', line: `${JSON.stringify(entry)}\n` }),
  });
  const { model } = exampleConnection(moody(asked), { cassette, ledger });
  const domain = exampleDomain;
  const options = { domain, registry: exampleRegistry, model, cassette, concurrency: 1 };
  const { tasks, ...report } = await synthesize(plan, options);
  return {
    writes,
    asked,
    rejected: report.rejected,
    result: `${JSON.stringify(report)}\n${formatJsonl(tasks)}`,
  };
}

function wholeLines(text: string): LedgerEntry[] {
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const entry = parseLedgerEntry(JSON.parse(line));
    if (!entry.ok) throw new RangeError(line);
    return entry.value;
  });
}

/** The keys of calls whose answer was written down, usable or not. */
function answeredBy(writes: readonly Write[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const keys = new Set<string>();
  for (const { file, line } of writes) {
    if (!line.endsWith('\n')) continue;
    const { key, call, outcome } = JSON.parse(line);
    if (file === 'cassette') keys.add(keyOf(key, counts.get(key) ?? 0));
    if (file === 'ledger' && outcome === 'failed') {
      keys.add(keyOf(call, counts.get(call) ?? 0));
      counts.set(call, (counts.get(call) ?? 0) + 1);
    }
  }
  return keys;
}

function keyOf(call: string, unusable: number): string {
  return unusable === 0 ? call : `${call}-${unusable}`;
}
