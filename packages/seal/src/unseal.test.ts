import { expect, test } from 'vitest';
import {
  checkProof,
  checkUnsealed,
  open,
  prove,
  type SealableRow,
  type UnlockKey,
  unseal,
} from './index.ts';
import { people } from './testing/people.ts';
import { sealedSums, sums } from './testing/sealed-sums.ts';

const { ada, service } = await people('ada', 'service');
const key: UnlockKey = { kind: 'identity', identity: ada.identity };
const keys = {
  escrow: [ada.recipient],
  service: { recipient: service.recipient, opens: 'prompts' as const },
};
const { files, commitment } = await sealedSums({ keys, rows: sums(7).toReversed() });
const other = await sealedSums({ keys });
const unsealed = await unsealedFiles();
const opened = await openedFiles();

test('rows come back whole, with a proof that anybody can check', () => {
  expect(unsealed.rows).toEqual(sums(7));
  expect(unsealed.proof).toMatchObject({ openedBy: 'identity', root: commitment.root });
  const published = JSON.parse(JSON.stringify(unsealed));
  expect(checkUnsealed(published.rows, published.proof, commitment)).toEqual({
    ok: true,
    value: { rows: 7 },
  });
});

const edited = (rows: readonly SealableRow[], at: number, edit: object) =>
  rows.map((row, index) => (index === at ? { ...row, ...edit } : row));

test.each<[string, readonly SealableRow[], unknown, object[]]>([
  [
    'another prompt',
    edited(unsealed.rows, 2, { ask: 'What is it?' }),
    {},
    [{ code: 'altered_row', path: 'rows[2]', message: 'its prompts are others' }],
  ],
  [
    'another answer',
    edited(unsealed.rows, 4, { answer: 'no' }),
    {},
    [{ code: 'altered_row', path: 'rows[4]', message: 'its gold are others' }],
  ],
  ['a row less', unsealed.rows.slice(1), {}, [{ code: 'altered_count' }]],
  [
    'a row twice',
    [...unsealed.rows, ...unsealed.rows.slice(0, 1)],
    {},
    [{ code: 'duplicate_id', path: 'rows[7]' }],
  ],
  [
    'another salt key',
    unsealed.rows,
    { saltKeys: { ...unsealed.proof.saltKeys, gold: '0'.repeat(64) } },
    Array.from({ length: 7 }, (_, at) => ({ path: `rows[${at}]` })),
  ],
  [
    'the proof of another commitment',
    unsealed.rows,
    { commitment: `sha256:${'0'.repeat(64)}` },
    [{ code: 'other_commitment' }],
  ],
])('published rows with %s are refused', (_, rows, proof, issues) => {
  const claimed = { ...unsealed.proof, ...(proof as object) };
  expect(checkUnsealed(rows, claimed, commitment)).toMatchObject({ ok: false, issues });
});

test('a liar who changes the hashes of the proof as well is still refused', async () => {
  const rows = edited(unsealed.rows, 2, { ask: 'What is it?' });
  const refusal = checkUnsealed(rows, unsealed.proof, commitment);
  expect(refusal.ok).toBe(false);
  const { hashAt } = await import('./merkle/merkle-tree.ts');
  const { partRows } = await import('./parts/part-rows.ts');
  const { splitRows } = await import('./parts/split-rows.ts');
  const { digestOfHash } = await import('./commitment/digest-bytes.ts');
  const split = splitRows(rows, ['answer']);
  const saltKey = Uint8Array.from(Buffer.from(unsealed.proof.saltKeys.prompts, 'hex'));
  const [leaves] = partRows({
    ids: split.ok ? split.value.ids : [],
    lines: split.ok ? split.value.prompts : saltKey,
    saltKey,
  }).tree;
  const hashes = unsealed.proof.rows.map((row, at) => ({
    ...row,
    prompts: digestOfHash(hashAt(leaves, at) ?? saltKey),
  }));
  expect(checkUnsealed(rows, { ...unsealed.proof, rows: hashes }, commitment)).toMatchObject({
    issues: [{ code: 'altered_row', path: 'rows', message: 'the prompts do not lead to the root' }],
  });
});

test('each row is proved alone, and shows nothing of the others', () => {
  for (const row of sums(7)) {
    const proof = JSON.parse(JSON.stringify(prove(opened, row.id)));
    expect(checkProof(proof, commitment)).toEqual({ ok: true, value: row });
    for (const { answer } of sums(7).filter(({ id }) => id !== row.id)) {
      expect(JSON.stringify(proof)).not.toContain(JSON.stringify(answer));
    }
  }
});

test('whoever opened the prompts proves the prompts', async () => {
  const prompts = await open(
    files,
    { kind: 'identity', identity: service.identity },
    { parts: ['prompts'] },
  );
  const proof = prompts.ok && prove(prompts.value, 'sum-00002');
  const { id, ask } = sums(7)[2] as SealableRow;
  expect(checkProof(proof, commitment)).toEqual({ ok: true, value: { id, ask } });
});

const honest = prove(opened, 'sum-00003');
test.each<[string, object, string]>([
  ['another place', { index: 2 }, 'altered_row'],
  ['a place behind the last', { index: 11 }, 'altered_row'],
  ['another id', { id: 'sum-00004' }, 'altered_row'],
  [
    'another row',
    { parts: { prompts: { ...honest.parts.prompts, row: { id: 'sum-00003' } } } },
    'altered_row',
  ],
  [
    'another salt',
    { parts: { gold: { ...honest.parts.gold, salt: '0'.repeat(64) } } },
    'altered_row',
  ],
  [
    'a longer path',
    {
      parts: {
        gold: { ...honest.parts.gold, path: [...(honest.parts.gold?.path ?? []), '0'.repeat(64)] },
      },
    },
    'altered_row',
  ],
  [
    'a shorter path',
    { parts: { gold: { ...honest.parts.gold, path: honest.parts.gold?.path.slice(1) } } },
    'altered_row',
  ],
  ['the gold as prompts', { parts: { prompts: honest.parts.gold } }, 'altered_row'],
  ['no row', { parts: {} }, 'no_rows'],
  ['another commitment', { commitment: `sha256:${'0'.repeat(64)}` }, 'other_commitment'],
])('a proof with %s is refused', (_, change, code) => {
  expect(checkProof({ ...honest, ...change }, commitment)).toMatchObject({
    ok: false,
    issues: [{ code }],
  });
  expect(checkProof(honest, other.commitment)).toMatchObject({
    issues: [{ code: 'other_commitment' }],
  });
});

async function unsealedFiles() {
  const result = await unseal(files, key);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

async function openedFiles() {
  const result = await open(files, key);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}
