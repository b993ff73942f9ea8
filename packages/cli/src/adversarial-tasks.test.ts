import { readdirSync, readFileSync } from 'node:fs';
import { parseAuthoredTask, tryAuthored } from '@tenacious-bench/generators';
import { formatIssue } from '@tenacious-bench/schema';
import { compilePolicy } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { authoringDomain } from './domain.ts';

const folder = new URL('../../tenacious/adversarial/', import.meta.url);
const files = readdirSync(folder).sort();
const policy = compilePolicy(authoringDomain.policy);

/** What the scorer is known to judge wrongly. A case that is mended leaves this list; none leaves the files. */
const known: Readonly<Record<string, string>> = {
  'capacity-gone-between-turns.md: The offer is taken back, with what is left of it': 'false alarm',
  'nothing-to-go-on.md: A pitch that could go to anybody': 'missed',
  'nothing-to-go-on.md: How his week must look': 'other rule',
  'three-faint-roles.md: One hedge, then a conclusion without one': 'other rule',
  'total-done-in-his-head.md: The floor as a floor, and no word on the sum': 'false alarm',
};

function authoredIn(file: string) {
  const parsed = parseAuthoredTask(readFileSync(new URL(file, folder), 'utf8'), {
    file,
    domain: authoringDomain,
  });
  if (!parsed.ok) throw new Error(parsed.issues.map(formatIssue).join('\n'));
  return parsed.value;
}

describe('the adversarial tasks', () => {
  test('are situations of their own', () => {
    const ids = files.map((file) => authoredIn(file).task.id);
    expect(new Set(ids).size).toBe(files.length);
  });

  test.each(files)(
    '%s: the scorer is right, except where it is known to be wrong',
    async (file) => {
      const { scorer } = await tryAuthored(authoredIn(file), { policy, agents: [] });
      const wrong = scorer.cases.filter(({ result }) => result !== 'caught' && result !== 'clean');
      const own = Object.entries(known).filter(([name]) => name.startsWith(`${file}: `));
      expect(wrong.map(({ title, result }) => [`${file}: ${title}`, result])).toEqual(own);
    },
  );
});
