import { describeExamples } from '@tenacious-bench/tools/examples';
import * as agents from './agents.ts';
import * as generating from './generating.ts';
import * as tenacious from './index.ts';
import * as mutations from './mutations.ts';
import * as replies from './replies.ts';
import * as sweeps from './sweeps.ts';

describeExamples({
  namespace: { ...tenacious, ...agents, ...generating, ...mutations, ...replies, ...sweeps },
  entries: ['index.ts', 'agents.ts', 'generating.ts', 'mutations.ts', 'replies.ts', 'sweeps.ts'],
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
