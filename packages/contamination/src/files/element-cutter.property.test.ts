import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createElementCutter } from './element-cutter.ts';

test('cuts an array into its elements, wherever chunks are cut', () => {
  const elements = fc.array(fc.jsonValue());
  fc.assert(
    fc.property(elements, fc.nat(3), fc.integer({ min: 1, max: 9 }), (values, indent, size) => {
      const bytes = Buffer.from(` ${JSON.stringify(values, null, indent)}\n`);
      const cutter = createElementCutter();
      const found: unknown[] = [];
      for (let at = 0; at < bytes.length; at += size) {
        const cut = cutter.push(bytes.subarray(at, at + size));
        found.push(...cut.map((element) => JSON.parse(element.toString('utf8'))));
      }
      cutter.end();
      expect(found).toEqual(JSON.parse(JSON.stringify(values)));
    }),
  );
});
