import { describeExamples } from '@tenacious-bench/tools/examples';
import * as core from './core.ts';
import * as schema from './index.ts';

describeExamples({
  namespace: { ...core, ...schema },
  sourceFolder: new URL('.', import.meta.url),
  entries: ['index.ts', 'core.ts'],
  readme: new URL('../README.md', import.meta.url),
});
