import { describeExamples } from '@tenacious-bench/tools/examples';
import * as generators from './index.ts';

describeExamples({
<<<<<<< HEAD
  namespace: generators,
=======
  namespace: { ...generators },
>>>>>>> b9e4d6c (Hand-authored tasks can be read, written back and tried, and a set of tasks is measured as numbers)
  sourceFolder: new URL('.', import.meta.url),
});
