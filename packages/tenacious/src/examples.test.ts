import { describeExamples } from '@tenacious-bench/tools/examples';
import * as tenacious from './index.ts';
import * as mutations from './mutations.ts';
import * as replies from './replies.ts';

describeExamples({
  namespace: { ...tenacious, ...mutations, ...replies },
  entries: ['index.ts', 'mutations.ts', 'replies.ts'],
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
