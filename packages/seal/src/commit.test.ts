import { digest } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { canaryGuid, commit, type SealableRow } from './index.ts';
import { nodePrimitives } from './node.ts';
import { purePrimitives } from './primitives/pure-primitives.ts';
import { random } from './testing/sealed-sums.ts';

const bound = {
  release: { name: 'sums', version: '1.0.0' },
  split: 'test',
  scorer: digest('scorer'),
  policy: digest('policy'),
  canary: canaryGuid(random),
  random,
};

describe('rows that cannot be committed to are refused by their number:', () => {
  const good = { id: 'a', ask: 'x', answer: 1 };
  test.each<[string, unknown[], object[]]>([
    ['no rows', [], [{ code: 'no_rows', path: '' }]],
    ['no id', [good, { ask: 'y' }], [{ code: 'missing_id', path: 'rows[1]' }]],
    ['an empty id', [good, { id: '' }], [{ code: 'missing_id', path: 'rows[1]' }]],
    ['no object', [good, null], [{ code: 'missing_id', path: 'rows[1]' }]],
    [
      'an id twice',
      [good, good, good],
      [
        { code: 'duplicate_id', path: 'rows[1]' },
        { code: 'duplicate_id', path: 'rows[2]' },
      ],
    ],
    [
      'an id in two Unicode forms',
      [{ ...good, id: 'é' }, { id: 'e\u0301' }],
      [{ code: 'duplicate_id', path: 'rows[1]' }],
    ],
    [
      'what JSON cannot hold',
      [{ ...good, secret: Number.NaN }],
      [{ code: 'not_canonical', path: 'rows[0]' }],
    ],
  ])('%s', (_, rows, issues) => {
    const goldFields = rows.length === 0 ? [] : ['answer'];
    const run = () => commit(rows as SealableRow[], { ...bound, goldFields });
    if (rows.length === 0) expect(run).toThrow(RangeError);
    else expect(run()).toMatchObject({ ok: false, issues });
    expect(JSON.stringify(rows.length === 0 ? '' : run())).not.toContain('secret');
  });
});

test.each<[string, string[], string]>([
  ['none', [], 'goldFields names no field: the gold would lie with the prompts'],
  [
    'one that no row has',
    ['anwser'],
    'goldFields names anwser, which no row has: the gold would lie with the prompts',
  ],
  ['the id', ['id', 'answer'], 'goldFields names id: prompts and gold could not be joined again'],
])('gold fields that are %s are refused', (_, goldFields, message) => {
  const rows = [{ id: 'a', answer: 1 }];
  expect(() => commit(rows, { ...bound, goldFields })).toThrow(new RangeError(message));
});

// Whatever computes faster one day must still give the roots that were published.
test.each([
  ['pure', purePrimitives()],
  ['of Node', nodePrimitives()],
])(
  'with primitives that are %s, rows have the roots that they have always had',
  (_, primitives) => {
    const rows = [
      { id: 'b', ask: 'Two and two?', answer: 4 },
      { answer: { b: 1, a: 'cafe\u0301' }, id: 'a', ask: 'Who?' },
      { id: 'é', ask: 'x'.repeat(5000), answer: null, ['__proto__']: [1] },
    ];
    const same = (length: number) => new Uint8Array(length).fill(7);
    const options = { ...bound, goldFields: ['answer'], random: same, primitives };
    expect(commit(rows, options)).toMatchObject({
      value: {
        statement: {
          roots: {
            prompts: 'sha256:25e952b9d999e0805034140536389121a203243425be267c656336176db55bde',
            gold: 'sha256:36759858dc681d4f5fbaa8788f25e7a261ae40abeafc1ec7606b5b8ab42593f7',
          },
          root: 'sha256:32227ca284a55dfd4423eafdecdc8c6b50988d9626665bb1e7a91f57769e3d4c',
        },
      },
    });
  },
);
