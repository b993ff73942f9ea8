import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';
import { type ClaimVerifier, verifyClaims } from './verify-claims.ts';

const [rule] = examplePolicy.rules;
if (rule === undefined) throw new Error('the example policy has no rule');
const policy = compilePolicy({
  ...examplePolicy,
  rules: [
    ...examplePolicy.rules,
    {
      id: 'invented',
      kind: 'claim',
      title: 'Invented',
      dimension: rule.dimension,
      severity: 'block',
      claims: ['event'],
      statuses: ['unsupported'],
      because: 'nobody told it',
      examples: { match: ['You moved to Leeds.'], miss: ['Hello.'] },
    },
  ],
});
const message = { channel: 'email', body: 'Your team hires at night.' };

function says(answer: 'supported' | 'unsupported' | 'cannot_tell'): ClaimVerifier {
  return async (questions) => questions.map(({ id }) => ({ id, answer, because: 'as told' }));
}

describe('a verifier', () => {
  test('is asked about what no claim has judged, with the facts that may be shown', async () => {
    const { questions } = await verifyClaims(policy, exampleTask, message, says('cannot_tell'));
    expect(questions.map(({ quote }) => quote)).toEqual(['Your team hires at night']);
    expect(questions[0]?.facts).toEqual(
      exampleTask.facts.filter(({ disclosure }) => disclosure === 'quotable'),
    );
  });

  test('can add a finding', async () => {
    const { verdict } = await verifyClaims(policy, exampleTask, message, says('unsupported'));
    expect(score(policy, exampleTask, message)).toMatchObject({ pass: true });
    expect(verdict).toMatchObject({ status: 'scored', pass: false });
  });

  test.each(['supported', 'cannot_tell'] as const)(
    'that says %s changes nothing',
    async (answer) => {
      const boast = { ...message, body: `${message.body} We are a world-class team.` };
      const { verdict, answers } = await verifyClaims(policy, exampleTask, boast, says(answer));
      expect(answers.length).toBeGreaterThan(0);
      expect(verdict).toEqual(score(policy, exampleTask, boast));
    },
  );

  test('that answers what was not asked is refused', async () => {
    const verify: ClaimVerifier = async () => [{ id: 7, answer: 'unsupported', because: 'so' }];
    await expect(verifyClaims(policy, exampleTask, message, verify)).rejects.toThrow(RangeError);
  });

  test('is not asked about a message that cannot be judged', async () => {
    const other = { ...message, channel: 'pigeon' };
    const { verdict, questions } = await verifyClaims(
      policy,
      exampleTask,
      other,
      says('unsupported'),
    );
    expect(verdict.status).toBe('unscorable');
    expect(questions).toEqual([]);
  });
});
