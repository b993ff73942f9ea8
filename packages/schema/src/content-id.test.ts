import { describe, expect, test } from 'vitest';
import { contentId } from './content-id.ts';
import { digest } from './digest.ts';

describe('contentId', () => {
  test('is the prefix and the first 20 digits of the digest', () => {
    const value = { stage: 'cold', facts: [{ id: 'f1' }] };
    expect(contentId('task', value)).toBe(
      `task-${digest(value).slice('sha256:'.length).slice(0, 20)}`,
    );
  });

  test('is the same in any key order and Unicode form', () => {
    const left = contentId('task', { a: 'é', b: 1 });
    expect(contentId('task', { b: 1, a: 'e\u0301' })).toBe(left);
    expect(contentId('task', { b: 1, a: 'e' })).not.toBe(left);
  });

  test.each(['a', 'task', 'policy:demo.v1_2-x', '9', 'x'.repeat(107)])(
    'takes the prefix %s',
    (prefix) => {
      const id = contentId(prefix, {});
      expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/);
      expect(id.startsWith(`${prefix}-`)).toBe(true);
    },
  );

  test.each(['', '-task', 'a task', 'tâche', 'a/b', 'task\n', 'x'.repeat(108)])(
    'refuses the prefix %j',
    (prefix) => {
      expect(() => contentId(prefix, {})).toThrow(RangeError);
      expect(() => contentId(prefix, {})).toThrow(JSON.stringify(prefix));
    },
  );
});
