import { describe, expect, test } from 'vitest';
import { createProgressLine } from './progress-line.ts';

function written(isLive: boolean, steps: readonly (number | string)[]): string {
  let text = '';
  let now = 0;
  const clock = { now: () => now };
  const line = createProgressLine({ write: (more) => (text += more), isLive, width: 12, clock });
  for (const step of steps) {
    if (typeof step === 'number') now += step;
    else if (step === 'clear') line.clear();
    else line.show(step);
  }
  return text;
}

describe('how far something is', () => {
  test('is one line in a terminal, cut to its width', () => {
    expect(written(true, ['1 of 2', '2 of 2, and more'])).toBe(
      '\r\u001b[K1 of 2\r\u001b[K2 of 2, and',
    );
  });

  test('is taken away before anything else is written', () => {
    expect(written(true, ['1', 'clear', 'clear'])).toBe('\r\u001b[K1\r\u001b[K');
  });

  test('is a line now and then in a log', () => {
    expect(written(false, ['1', 'clear', 4000, '2', 6000, '3', 'clear'])).toBe('1\n3\n');
  });
});
