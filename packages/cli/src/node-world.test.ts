import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeWorld } from './node-world.ts';
import { UnusableInput } from './world.ts';

const world = nodeWorld();

async function* chunks(...parts: (string | Error)[]) {
  for (const part of parts) {
    if (typeof part !== 'string') throw part;
    yield part;
  }
}

async function folder() {
  return mkdtemp(join(tmpdir(), 'tbench-'));
}

describe('writing a file', () => {
  test('leaves the whole file and nothing beside it', async () => {
    const at = await folder();
    await world.write(join(at, 'a.txt'), chunks('one ', 'two'));
    expect(await readdir(at)).toEqual(['a.txt']);
    expect(await readFile(join(at, 'a.txt'), 'utf8')).toBe('one two');
  });

  test('that fails half-way leaves the earlier file as it was, and nothing beside it', async () => {
    const at = await folder();
    await writeFile(join(at, 'a.txt'), 'earlier');
    const writing = world.write(join(at, 'a.txt'), chunks('half', new UnusableInput('bad row')));
    await expect(writing).rejects.toThrow('bad row');
    expect(await readdir(at)).toEqual(['a.txt']);
    expect(await readFile(join(at, 'a.txt'), 'utf8')).toBe('earlier');
  });

  test('into a folder that does not exist says so', async () => {
    const path = join(await folder(), 'no', 'a.txt');
    await expect(world.write(path, chunks('x'))).rejects.toThrow(
      'cannot be written: there is no such file or folder',
    );
  });
});

describe('writing several files', () => {
  test('leaves all of them', async () => {
    const at = await folder();
    const files = new Map([
      [join(at, 'a.txt'), chunks('one')],
      [join(at, 'b.txt'), chunks('two')],
    ]);
    await world.writeTogether(files);
    expect((await readdir(at)).sort()).toEqual(['a.txt', 'b.txt']);
    expect(await readFile(join(at, 'b.txt'), 'utf8')).toBe('two');
  });

  test('leaves none, and what was there before, when the last one fails', async () => {
    const at = await folder();
    await writeFile(join(at, 'a.txt'), 'earlier');
    const files = new Map([
      [join(at, 'a.txt'), chunks('one')],
      [join(at, 'b.txt'), chunks('half', new UnusableInput('bad row'))],
    ]);
    await expect(world.writeTogether(files)).rejects.toThrow('bad row');
    expect(await readdir(at)).toEqual(['a.txt']);
    expect(await readFile(join(at, 'a.txt'), 'utf8')).toBe('earlier');
  });
});

test.each([
  ['a missing file', 'missing.txt', 'there is no such file or folder'],
  ['a folder', '.', 'it is a folder'],
])('reading %s says so', async (_, name, reason) => {
  const reading = world.read(join(await folder(), name))[Symbol.asyncIterator]();
  await expect(reading.next()).rejects.toThrow(reason);
});
