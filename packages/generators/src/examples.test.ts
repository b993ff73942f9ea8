import { describeExamples } from '@tenacious-bench/tools/examples';
import * as generators from './index.ts';

describeExamples({
  namespace: { ...generators },
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
