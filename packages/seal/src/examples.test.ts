import { describeExamples } from '@tenacious-bench/tools/examples';
import * as seal from './index.ts';

describeExamples({
  namespace: { ...seal },
  sourceFolder: new URL('.', import.meta.url),
});
