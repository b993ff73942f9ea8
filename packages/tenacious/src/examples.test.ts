import { describeExamples } from '@tenacious-bench/tools/examples';
import * as generating from './generating.ts';
import * as tenacious from './index.ts';
import * as mutations from './mutations.ts';
import * as replies from './replies.ts';

describeExamples({
  namespace: { ...tenacious, ...generating, ...mutations, ...replies },
  entries: ['index.ts', 'generating.ts', 'mutations.ts', 'replies.ts'],
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
