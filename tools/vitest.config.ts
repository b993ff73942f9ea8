import type { ViteUserConfig } from 'vitest/config';
import { tests } from '../vitest.base.ts';

const config: ViteUserConfig = {
  ...tests,
  test: { ...tests.test, include: ['**/*.test.{ts,mjs}'] },
};

export default config;
