import { describeExamples } from '@tenacious-bench/tools/examples';
import * as contamination from './index.ts';

describeExamples({
  namespace: { ...contamination },
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
