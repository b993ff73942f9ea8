import type { ViteUserConfig } from 'vitest/config';
import { tests } from '../../vitest.base.ts';

// The runtime below @xenova/transformers can be loaded by one thread of a process only.
const config: ViteUserConfig = { ...tests, test: { ...tests.test, pool: 'forks' } };

export default config;
