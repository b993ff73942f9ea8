import { describeExamples } from '@tenacious-bench/tools/examples';
import * as evaluation from './index.ts';

describeExamples({
  namespace: { ...evaluation },
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
