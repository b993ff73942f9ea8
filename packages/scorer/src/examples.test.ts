import { describeExamples } from '@tenacious-bench/tools/examples';
import * as scorer from './index.ts';

describeExamples({
  namespace: scorer,
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
