import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWindows } from './token-windows.ts';

const tokens = fc.nat({ max: 500 });
const size = fc.integer({ min: 2, max: 80 });

test('windows are as long as they may be, begin and end with the text, and share half or more with the next', () => {
  fc.assert(
    fc.property(tokens, size, (count, longest) => {
      const { windows, truncated } = cutWindows(count, { size: longest });
      expect(truncated).toBe(false);
      expect(windows.length === 0).toBe(count === 0);
      expect(windows[0]?.start ?? 0).toBe(0);
      expect(windows.at(-1)?.end ?? 0).toBe(count);
      for (const { start, end } of windows) expect(end - start).toBe(Math.min(longest, count));
      windows.slice(1).forEach(({ start }, at) => {
        const before = windows[at];
        expect(start).toBeGreaterThan(before?.start ?? -1);
        expect((before?.end ?? 0) - start).toBeGreaterThanOrEqual(longest / 2);
      });
    }),
  );
});

test('a maximum keeps the first windows, and says so where any is left out', () => {
  fc.assert(
    fc.property(tokens, size, fc.integer({ min: 1, max: 10 }), (count, longest, maximum) => {
      const all = cutWindows(count, { size: longest });
      const some = cutWindows(count, { size: longest, maximum });
      expect(some.windows).toEqual(all.windows.slice(0, maximum));
      expect(some.truncated).toBe(all.windows.length > maximum);
    }),
  );
});
