import { expect, test } from 'vitest';
import { levelBetween } from './propose-version.ts';

test.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.9.9', '1.10.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.2.2', undefined],
  ['1.2.3', '1.1.9', undefined],
  ['2.0.0', '1.9.9', undefined],
  ['1.0.0-rc.1', '1.0.0', 'major'],
  ['1.0.0-rc.1', '1.0.0-rc.2', 'major'],
  ['1.0.0', '1.0.0-rc.1', undefined],
])('from %s to %s is %s', (previous, version, level) => {
  expect(levelBetween(previous, version)).toBe(level);
});
