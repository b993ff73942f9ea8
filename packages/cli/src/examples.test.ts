import { describeExamples } from '@tenacious-bench/tools/examples';
import * as cli from './index.ts';

describeExamples({
  namespace: cli,
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
