import { describeExamples } from '@tenacious-bench/tools/examples';
import * as stats from './index.ts';

describeExamples({
  namespace: stats,
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
