import { describeExamples } from '@tenacious-bench/tools/examples';
import * as agents from './agents.ts';
import * as evaluation from './index.ts';
import * as node from './node.ts';

describeExamples({
  namespace: { ...evaluation, ...agents, ...node },
  entries: ['index.ts', 'agents.ts', 'node.ts'],
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
