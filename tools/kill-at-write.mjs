// Preloaded into a process that is to die at its n-th write (KILL_AT_WRITE): half of what was to be written reaches the
// disk, and then the process is gone as if the power had failed. Without the variable it only counts, and says how many.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT_WRITE ?? 0);
// That an answer was found in its recording is written down too, in every life anew.
const skipsReplayed = process.env.KILL_SKIPS_REPLAYED === '1';
let writes = 0;

// Writes of other calls may be on their way: they reach the disk, as a disk that began with them would end them.
const underWay = new Set();
// Those that would begin while it waits for them never do: nothing is written after the half that was last.
let isDying = false;

const { appendFile } = fs.promises;
fs.promises.appendFile = async (path, data, ...rest) => {
  if (isDying) return new Promise(() => {});
  const isCounted = !(skipsReplayed && String(data).includes('"outcome":"replayed"'));
  if (isCounted) writes += 1;
  if (isCounted && writes === killAt) {
    isDying = true;
    await Promise.allSettled(underWay);
    const text = String(data);
    fs.appendFileSync(path, text.slice(0, text.length >> 1));
    process.kill(process.pid, 'SIGKILL');
  }
  const writing = appendFile(path, data, ...rest);
  underWay.add(writing);
  return writing.finally(() => underWay.delete(writing));
};

const { open } = fs.promises;
fs.promises.open = async (...args) => {
  const file = await open(...args);
  const write = file.write.bind(file);
  file.write = async (data, ...rest) => {
    writes += 1;
    if (writes === killAt) {
      const text = String(data);
      fs.writeSync(file.fd, text.slice(0, text.length >> 1));
      process.kill(process.pid, 'SIGKILL');
    }
    return write(data, ...rest);
  };
  return file;
};

const { rename } = fs.promises;
fs.promises.rename = async (...args) => {
  writes += 1;
  if (writes === killAt) process.kill(process.pid, 'SIGKILL');
  return rename(...args);
};
syncBuiltinESMExports();

process.on('exit', () => {
  if (process.env.COUNT_WRITES_IN) fs.writeFileSync(process.env.COUNT_WRITES_IN, String(writes));
});
