import { describeExamples } from '@tenacious-bench/tools/examples';
import * as scorer from './index.ts';
import * as replies from './replies.ts';

describeExamples({
  namespace: { ...scorer, ...replies },
  entries: ['index.ts', 'replies.ts'],
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
