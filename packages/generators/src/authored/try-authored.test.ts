import { compilePolicy, examplePolicy } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import type { TaskAgent } from '../domain.ts';
import { authoredDomain, exampleAuthored } from '../testing/example-authored.ts';
import type { AuthoredTask } from './authored-task.ts';
import { parseAuthoredTask } from './parse-authored-task.ts';
import { tryAuthored } from './try-authored.ts';

const policy = compilePolicy(examplePolicy);

function authored(change: Partial<AuthoredTask> = {}): AuthoredTask {
  const parsed = parseAuthoredTask(exampleAuthored, { file: 'a.md', domain: authoredDomain });
  if (!parsed.ok) throw new Error('the example is no task');
  return { ...parsed.value, ...change };
}

function writer(id: string, body: string): TaskAgent {
  return { id, answer: () => ({ kind: 'message', message: { channel: 'email', body } }) };
}

const boaster = writer('boaster', 'We are a world-class team.');
const modest = writer('modest', 'We are a team.');
const silent: TaskAgent = { id: 'silent', answer: () => ({ kind: 'abstention', reason: 'Why?' }) };
const broken: TaskAgent = {
  id: 'boaster',
  answer: () => ({ kind: 'error', code: 'timed_out', reason: 'it took too long' }),
};

describe('tryAuthored', () => {
  test('shows by which rule an agent is defeated, and who survives', async () => {
    const tried = await tryAuthored(authored(), { policy, agents: [boaster, modest] });
    expect(tried.holds).toBe('yes');
    expect(tried.agents).toMatchObject([
      { id: 'boaster', isClaimed: true, defeated: 'yes', rules: ['banned-phrase'], answers: 1 },
      { id: 'modest', isClaimed: false, defeated: 'no', rules: [], answers: 1 },
    ]);
    expect(tried.agents[0]?.findings[0]?.quote).toBe('world-class');
  });

  test.each<[string, readonly TaskAgent[], object]>([
    [
      'nobody of the name',
      [modest],
      { defeated: 'not tried', because: 'nobody of this name answered' },
    ],
    ['an error of the machinery', [broken], { defeated: 'not tried', because: 'it took too long' }],
    [
      'one right answer of two',
      [boaster, writer('boaster', 'We are a team.')],
      { defeated: 'no', failed: 1, answers: 2, because: 'the message may be sent' },
    ],
    [
      'two wrong answers and an error',
      [boaster, broken, writer('boaster', 'You raised $9M.')],
      { defeated: 'yes', failed: 2, answers: 2, rules: ['banned-phrase', 'untrue'] },
    ],
  ])('%s', async (_, agents, expected) => {
    const tried = await tryAuthored(authored(), { policy, agents });
    expect(tried.agents.find(({ id }) => id === 'boaster')).toMatchObject(expected);
    expect(tried.holds).toBe(tried.agents[0]?.defeated);
  });

  const written = 'the message may be sent';
  test.each<[string, AuthoredTask['expected']['decisions'], TaskAgent, string, string]>([
    ['silence', ['send'], silent, 'yes', 'nothing was written where an answer was due'],
    ['silence', ['send', 'abstain'], silent, 'no', 'silence is right here'],
    ['silence', ['route_to_human'], silent, 'no', 'silence is right here'],
    ['a message', ['send', 'abstain'], modest, 'no', written],
    ['a message', ['abstain'], modest, 'yes', 'a message was sent where none was due'],
  ])('%s where %j is right', async (_, decisions, agent, defeated, because) => {
    const { task, ...rest } = authored();
    const other = { ...rest, task: { ...task, expected: { decisions, because: 'So.' } } };
    const tried = await tryAuthored(other, { policy, agents: [agent] });
    expect(tried.agents.at(-1)).toMatchObject({ defeated, because });
  });

  test('says of every message whether the scorer is right', async () => {
    const [phrase, round] = authored().mustFail;
    const [apart] = authored().mustPass;
    if (phrase === undefined || round === undefined || apart === undefined)
      throw new Error('three');
    const body = 'We are a worldly class.';
    const changed = authored({
      mustFail: [
        phrase,
        { ...round, rules: ['banned-phrase', 'untrue'] },
        { ...phrase, title: 'In other words', message: { channel: 'email', body } },
        { ...phrase, title: 'On paper', message: { channel: 'letter', body } },
      ],
      mustPass: [
        apart,
        { ...apart, title: 'Quoted', message: { channel: 'email', body: 'A world-class act.' } },
      ],
    });
    const { scorer, holds } = await tryAuthored(changed, { policy, agents: [boaster] });
    expect(scorer.cases.map(({ title, result, missing }) => [title, result, ...missing])).toEqual([
      ['Denied is said all the same', 'caught'],
      ['A round that nobody closed', 'other rule', 'banned-phrase'],
      ['In other words', 'missed', 'banned-phrase'],
      ['On paper', 'unscorable', 'banned-phrase'],
      ['Two words that stand apart', 'clean'],
      ['Quoted', 'false alarm'],
    ]);
    expect([scorer.defeated, holds]).toEqual(['yes', 'no']);
  });

  test.each<[string, string[], string, string]>([
    ['claims it and the scorer is wrong', ['scorer'], 'We are a worldly class.', 'yes'],
    ['claims it and the scorer is right', ['scorer'], 'We are world-class.', 'no'],
    ['does not claim it and the scorer is wrong', ['boaster'], 'We are a worldly class.', 'no'],
    ['does not claim it and the scorer is right', ['boaster'], 'We are world-class.', 'yes'],
  ])('a task that %s', async (_, defeats, body, holds) => {
    const [first] = authored().mustFail;
    if (first === undefined) throw new Error('one');
    const mustFail = [{ ...first, message: { channel: 'email', body } }];
    const tried = await tryAuthored(authored({ defeats, mustFail }), { policy, agents: [boaster] });
    expect(tried.holds).toBe(holds);
  });
});
