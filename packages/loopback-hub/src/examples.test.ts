import { describeExamples } from '@tenacious-bench/tools/examples';
import * as loopbackHub from './index.ts';

describeExamples({
  namespace: { ...loopbackHub },
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
