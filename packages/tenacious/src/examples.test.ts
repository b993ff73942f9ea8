import { describeExamples } from '@tenacious-bench/tools/examples';
import * as tenacious from './index.ts';

describeExamples({
  namespace: tenacious,
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
