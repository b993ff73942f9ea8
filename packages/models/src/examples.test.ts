import { describeExamples } from '@tenacious-bench/tools/examples';
import * as models from './index.ts';

describeExamples({
  namespace: { ...models },
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
