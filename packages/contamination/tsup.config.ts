import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

export default defineConfig({
  ...library,
  entry: [
    'src/index.ts',
    'src/node.ts',
    'src/scan-worker.ts',
    'src/transformers.ts',
    'src/usearch.ts',
  ],
  platform: 'node',
});
