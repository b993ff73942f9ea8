import { type Embedder, embedderOf } from '@tenacious-bench/contamination';
import { parseContaminationReport } from '@tenacious-bench/schema';
import { createRandom } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from './memory-world.ts';

const random = createRandom('prose');
const syllables = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ha',
  'ki',
  'lo',
  'mu',
  'ne',
  'pa',
  'ri',
  'so',
  'tu',
];

function prose(words: number): string {
  const word = () =>
    Array.from({ length: 3 }, () => syllables[random.integer(syllables.length)]).join('');
  return Array.from({ length: words }, word).join(' ');
}

type Given = { id?: string; text?: string; [key: string]: unknown };

const jsonl = (rows: readonly Given[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const tasks = Array.from({ length: 6 }, (_, at) => ({ id: `t${at}`, text: prose(30) }));
const rows = Array.from({ length: 30 }, (_, at) => ({ id: `r${at}`, text: prose(60) }));
// What all of them say, no row of the reference has, so that it cannot be told from what is one task's own.
const form = prose(40);
const forms = Array.from({ length: 110 }, (_, at) => ({
  id: `f${at}`,
  text: `${form} ${prose(10)}`,
}));
const [first, second] = tasks as [(typeof tasks)[0], (typeof tasks)[0]];
const leak = { id: 'leak', text: `As heard: ${first.text.toUpperCase()}. End of it.` };
const files = {
  'tasks.jsonl': jsonl(tasks),
  'train.jsonl': jsonl(rows),
  'leaky.jsonl': jsonl([...rows, leak]),
  'copied.jsonl': jsonl([...rows, { ...first, id: 'copy' }]),
  'forms.jsonl': jsonl(forms),
  'short.jsonl': jsonl([...tasks, { id: 'short', text: 'Too short.' }]),
  'damaged.jsonl': `${jsonl(rows)}{"id":"x"\n`,
  'empty.jsonl': '',
};
const quick = ['--planted', '4'];
const clean = ['contamination', 'tasks.jsonl', '--against', 'train.jsonl', ...quick];
const leaky = ['contamination', 'tasks.jsonl', '--against', 'leaky.jsonl', ...quick];

async function run(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
  options: MemoryWorldOptions = {},
) {
  const world = memoryWorld({ ...files, ...more }, options);
  return { code: await main(args, world), world, out: world.printed.join('\n') };
}

function written(world: MemoryWorld, path: string): string {
  return String(world.files.get(path));
}

describe('the exit code and the first line say what was found', () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ['clean', clean, 0, /^Clean: no leak of 6 tasks in 30 reference rows, by a check/],
    ['contaminated', leaky, 1, /^Contaminated: 1 leak of 1 of 6 tasks in 31 reference rows/],
    [
      'a copy that two checks find is one leak',
      ['contamination', 'tasks.jsonl', '--against', 'copied.jsonl', ...quick],
      1,
      /^Contaminated: 1 leak of 1 of 6 tasks in 31 reference rows\.$/,
    ],
    [
      'a task with too few words',
      ['contamination', 'short.jsonl', '--against', 'train.jsonl', ...quick],
      3,
      /^Cannot tell: no leak of 7 tasks .*, but 1 task has too few words of their own\.$/,
    ],
    [
      'a reference that cannot be read whole',
      ['contamination', 'tasks.jsonl', '--against', 'damaged.jsonl', ...quick],
      3,
      /^Cannot tell: .*, but 1 place of the reference could not be read\.$/,
    ],
    [
      'a check that cannot prove itself',
      ['contamination', 'forms.jsonl', '--against', 'train.jsonl', ...quick],
      4,
      /^Nothing can be said of 110 tasks in 30 reference rows: the check did not prove itself\.$/,
    ],
  ])('%s', async (_, args, code, line) => {
    const { code: found, world } = await run(args);
    expect(world.errors).toEqual([]);
    expect([found, world.printed[0]]).toEqual([code, expect.stringMatching(line)]);
  });
});

test('prints the proof, the coverage, and both rows of a match', async () => {
  const { out } = await run(leaky);
  expect(out).toMatch(/\nverbatim +4 of 4 +39\.8% to 100% +99%\n/);
  expect(out).toMatch(/\nwhat is no leak +0 of 8 /);
  expect(out).toMatch(/\nparaphrased +none/);
  expect(out).toContain('\n186 of 186 pairs compared, 1 file, 138 n-grams\nfields: text\n');
  expect(out).toMatch(/\nleak: t0 \(tasks\.jsonl:1\) and leak \(leaky\.jsonl:31\)\n {2}\w+, raw /);
  expect(out).toContain('30 of 30 words of its own are in one passage, 30 of them in a row');
});

test('says where damage is and which task is too short', async () => {
  const args = ['contamination', 'short.jsonl', '--against', 'damaged.jsonl', ...quick];
  const { out } = await run(args);
  expect(out).toMatch(/short: it has 2 words.*, fewer than 8/);
  expect(out).toMatch(/damaged\.jsonl: row 31: /);
});

test('writes the report as JSON, CSV and Markdown, the same bytes every time and no word of a task', async () => {
  const outputs = ['--out', 'r.json', '--csv', 'r.csv', '--markdown', 'r.md'];
  const [one, other] = [await run([...leaky, ...outputs]), await run([...leaky, ...outputs])];
  expect(one.code).toBe(1);
  for (const path of ['r.json', 'r.csv', 'r.md'])
    expect(written(one.world, path)).toBe(written(other.world, path));
  const parsed = parseContaminationReport(JSON.parse(written(one.world, 'r.json')));
  expect(parsed).toMatchObject({
    ok: true,
    value: { verdict: 'contaminated', createdAt: '2026-05-04' },
  });
  const all =
    ['r.json', 'r.csv', 'r.md'].map((path) => written(one.world, path)).join('') + one.out;
  for (const word of first.text.split(' ').slice(0, 5)) expect(all).not.toContain(word);
});

test('--json prints the report alone', async () => {
  const { code, out } = await run([...leaky, '--json']);
  expect(code).toBe(1);
  expect(parseContaminationReport(JSON.parse(out)).ok).toBe(true);
});

test('a pattern that a shell spread out is all reference, and a folder is its files', async () => {
  const spread = [
    'contamination',
    'tasks.jsonl',
    '--against',
    'train.jsonl',
    'leaky.jsonl',
    ...quick,
  ];
  expect((await run(spread)).out).toContain('in 61 reference rows');
  const lake = { 'lake/b.jsonl': files['leaky.jsonl'], 'lake/a.jsonl': files['train.jsonl'] };
  const { out } = await run(['contamination', 'tasks.jsonl', '--against', 'lake', ...quick], lake);
  expect(out).toContain('in 61 reference rows');
  expect(out).toContain('leak (lake/b.jsonl:31)');
});

test('rows without ids are called after their files', async () => {
  const bare = Object.fromEntries(
    ['a.jsonl', 'b.jsonl'].map((file, at) => [file, jsonl([{ text: tasks[at]?.text ?? '' }])]),
  );
  const { out } = await run(
    ['contamination', 'a.jsonl', 'b.jsonl', '--against', 'leaky.jsonl', ...quick],
    bare,
  );
  expect(out).toContain('leak: a.jsonl:1 (a.jsonl:1) and leak');
});

describe('templates', () => {
  const form = 'We write to you because of';
  const alike = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${prefix}${at}`,
      text: `${form} ${prose(30)}`,
    }));
  const formed = { 'forms.jsonl': jsonl(alike('f', 6)), 'letters.jsonl': jsonl(alike('l', 30)) };
  const args = ['contamination', 'forms.jsonl', '--against', 'letters.jsonl', ...quick];

  test('are written for review, read again, and one that is deleted masks no more', async () => {
    const found = await run([...args, '--write-templates', 't.lock.json'], formed);
    expect(found.out).toContain('templates: discovered, 1 run of words masked');
    const lock = written(found.world, 't.lock.json');
    expect(JSON.parse(lock).runs).toMatchObject([
      { words: form.toLowerCase(), tasks: 6, reference: 30 },
    ]);
    const again = await run([...args, '--templates', 't.json'], { ...formed, 't.json': lock });
    expect(again.out).toContain('templates: lock, 1 run of words masked');
    const without = JSON.stringify({ ...JSON.parse(lock), runs: [] });
    const unmasked = await run([...args, '--templates', 't.json'], {
      ...formed,
      't.json': without,
    });
    expect(unmasked.out).toContain('templates: lock\n');
  });

  test.each([
    ['--no-templates', [], 'templates: none'],
    ['--variable', ['text'], 'templates: declared'],
  ])('%s masks nothing', async (option, value, line) => {
    expect((await run([...args, option, ...value], formed)).out).toContain(line);
  });
});

describe('standard input', () => {
  test.each([[['--no-templates']], [['--variable', 'text']]])(
    'is read once, with %j, and is sampled on the way',
    async (how) => {
      const args = ['contamination', 'tasks.jsonl', '--against', '-', ...how, ...quick];
      const { code, out } = await run(args, { '-': files['leaky.jsonl'] });
      expect(code).toBe(1);
      expect(out).toContain('t0 (tasks.jsonl:1) and leak (-:31)');
    },
  );
});

describe('an allow list', () => {
  const entry = {
    task: 't0',
    reference: 'leak',
    reason: 'a public quotation',
    until: '2026-05-04',
  };
  const allow = (...entries: object[]) => ({ 'allow.json': JSON.stringify(entries) });

  test('makes a report clean whose leaks somebody has looked at', async () => {
    const { code, out } = await run([...leaky, '--allow', 'allow.json'], allow(entry));
    expect(code).toBe(0);
    expect(out).toContain('allowed until 2026-05-04 (a public quotation): t0');
  });

  test('does not count when it has expired, and entries of no use are named', async () => {
    const old = { ...entry, until: '2026-05-03' };
    const unused = { ...entry, task: 't1' };
    const { code, out } = await run([...leaky, '--allow', 'allow.json'], allow(old, unused));
    expect(code).toBe(1);
    expect(out).toContain('note: allowed until 2026-05-03, which is over: t0 and leak');
    expect(out).toContain('note: allowed, but there is no such match: t1 and leak');
  });
});

describe('--explain', () => {
  test('shows both texts of a match side by side', async () => {
    const { code, out } = await run([...leaky, '--explain', 't0']);
    expect(code).toBe(1);
    expect(out).toContain('task t0 (tasks.jsonl:1)');
    expect(out).toContain(`[[${first.text.split(' ')[0]}`);
  });

  test('says that a task matches nothing', async () => {
    expect((await run([...leaky, '--explain', 't1'])).out).toContain('t1 matches nothing');
  });

  test.each<[string, Given, Given, string]>([
    ['a held-out task', { ...first, split: 'held_out' }, leak, 't0'],
    ['a held-out reference', first, { ...leak, split: 'held_out' }, 'leak'],
  ])('never shows %s', async (_, task, reference, id) => {
    const { out } = await run([...leaky, '--explain', 't0'], {
      'tasks.jsonl': jsonl([task, ...tasks.slice(1)]),
      'leaky.jsonl': jsonl([...rows, reference]),
    });
    expect(out).toContain(`${id} is in the split held_out: its text is shown to nobody`);
    for (const word of first.text.split(' ').slice(0, 5))
      expect(out.toLowerCase()).not.toContain(word);
  });

  test('does not read standard input again', async () => {
    const args = ['contamination', 'tasks.jsonl', '--against', '-', '--no-templates', ...quick];
    const { out } = await run([...args, '--explain', 't0'], { '-': files['leaky.jsonl'] });
    expect(out).toContain('leak cannot be read a second time, so its text is not shown');
  });
});

describe('models', () => {
  const numbers = (value: number): Embedder =>
    embedderOf((texts) => texts.map((text) => Float32Array.of(text.length, value)), {
      name: 'lengths',
    });

  test('none compares words alone', async () => {
    const { code, out } = await run([...leaky, '--embed', 'none']);
    expect(code).toBe(1);
    expect(out).not.toContain('vectors:');
  });

  test('one that is loaded is named and disposed of', async () => {
    let isDisposed = false;
    const model: Embedder = {
      ...numbers(1),
      dispose: async () => {
        isDisposed = true;
      },
    };
    const { out } = await run([...clean, '--embed', 'm'], {}, { embedders: { m: model } });
    expect(out).toContain('vectors: lengths, a leak from ');
    expect(isDisposed).toBe(true);
  });

  test('one that gives no numbers is refused', async () => {
    const { code, world } = await run(
      [...clean, '--embed', 'm', '--out', 'r.json'],
      {},
      {
        embedders: {
          m: {
            ...numbers(1),
            embed: async (texts) =>
              texts.map(() => ({ vectors: [Float32Array.of(Number.NaN)], truncated: false })),
          },
        },
      },
    );
    expect(code).toBe(2);
    expect(world.errors).toEqual([
      'tbench contamination: lengths gave NaN in dimension 0 of text 0: nothing can be said about that text',
    ]);
    expect(world.files.has('r.json')).toBe(false);
  });
});

describe('dates', () => {
  const timed = (id: string, sourcePublishedAt: string) => ({
    task: id,
    authoredAt: '2026-03-05',
    sourcePublishedAt,
  });

  test('that are refuted fail a clean check', async () => {
    const { code, out } = await run([...clean, '--timed', 'timed.jsonl'], {
      'timed.jsonl': jsonl([
        timed('t0', '2026-04-01'),
        timed('t1', '2026-03-01'),
        timed('x', '2026-04-01'),
      ]),
    });
    expect(code).toBe(1);
    expect(out).toMatch(/\nrefuted +1 /);
    expect(out).toContain('\nt0: refuted\n  dates_out_of_order: ');
  });

  test('of other tasks are refused', async () => {
    const { code, world } = await run([...clean, '--timed', 'timed.jsonl'], {
      'timed.jsonl': jsonl([timed('x', '2026-04-01')]),
    });
    expect(code).toBe(2);
    expect(world.errors.at(-1)).toBe(
      'tbench contamination: timed.jsonl speaks of none of the tasks: their ids must be the same',
    );
  });
});

test('an interrupted check writes nothing', async () => {
  const interrupted = { aborted: true, addEventListener: () => {}, removeEventListener: () => {} };
  const { code, world } = await run([...clean, '--out', 'r.json'], {}, { interrupted });
  expect(code).toBe(2);
  expect(world.errors).toEqual(['tbench contamination: interrupted; nothing was written']);
  expect(world.files.has('r.json')).toBe(false);
});

test('a name cannot control the terminal', async () => {
  const hostile = { ...first, id: 't0\u001b[2J' };
  const { out } = await run(leaky, { 'tasks.jsonl': jsonl([hostile, ...tasks.slice(1)]) });
  expect(out).toContain('t0<U+001B>[2J');
  expect(out).not.toContain('\u001b');
});

describe('refuses in one line', () => {
  const against = ['--against', 'train.jsonl'];
  test.each<[string, readonly string[], string]>([
    [
      'no reference',
      ['tasks.jsonl'],
      'name files of tasks and --against; see tbench contamination --help',
    ],
    ['no tasks', against, 'name files of tasks and --against; see tbench contamination --help'],
    ['an empty file of tasks', ['empty.jsonl', ...against], 'empty.jsonl holds no row'],
    ['an empty reference', ['tasks.jsonl', '--against', 'empty.jsonl'], 'empty.jsonl holds no row'],
    [
      'a file that is not there',
      ['no.jsonl', ...against],
      'no.jsonl cannot be read: there is no such file or folder',
    ],
    [
      'a reference that is not there',
      ['tasks.jsonl', '--against', 'no'],
      'no cannot be read: there is no such file or folder',
    ],
    [
      'tasks that cannot be read whole',
      ['damaged.jsonl', ...against],
      'damaged.jsonl cannot be read whole; correct it and run again',
    ],
    [
      'an unknown field',
      ['tasks.jsonl', ...against, '--task-fields', 'body'],
      'tasks.jsonl: no row has the field body; there are id, text',
    ],
    [
      'an unknown field of the reference',
      ['tasks.jsonl', ...against, '--reference-fields', 'body'],
      'train.jsonl: no row has the field body; there are id, text',
    ],
    [
      'one id for two tasks',
      ['twice.jsonl', ...against],
      'twice.jsonl:2 has the id t0 of twice.jsonl:1: give each row an id of its own, or name its field with --id-field',
    ],
    [
      'standard input whose templates are to be found',
      ['tasks.jsonl', '--against', '-'],
      'standard input can be read only once, and finding templates takes a second time: give --templates LOCK, --variable FIELDS or --no-templates',
    ],
    [
      'standard input on both sides',
      ['-', '--against', '-', '--no-templates'],
      'standard input cannot be the tasks and the reference at once',
    ],
    [
      'a model that is not there',
      ['tasks.jsonl', ...against, '--embed', 'm'],
      'there is no model m',
    ],
    [
      'an unknown dtype',
      ['tasks.jsonl', ...against, '--embed', 'm', '--dtype', 'fp8'],
      '--dtype is "fp8": it takes fp32, fp16, q8, int8, uint8, q4, q4f16 or bnb4',
    ],
    [
      'a dtype without a model',
      ['tasks.jsonl', ...against, '--dtype', 'q8'],
      '--library, --dtype and --allow-download are about a model; name it with --embed MODEL',
    ],
    [
      'a row of no words',
      ['tasks.jsonl', ...against, '--n', '0'],
      '--n is "0": it takes a whole number from 1',
    ],
    [
      'no leaks to plant',
      ['tasks.jsonl', ...against, '--planted', '0'],
      '--planted is "0": it takes a whole number from 1',
    ],
    [
      'a cosine that is none',
      ['tasks.jsonl', ...against, '--cosine', '2'],
      '--cosine is "2": it takes a similarity above 0 and up to 1',
    ],
    [
      'an empty name',
      ['tasks.jsonl', ...against, '--fields', 'a,'],
      '--fields is "a,": it takes names with commas between them',
    ],
    [
      'fields and variable',
      ['tasks.jsonl', ...against, '--fields', 'text', '--variable', 'text'],
      '--fields and --variable exclude each other: both say what is read',
    ],
    [
      'two kinds of templates',
      ['tasks.jsonl', ...against, '--no-templates', '--variable', 'text'],
      '--templates, --variable and --no-templates exclude each other',
    ],
    [
      'templates that nobody looks for',
      ['tasks.jsonl', ...against, '--no-templates', '--write-templates', 'l'],
      '--write-templates writes what was found; no templates are looked for',
    ],
    [
      'a lock that is no JSON',
      ['tasks.jsonl', ...against, '--templates', 'tasks.jsonl'],
      'tasks.jsonl is not JSON',
    ],
    [
      'two outputs of one name',
      ['tasks.jsonl', ...against, '--out', 'r', '--csv', 'r'],
      'r is named twice: each output is a file of its own',
    ],
    [
      'an unknown task to explain',
      ['tasks.jsonl', ...against, '--explain', 't9'],
      '--explain is "t9": no task has that id',
    ],
    [
      'texts in JSON',
      ['tasks.jsonl', ...against, '--json', '--explain', 't0'],
      '--explain shows texts to a person; leave --json out',
    ],
    [
      'an unknown reader',
      ['tasks.jsonl', ...against, '--reader', 'x'],
      '--reader is "x": it takes hyparquet or duckdb',
    ],
  ])('%s', async (_, args, message) => {
    const twice = jsonl([first, { ...second, id: 't0' }]);
    const { code, world } = await run(['contamination', ...args], { 'twice.jsonl': twice });
    expect(code).toBe(2);
    expect(world.errors.at(-1)).toBe(`tbench contamination: ${message}`);
    expect(world.printed).toEqual([]);
  });

  test('a lock file in which somebody changed a line', async () => {
    const run1 = { words: 'we write', tasks: 3, reference: 5, hash: `sha256:${'0'.repeat(64)}` };
    const bars = { least: 3, share: 0.01, most: 50 };
    const lock = {
      schema: 'tenacious-bench/templates-lock@1.0',
      n: 3,
      bars: { tasks: bars, reference: bars, alone: bars },
      runs: [run1],
    };
    const { code, world } = await run([...clean, '--templates', 'l.json'], {
      'l.json': JSON.stringify(lock),
    });
    expect(code).toBe(2);
    expect(world.errors).toEqual([
      'tbench contamination: l.json is no lock file of templates: runs[0].hash: it is not the hash of "we write": delete a line or leave it as it is',
    ]);
  });

  test('an allow list of patterns', async () => {
    const entry = { task: '*', reference: 'leak', reason: 'x', until: '2026-12-31' };
    const { code, world } = await run([...clean, '--allow', 'a.json'], {
      'a.json': JSON.stringify([entry]),
    });
    expect(code).toBe(2);
    expect(world.errors).toEqual([
      'tbench contamination: a.json is no list of allowed matches: [0].task: name one row by its id: a pattern would allow what nobody has looked at',
    ]);
  });
});

describe('--workers', () => {
  test('finds the same; what no thread can open is scanned alone, which is said', async () => {
    const [alone, threads] = [await run(leaky), await run([...leaky, '--workers', '2'])];
    expect(threads.code).toBe(1);
    expect(threads.out).toBe(alone.out);
    expect(threads.world.errors).toEqual([
      'note: one thread scans: leaky.jsonl is no file that another thread could open',
    ]);
  });

  test('takes a number from 1', async () => {
    const { code, world } = await run([...leaky, '--workers', '0']);
    expect(code).toBe(2);
    expect(world.errors).toEqual([
      'tbench contamination: --workers is "0": it takes a whole number from 1',
    ]);
  });
});
