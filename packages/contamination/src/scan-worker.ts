// What each worker thread of `scanInWorkers` runs. It is a file of its own, for a thread is started from a file.
import { serveScan } from './workers/serve-scan.ts';

serveScan();
