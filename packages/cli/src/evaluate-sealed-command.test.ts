import { formatJsonl, messageText, type Output } from '@tenacious-bench/schema';
import { createAgeKey } from '@tenacious-bench/seal';
import {
  carefulOutputs,
  carelessOutputs,
  starterTasks,
  tenaciousPolicy,
} from '@tenacious-bench/tenacious';
import { expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const { identity, recipient } = await createAgeKey();
const oneMore = carefulOutputs.map((output, at): Output => {
  return at > 0 ? output : { ...output, outcome: { kind: 'abstention', reason: 'none' } };
});
const down = { kind: 'error' as const, code: 'down', reason: 'no answer' };
const [first] = carefulOutputs;
if (first === undefined) throw new Error('there are no outputs');
const files: Files = {
  'held_out.jsonl': formatJsonl(starterTasks),
  'owner.key': `${identity}\n`,
  'careful.jsonl': formatJsonl(carefulOutputs),
  'careless.jsonl': formatJsonl(carelessOutputs),
  'nearby.jsonl': formatJsonl(oneMore),
  'none.jsonl': formatJsonl(carefulOutputs.map((output) => ({ ...output, outcome: down }))),
  'stranger.jsonl': formatJsonl([...carefulOutputs, { ...first, task: 'no-such-task' }]),
  'twice.jsonl': formatJsonl([first, first]),
};

async function run(args: readonly string[], world: MemoryWorld) {
  const before = [world.printed.length, world.errors.length];
  const code = await main(args, world);
  const printed = world.printed.slice(before[0]);
  return { code, printed, errors: world.errors.slice(before[1]) };
}

const key = ['--identity-file', 'owner.key'];
const base = memoryWorld(files);
const sealing = ['held_out.jsonl', '--release', 'sums@1.0.0', '--out-dir', 'sealed'];
await main(['seal', 'commit', ...sealing, '--key-out', 'leak.key', '--escrow', recipient], base);
const made = await run(['evaluate-sealed', '--new-signing-key', 'sign.key'], base);
const service = made.printed[0] ?? '';
await main(['seal', 'unseal', 'sealed', ...key, '--out-dir', 'plain'], base);
const recheck = ['--rows', 'plain/held_out.jsonl', '--proof', 'plain/unseal-proof.json'];

function copyOf(world: MemoryWorld, more: Files = {}): MemoryWorld {
  return memoryWorld({ ...Object.fromEntries(world.files), ...more });
}

function serve(outputs: string, receipt: string, ...more: readonly string[]): string[] {
  const where = ['--ledger', 'ledger.jsonl', '--signing-key', 'sign.key', '--receipt', receipt];
  const what = ['--outputs', outputs, '--submitter', 'team-a'];
  return ['evaluate-sealed', 'sealed', ...key, ...what, ...where, ...more];
}

function verify(receipt: string, ...more: readonly string[]): string[] {
  const whose = ['--folder', 'sealed', '--service', service];
  return ['evaluate-sealed', 'verify', receipt, ...whose, ...more];
}

function textOf(world: MemoryWorld, path: string): string {
  return Buffer.from(world.files.get(path) ?? '').toString();
}

// A first query, made once for all that only look at it.
const served = copyOf(base);
const once = await run(serve('careful.jsonl', 'one.json'), served);
const head = once.printed.find((line) => line.startsWith('ledger'))?.slice('ledger  '.length) ?? '';

test('a signing key is for its owner alone, and its public half is printed', () => {
  expect(made).toMatchObject({ code: 0, errors: [] });
  expect(service).toMatch(/^[0-9a-f]{64}$/);
  expect(base.ownerOnly.has('sign.key')).toBe(true);
  expect(textOf(base, 'sign.key')).not.toContain(service);
});

test('a submission gets coarse figures, a receipt, and costs a query', () => {
  expect(once).toMatchObject({ code: 0, errors: [] });
  expect(once.printed).toEqual([
    '12 rows, 0 without an output; all of them count',
    'passed      41.7% to 100% (95% interval 19.3% to 100%)',
    'score       41.7% to 100% (95% interval 19.3% to 100%)',
    'unscorable  0% to 41.7% (95% interval 0% to 68%)',
    'query 1 of 10 of team-a, spent',
    expect.stringMatching(/^ledger {2}sha256:[0-9a-f]{64}$/),
    `one.json: signed by ${service}`,
  ]);
  expect(served.ownerOnly).toEqual(new Set(['ledger.jsonl']));
});

test('its receipt verifies, and scoring again gives the same', async () => {
  expect(await run(verify('one.json'), served)).toMatchObject({ code: 0, errors: [] });
  const again = await run(verify('one.json', '--outputs', 'careful.jsonl', ...recheck), served);
  expect(again).toMatchObject({ code: 0, errors: [] });
  expect(again.printed.at(-1)).toBe('scored again: reproduced');
  const other = await run(verify('one.json', '--outputs', 'careless.jsonl', ...recheck), served);
  expect(other).toMatchObject({ code: 1, errors: ['scored again, it differs: submission'] });
});

test('the same submission has the same receipt, and the ledger stays as it is', async () => {
  const world = copyOf(served);
  const { code, printed } = await run(serve('careful.jsonl', 'again.json'), world);
  expect(code).toBe(0);
  expect(printed).toContain('query 1 of 10 of team-a, scored before: nothing is spent');
  expect(textOf(world, 'again.json')).toBe(textOf(world, 'one.json'));
  expect(textOf(world, 'ledger.jsonl')).toBe(textOf(served, 'ledger.jsonl'));
});

test('a later submission that is not better repeats the best, and the ledger grows by it', async () => {
  const world = copyOf(served);
  const later = serve('careless.jsonl', 'two.json', '--ledger-head', head, '--json');
  const { code, printed } = await run(later, world);
  expect(code).toBe(0);
  const told = JSON.parse(printed.join('\n'));
  expect(told).toMatchObject({ spend: { query: 2, limit: 10 }, isRepeated: false });
  expect(told.result.whole.of).not.toBe(told.submission);
  const before = textOf(served, 'ledger.jsonl');
  expect(textOf(world, 'ledger.jsonl').startsWith(before)).toBe(true);
  const again = await run(verify('two.json', '--outputs', 'careless.jsonl', ...recheck), world);
  expect(again.code).toBe(0);
  expect(again.printed.at(-1)).toMatch(/^scored again: reproduced; an earlier submission earned/);
});

const ledger = textOf(served, 'ledger.jsonl');
const leakKey = textOf(base, 'leak.key');

test.each<[string, readonly string[], Files, string]>([
  ['a spent budget', serve('careless.jsonl', 'r', '--limit', '1'), {}, '[spent]'],
  ['a submission close to another', serve('nearby.jsonl', 'r'), {}, '[too_close]'],
  ['an unknown task', serve('stranger.jsonl', 'r'), {}, '[unknown_task]'],
  ['two outputs of a task', serve('twice.jsonl', 'r'), {}, '[duplicate_id]'],
  [
    'a link that was changed',
    serve('careless.jsonl', 'r'),
    { 'ledger.jsonl': ledger.replace('"index":0', '"index":1') },
    '[broken_chain]',
  ],
  [
    'a receipt in the ledger that was changed',
    serve('careless.jsonl', 'r'),
    { 'ledger.jsonl': ledger.replaceAll('team-a', 'team-b') },
    'entry 1 was changed',
  ],
  [
    'entries that were taken away',
    serve('careless.jsonl', 'r', '--ledger-head', head),
    { 'ledger.jsonl': '' },
    '[other_head]',
  ],
  ['a ledger cut short', serve('careless.jsonl', 'r'), { 'ledger.jsonl': '{"in' }, 'ledger.jsonl'],
  [
    'a key for something else',
    serve('careless.jsonl', 'r'),
    { 'sign.key': leakKey },
    'sign.key is no signing key',
  ],
  ['a receipt that is there', serve('careless.jsonl', 'one.json'), {}, 'already there'],
  [
    'a submitter with two words',
    serve('careless.jsonl', 'r', '--submitter', 'a b'),
    {},
    '--submitter takes',
  ],
  ['no query at all', serve('careless.jsonl', 'r', '--limit', '0'), {}, '--limit is "0"'],
])('%s is refused, and nothing is written', async (_, args, changed, reason) => {
  const world = copyOf(served, changed);
  const before = new Map(world.files);
  const { code, printed, errors } = await run(args, world);
  expect({ code, printed }).toEqual({ code: 2, printed: [] });
  expect(errors.join('\n')).toContain(reason);
  expect(world.files).toEqual(before);
});

test('while another run holds the ledger nothing is scored', async () => {
  const world = copyOf(served, { 'ledger.jsonl.lock': '' });
  const before = new Map(world.files);
  const { code, printed, errors } = await run(serve('careless.jsonl', 'r'), world);
  expect({ code, printed, files: world.files }).toEqual({ code: 2, printed: [], files: before });
  expect(errors).toEqual([
    'tbench evaluate-sealed: ledger.jsonl is locked by another run: wait until it is done, or remove ledger.jsonl.lock if it ended without doing so',
  ]);
});

test('ctrl-C before the end spends nothing, and lets go of the ledger', async () => {
  const files = Object.fromEntries(served.files);
  const world = memoryWorld(files, { interrupted: AbortSignal.abort() });
  const { code, errors } = await run(serve('careless.jsonl', 'r'), world);
  expect({ code, errors }).toEqual({
    code: 3,
    errors: ['tbench evaluate-sealed: interrupted; no query is spent'],
  });
  expect(world.files).toEqual(served.files);
});

test('another policy than the sealed one is refused', async () => {
  const other = JSON.stringify({ ...tenaciousPolicy, version: '9.9.9' });
  const world = copyOf(served, { 'other.json': other });
  const { code, errors } = await run(serve('careless.jsonl', 'r', '--policy', 'other.json'), world);
  expect(code).toBe(2);
  expect(errors.join()).toContain('sealed for another policy');
});

test.each<[string, (text: string) => string, string]>([
  ['with other figures', (text) => text.replace('"missing": 0', '"missing": 1'), 'signature'],
  ['of another submitter', (text) => text.replace('team-a', 'team-b'), 'signature'],
  ['of another service', (text) => text.replace(service, '0'.repeat(64)), 'other_service'],
  ['that is none', () => '{}', 'schema'],
])('a receipt %s is not as it was signed', async (_, change, reason) => {
  const world = copyOf(served, { 'one.json': change(textOf(served, 'one.json')) });
  const { code, printed, errors } = await run(verify('one.json'), world);
  expect({ code, printed }).toEqual({ code: 1, printed: [] });
  expect(errors.join()).toContain(reason);
});

test('no output, ledger or receipt holds an id or a text of a row', async () => {
  const world = copyOf(served);
  const attempts = ['careless', 'nearby', 'none', 'stranger', 'twice'];
  for (const name of attempts) await main(serve(`${name}.jsonl`, `${name}.json`), world);
  await main(serve('careless.jsonl', 'again.json', '--json'), world);
  const written = [...world.files].filter(([path]) => path.endsWith('.json') && !(path in files));
  const receipts = written.filter(
    ([path]) => !path.includes('/') && !path.includes('fingerprints'),
  );
  expect(receipts.length).toBeGreaterThan(3);
  const seen = [...receipts.map(([, text]) => String(text)), textOf(world, 'ledger.jsonl')]
    .concat(served.printed, served.errors, world.printed, world.errors)
    .join('\n');
  const texts = starterTasks.flatMap(({ id, title = '', thread, facts }) => [
    ...[id, title, ...facts.flatMap(({ values }) => Object.values(values).map(String))],
    ...thread.flatMap((turn) => (turn.kind === 'message' ? [messageText(turn.message)] : [])),
  ]);
  const telling = texts.filter((text) => text.length >= 8 && !/^[\d-]+$/.test(text));
  expect(telling.length).toBeGreaterThan(starterTasks.length);
  expect(telling.filter((text) => seen.includes(text))).toEqual([]);
});
