import {
  connectModel,
  createLedger,
  createPace,
  LineageError,
  ModelCallError,
  readCassette,
  systemClock,
} from '@tenacious-bench/models';
import { formatJsonl, parseTask, type Task } from '@tenacious-bench/schema';
import { createRandom } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import { exampleDomain } from '../testing/example-domain.ts';
import {
  type Asked,
  exampleAnswer,
  exampleConnection,
  exampleRegistry,
  exampleVendor,
} from '../testing/example-models.ts';
import type { SynthesisProgress } from './asker.ts';
import { parseSynthesisPlan, type SynthesisPlan } from './synthesis-plan.ts';
import { type Synthesis, type SynthesisOptions, synthesize } from './synthesize.ts';

const topics = [
  { id: 'truth', title: 'True', text: 'Nothing is said that no fact supports.' },
  { id: 'tone', title: 'Tone', text: 'No stock phrases.' },
];

function planOf(changes: Partial<SynthesisPlan> = {}): SynthesisPlan {
  const parsed = parseSynthesisPlan({
    id: 'first',
    seed: 7,
    topics,
    situations: { stage: ['cold'], mood: ['curt', 'friendly'] },
    seedsPerTopic: 3,
    variationsPerSeed: 4,
    author: { model: 'author-x' },
    variation: { model: 'variation-x' },
    judge: { model: 'judge-x' },
    ...changes,
  });
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.issues));
  return parsed.value;
}

function optionsOf(changes: Partial<SynthesisOptions> = {}): SynthesisOptions {
  const { model, cassette } = exampleConnection(exampleVendor());
  return { domain: exampleDomain, registry: exampleRegistry, model, cassette, ...changes };
}

/** A run in which some questions get another answer. */
function answering(other: (asked: Asked) => unknown): Partial<SynthesisOptions> {
  return exampleConnection(exampleVendor((asked) => other(asked) ?? exampleAnswer(asked)));
}

const clock = systemClock();
const replaying = {
  registry: exampleRegistry,
  clock,
  ledger: createLedger(),
  pace: createPace({ clock }),
};

const fine = {
  input_coherence: 5,
  ground_truth_verifiability: 4,
  rubric_application_clarity: 3,
  because: 'Fine.',
};
const allFine = (asked: Asked) => (asked.format === 'grades' ? fine : undefined);

describe('what is let in', () => {
  test('are tasks that say where they come from', async () => {
    const { tasks, rejected, stop } = await synthesize(planOf(), optionsOf(answering(allFine)));
    expect([tasks.length, rejected, stop]).toEqual([2 * 3 * 5, [], undefined]);
    expect(tasks.filter((task) => !parseTask(task).ok)).toEqual([]);
    const varied = tasks.at(-1) as Task;
    const { mode, parents, models, prompts, grades, costUsd, seed } = varied.provenance;
    expect([mode, seed, prompts?.length]).toEqual(['synthesis', 7, 3]);
    expect(models?.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'author author-x',
      'variation variation-x',
      'judge judge-x',
    ]);
    expect(grades?.map(({ grade }) => grade)).toEqual([5, 4, 3]);
    expect(costUsd).toBeGreaterThan(0.0018);
    const parent = tasks.find(({ id }) => parents?.includes(id));
    expect([parent?.family, parent?.provenance.parents]).toEqual([varied.family, undefined]);
    expect(new Set(tasks.map(({ family }) => family)).size).toBe(6);
    expect(varied.exercises).toEqual(['tone']);
    expect(varied.expected?.because).toBe('1 fact is enough');
  });

  test('every grade has to reach the threshold', async () => {
    const { tasks, rejected } = await synthesize(
      planOf({ threshold: 4 }),
      optionsOf(answering(allFine)),
    );
    expect(tasks).toEqual([]);
    expect(rejected[0]).toEqual({
      slot: 'truth-1',
      stage: 'judge',
      reason: 'rubric_application_clarity 3 (below 4): Fine.',
    });
  });

  test.each<{ says: string; brief: object; reason: RegExp }>([
    {
      says: 'a token that a template left',
      brief: { company: '{{company}}' },
      reason: /^\{\{company\}\} was left unfilled in /,
    },
    {
      says: 'a task that is there already',
      brief: { company: 'Same' },
      reason: /^it is the task of truth-1$/,
    },
  ])('not $says', async ({ brief, reason }) => {
    const written = {
      title: 'T',
      difficulty: 'easy',
      trap: 'None.',
      brief: { raisedUsd: 1, confidence: 'low', company: 'Own', ...brief },
    };
    const connection = answering((asked) => (asked.format === 'task' ? written : fine));
    const { rejected } = await synthesize(planOf({ variationsPerSeed: 0 }), optionsOf(connection));
    expect(rejected.at(-1)?.reason).toMatch(reason);
  });

  test('a lost answer is named and takes nobody with it', async () => {
    const connection = answering(({ format, material }) =>
      format === 'task' && material.number === 2 ? 'I would rather not.' : undefined,
    );
    const { rejected, stop } = await synthesize(
      planOf({ threshold: 1, variationsPerSeed: 0 }),
      optionsOf(connection),
    );
    expect(stop).toBeUndefined();
    expect(rejected.map(({ slot, stage }) => `${slot} ${stage}`)).toEqual([
      'truth-2 author',
      'tone-2 author',
    ]);
    expect(rejected[0]?.reason).toMatch(/cannot be used/);
  });
});

describe('of two that are alike one goes', () => {
  const twins = (asked: Asked) => {
    if (asked.format !== 'task') return undefined;
    const number = 'number' in asked.material ? asked.material.number : 0;
    const brief = {
      company: `Twin ${number}`,
      raisedUsd: 100,
      confidence: 'low',
      question: 'How sure are you of all these long and equal words?',
    };
    return { title: 'T', difficulty: 'easy', trap: 'None.', brief };
  };
  const plan = planOf({
    topics: topics.slice(0, 1),
    seedsPerTopic: 2,
    variationsPerSeed: 0,
    threshold: 1,
  });
  const isOfFirst = (asked: Asked) => JSON.stringify(asked.material.first).includes('Twin 1');

  test.each<{ says: string; choose: (asked: Asked) => string; kept: string; reason: RegExp }>([
    {
      says: 'the judge prefers the second',
      choose: (asked) => (isOfFirst(asked) ? 'second' : 'first'),
      kept: 'Twin-2',
      reason: /truth-2 is alike to \d+% and tells more: B\./,
    },
    {
      says: 'the judge prefers the first',
      choose: (asked) => (isOfFirst(asked) ? 'first' : 'second'),
      kept: 'Twin-1',
      reason: /truth-1 is alike to \d+% and tells more/,
    },
    {
      says: 'the judge likes what comes first',
      choose: () => 'first',
      kept: 'Twin-1',
      reason: /could not tell/,
    },
  ])('$says', async ({ choose, kept, reason }) => {
    const connection = answering((asked) =>
      asked.format === 'choice'
        ? { more_diagnostic: choose(asked), because: 'B.' }
        : (twins(asked) ?? fine),
    );
    const { tasks, rejected } = await synthesize(plan, optionsOf(connection));
    expect(tasks.map(({ conversation }) => conversation)).toEqual([kept]);
    expect(rejected[0]?.reason).toMatch(reason);
  });
});

describe('kin', () => {
  test.each<{ says: string; changes: Partial<SynthesisPlan>; message: RegExp }>([
    {
      says: 'a judge of the author',
      changes: { judge: { model: 'kin-x', maxTokens: 99 } },
      message: /judge kin-x and author author-x are kin \(alder\)/,
    },
    {
      says: 'a strong judge of the author',
      changes: { strongJudge: { model: 'kin-x', maxTokens: 99 } },
      message: /are kin/,
    },
    {
      says: 'a model that nobody declared',
      changes: { author: { model: 'auto', maxTokens: 99 } },
      message: /"auto": declare/,
    },
  ])('$says is refused before anything is asked', async ({ changes, message }) => {
    const vendor = exampleVendor();
    const run = synthesize(planOf(changes), optionsOf(exampleConnection(vendor)));
    await expect(run).rejects.toThrow(LineageError);
    await expect(run).rejects.toThrow(message);
    expect(vendor.asked).toEqual([]);
  });

  test('a probe may be: it grades the same sample, decides nothing, and shows leakage as a number', async () => {
    const lenient = answering(({ format, model }) =>
      format === 'grades' && model === 'kin-x' ? fine : undefined,
    );
    const probed = planOf({ probeJudge: { model: 'kin-x', maxTokens: 99 }, sample: 20 });
    const { tasks, sampleAcceptance } = await synthesize(probed, optionsOf(lenient));
    const plain = await synthesize(planOf(), optionsOf());
    expect(formatJsonl(tasks)).toBe(formatJsonl(plain.tasks));
    const rates = (isKin: boolean) => sampleAcceptance.filter((one) => one.isKin === isKin);
    const sum = (of: 'graded' | 'accepted', isKin: boolean) =>
      rates(isKin).reduce((total, one) => total + one[of], 0);
    expect([sum('graded', true), sum('accepted', true), sum('graded', false)]).toEqual([
      20, 20, 20,
    ]);
    expect(sum('accepted', false)).toBeLessThan(15);
  });
});

test('the cheap judge is calibrated on a sample against a stronger one', async () => {
  const plan = planOf({ strongJudge: { model: 'strong-x', maxTokens: 99 }, sample: 12 });
  const agreeing = answering(({ format, material }) => {
    const grade = createRandom(JSON.stringify(material)).choice([2, 5]);
    return format === 'grades' ? { ...fine, input_coherence: grade } : undefined;
  });
  const { calibration } = await synthesize(plan, optionsOf(agreeing));
  expect([calibration?.judge, calibration?.tasks, calibration?.agreed]).toEqual([
    'strong-x',
    12,
    12,
  ]);
  expect(calibration?.kappa.input_coherence).toMatchObject({ defined: true, value: 1 });
  // Both gave a 3 to all: that tells nothing of their agreement.
  expect(calibration?.kappa.rubric_application_clarity?.defined).toBe(false);
});

describe('ends early', () => {
  test('at the budget, with what got through until there', async () => {
    const ledger = createLedger({ budgetUsd: 0.07 });
    const connection = exampleConnection(exampleVendor(), { ledger });
    const { stop, tasks } = await synthesize(
      planOf(),
      optionsOf({ ...connection, concurrency: 1 }),
    );
    expect(stop?.because).toBe('budget');
    expect(ledger.entries.reduce((sum, { costUsd }) => sum + costUsd, 0)).toBeLessThanOrEqual(0.07);
    const full = await synthesize(
      planOf(),
      optionsOf(exampleConnection(exampleVendor(), { cassette: connection.cassette })),
    );
    const ids = new Set(full.tasks.map(({ id }) => id));
    expect(tasks.every(({ id }) => ids.has(id))).toBe(true);
  });

  test('when it is cancelled, and goes on without asking twice', async () => {
    const vendor = exampleVendor();
    const connection = exampleConnection(vendor);
    const cancel = new AbortController();
    const stopped = await synthesize(
      planOf(),
      optionsOf({
        ...connection,
        concurrency: 1,
        signal: cancel.signal,
        onProgress: ({ stage, done }) => {
          if (stage === 'variation' && done === 5) cancel.abort();
        },
      }),
    );
    expect(stopped.stop?.because).toBe('cancelled');
    expect(vendor.asked).toHaveLength(6 + 5);
    const rest = await synthesize(planOf(), optionsOf(connection));
    expect(formatJsonl(rest.tasks)).toBe(
      formatJsonl((await synthesize(planOf(), optionsOf())).tasks),
    );
    expect(vendor.asked).toHaveLength(6 + 24 + 30);
  });

  test('when calls are lost one after another, instead of losing all the rest', async () => {
    const down = new ModelCallError('disconnected', 'the line is dead');
    const vendor = exampleVendor(() => {
      throw down;
    });
    const connection = exampleConnection(vendor, { attempts: 1 });
    const { stop, rejected } = await synthesize(
      planOf({ seedsPerTopic: 40 }),
      optionsOf({ ...connection, concurrency: 2 }),
    );
    expect(stop?.message).toBe('12 calls in a row were lost, the last one so: the line is dead');
    expect(rejected.length).toBeLessThan(15);
  });

  test('when the recording does not hold an answer', async () => {
    const model = connectModel(undefined, { ...replaying, cassette: readCassette('') });
    const { stop } = await synthesize(planOf(), optionsOf({ model }));
    expect(stop?.message).toMatch(/the cassette holds no answer of author-x/);
  });
});

test('tells how far it is', async () => {
  const seen: SynthesisProgress[] = [];
  await synthesize(
    planOf({ threshold: 1 }),
    optionsOf({ onProgress: (one) => seen.push(one), concurrency: 1 }),
  );
  expect(seen[0]).toEqual({ stage: 'author', done: 1, total: 6, failed: 0 });
  expect(seen.at(-1)).toMatchObject({ stage: 'judge', done: 30, total: 30 });
});

test('a batch can answer all requests of a part before they are made', async () => {
  const vendor = exampleVendor();
  const { model, cassette } = exampleConnection(vendor);
  const parts: string[] = [];
  const plan = planOf();
  const prefetch: SynthesisOptions['prefetch'] = async (requests, { stage }) => {
    parts.push(`${stage} ${requests.length}`);
    for (const request of requests) await model.complete(request);
  };
  const batched = await synthesize(plan, optionsOf({ model, cassette, prefetch }));
  expect(parts).toEqual(['author 6', 'variation 24', 'judge 30']);
  expect(vendor.asked).toHaveLength(60);
  expect(formatJsonl(batched.tasks)).toBe(formatJsonl((await synthesize(plan, optionsOf())).tasks));
});

test('what was recorded is enough to make the same again', async () => {
  const { cassette, ...first } = exampleConnection(exampleVendor());
  const one: Synthesis = await synthesize(planOf(), optionsOf({ ...first, cassette }));
  const model = connectModel(undefined, { ...replaying, cassette });
  const other = await synthesize(planOf(), optionsOf({ model, cassette }));
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});
