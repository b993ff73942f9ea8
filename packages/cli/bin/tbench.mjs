#!/usr/bin/env node
import { main, nodeWorld } from '../dist/index.js';

// `tbench … | head` closes the pipe early; that is the reader's choice and no error of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});
process.exitCode = await main(process.argv.slice(2), nodeWorld());
