import { describeExamples } from '@tenacious-bench/tools/examples';
import * as seal from './index.ts';
import * as node from './node.ts';

describeExamples({
  namespace: { ...seal, ...node },
  entries: ['index.ts', 'node.ts'],
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
