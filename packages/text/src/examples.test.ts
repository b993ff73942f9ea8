import { describeExamples } from '@tenacious-bench/tools/examples';
import * as text from './index.ts';

describeExamples({
  namespace: text,
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
