import { describeExamples } from '@tenacious-bench/tools/examples';
import * as contamination from './index.ts';
import * as usearch from './usearch.ts';

describeExamples({
  namespace: { ...contamination, ...usearch },
  entries: ['index.ts', 'usearch.ts'],
  sourceFolder: new URL('.', import.meta.url),
  readme: new URL('../README.md', import.meta.url),
});
