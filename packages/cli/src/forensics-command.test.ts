import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const report = [
  '# Results',
  '',
  'Agreement was **89.3%** (n=30), κ = 0.83.',
  'The lift is 0.263 [0.140, 0.386], p = 0.0000.',
].join('\n');

const wins = Array.from('1111101', (bit) => ({ group: 'a', lift: Number(bit) }));
const results = JSON.stringify({ rows: [...wins, { group: 'b', lift: 9 }] });
const claims = (...own: object[]) =>
  JSON.stringify({ claims: own.map((claim, index) => ({ id: `c${index}`, ...claim })) });
const lift = 'lift=results.json#/rows[group=a]/lift';

async function run(args: string[], files: Record<string, string> = {}) {
  const world = memoryWorld({ 'report.md': report, 'results.json': results, ...files });
  return { code: await main(['forensics', ...args], world), ...world };
}

describe('tbench forensics', () => {
  test('a report: what no data can give comes first, the rest says what is missing', async () => {
    const { code, printed } = await run(['report.md']);
    expect(code).toBe(1);
    expect(printed).toEqual([
      '4 claims: 2 impossible, 0 not reproduced, 0 reproduced, 2 not derivable',
      '',
      'IMPOSSIBLE      line 3: 89.3% (n=30)',
      '                no count of 30 is 89.3%, rounded or cut off: 26 of 30 is 86.7, 27 of 30 is 90.0',
      '',
      'IMPOSSIBLE      line 4: p = 0.0000',
      '                p = 0.0000: no test gives 0, since what was seen is itself one of the cases',
      '',
      'not derivable   line 3: κ = 0.83',
      '                missing: the data it rests on, and n; nothing contradicts it',
      '',
      'not derivable   line 4: 0.263 [0.140, 0.386]',
      '                missing: the data it rests on; nothing contradicts it',
    ]);
  });

  test('its claims can be written out, given evidence, and checked', async () => {
    const { files } = await run(['report.md', '--claims-out', 'claims.json']);
    const written = JSON.parse(String(files.get('claims.json')));
    expect(written.claims).toHaveLength(4);
    expect(await run(['claims.json'], { 'claims.json': JSON.stringify(written) })).toMatchObject({
      code: 1,
    });
  });

  test.each([
    ['reproduced', { kind: 'estimate', value: '0.857', n: 7 }, 0],
    ['not reproduced', { kind: 'p', relation: '<', value: '0.0001' }, 1],
  ])('claims with artefacts: %s', async (words, claim, code) => {
    const files = { 'c.json': claims({ ...claim, evidence: { differences: 'lift' } }) };
    const ran = await run(['c.json', '--artefact', lift], files);
    expect(ran.code).toBe(code);
    expect(ran.printed[0]).toContain(`1 ${words}`);
  });

  test('labels of CSV files', async () => {
    const evidence = { first: 'one', second: 'two' };
    const { code, printed } = await run(
      ['c.json', '--artefact', 'one=r1.csv#/tone', '--artefact', 'two=r2.csv#/tone'],
      {
        'c.json': claims({ kind: 'agreement', n: 4, percentage: '75', kappa: '0.50', evidence }),
        'r1.csv': 'task,tone\nt1,0\nt2,0\nt3,1\nt4,1\n',
        'r2.csv': 'task,tone\nt1,0\nt2,1\nt3,1\nt4,1\n',
      },
    );
    expect(code).toBe(0);
    expect(printed.join('\n')).toContain('who gave these labels');
  });

  test('what is merely not derivable contradicts nothing', async () => {
    const files = { 'c.json': claims({ kind: 'agreement', kappa: '0.83' }) };
    expect((await run(['c.json'], files)).code).toBe(0);
  });

  test('--json holds every finding, and nothing that a terminal obeys', async () => {
    const { printed } = await run(['x.md', '--json'], {
      'x.md': 'p = 0.0\u001b[31m and p =\u202e 0',
    });
    expect(printed.join('\n')).not.toContain('\u001b');
    expect(printed.join('\n')).not.toContain('\u202e');
    expect(JSON.parse(printed.join('\n')).counts.impossible).toBe(1);
  });

  test('a text without figures is no good news', async () => {
    const { code, printed } = await run(['x.md', '--claims-out', 'c.json'], {
      'x.md': 'all is well',
    });
    expect(code).toBe(3);
    expect(printed).toEqual(['no figure that can be checked was found']);
  });

  test('claims are written only where everything could be read', async () => {
    const files = { 'c.json': claims({ kind: 'p', value: '0.5' }) };
    const args = ['c.json', '--artefact', 'a=none.json', '--claims-out', 'out.json'];
    const ran = await run(args, files);
    expect(ran.code).toBe(2);
    expect(ran.files.has('out.json')).toBe(false);
  });

  test.each<[string, string[], string]>([
    ['no file', [], 'name one file of claims or one report'],
    ['a file that is not there', ['none.md'], 'none.md cannot be read'],
    ['no claims', ['results.json'], 'results.json holds no claims'],
    ['two claims with one id', ['twice.json'], 'two claims with the id "x"'],
    ['an artefact of a text', ['report.md', '--artefact', lift], 'a text does not say which'],
    ['an artefact without a file', ['c.json', '--artefact', 'lift'], 'it takes NAME=FILE#PATH'],
    [
      'an artefact twice',
      ['c.json', '--artefact', lift, '--artefact', lift],
      'two artefacts are named lift',
    ],
    ['a path to nothing', ['c.json', '--artefact', 'a=results.json#/none'], 'there is no "none"'],
    ['a file that is there', ['report.md', '--claims-out', 'results.json'], 'already there'],
  ])('refuses in one line: %s', async (_, args, words) => {
    const share = { kind: 'percentage', value: '50', n: 2 };
    const { code, errors } = await run(args, {
      'c.json': claims(share),
      'twice.json': JSON.stringify({
        claims: [
          { id: 'x', ...share },
          { id: 'x', ...share },
        ],
      }),
    });
    expect(code).toBe(2);
    expect(errors.join('\n')).toContain(words);
  });
});
