import { describeExamples } from '@tenacious-bench/tools/examples';
import * as publisher from './index.ts';

describeExamples({
  namespace: { ...publisher },
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
