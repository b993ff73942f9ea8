import { mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
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

  test.each([
    ['unusable', new UnusableInput('bad row')],
    ['wrong in the program', new RangeError('bad row')],
  ])('whose content is %s half-way leaves the earlier one as it was', async (_, fault) => {
    const at = await folder();
    await writeFile(join(at, 'a.txt'), 'earlier');
    await expect(world.write(join(at, 'a.txt'), chunks('half', fault))).rejects.toBe(fault);
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

test('a file for its owner alone is never readable by another', async () => {
  const at = await folder();
  const files = new Map([
    [join(at, 'secret'), bytes(Uint8Array.of(0, 255))],
    [join(at, 'open'), bytes(Uint8Array.of(1))],
  ]);
  await world.writeTogether(files, { ownerOnly: [join(at, 'secret')] });
  const modes = ['secret', 'open'].map(async (name) => (await stat(join(at, name))).mode & 0o077);
  expect((await Promise.all(modes))[0]).toBe(0);
  expect((await readFile(join(at, 'secret'))).equals(Buffer.of(0, 255))).toBe(true);
});

describe('adding to a file', () => {
  test('puts each text behind the one before, for the eyes of the owner alone', async () => {
    const path = join(await folder(), 'a.jsonl');
    await writeFile(path, 'one\n', { mode: 0o644 });
    await world.append(path, 'two\n');
    await world.append(path, 'three\n');
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\nthree\n');
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  test('makes the file, and says so where it cannot', async () => {
    const at = await folder();
    await world.append(join(at, 'a.jsonl'), 'one\n');
    expect((await stat(join(at, 'a.jsonl'))).mode & 0o777).toBe(0o600);
    await expect(world.append(join(at, 'no', 'a'), 'x')).rejects.toThrow(
      'cannot be added to: there is no such file or folder',
    );
  });
});

async function* bytes(content: Uint8Array) {
  yield content;
}

test('lists every file under a folder, dotfiles too, and follows no link', async () => {
  const at = await folder();
  await mkdir(join(at, 'b'));
  for (const name of ['c', '.hidden', 'b/a']) await writeFile(join(at, name), name);
  await symlink('/etc', join(at, 'd'));
  const { files, leftOut } = await world.listFiles(at);
  expect(files).toEqual(['.hidden', 'b/a', 'c'].map((name) => join(at, name)));
  expect(leftOut).toEqual([join(at, 'd')]);
  await expect(world.listFiles(join(at, 'no'))).rejects.toThrow('there is no such file or folder');
});

test('a file is read from any place', async () => {
  const at = await folder();
  await writeFile(join(at, 'a'), 'ferries');
  const file = await world.openFile(join(at, 'a'));
  const part = async (range?: { start?: number; end?: number }) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.open(range)) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };
  expect(file.bytes).toBe(7);
  expect(await part()).toBe('ferries');
  expect(await part({ start: 2, end: 5 })).toBe('rri');
  expect(await part({ start: 7 })).toBe('');
  await expect(world.openFile(join(at, 'no'))).rejects.toThrow('there is no such file or folder');
});

test('random bytes are as many as were asked for, and others every time', () => {
  expect(world.randomBytes(32)).toHaveLength(32);
  expect(world.randomBytes(32)).not.toEqual(world.randomBytes(32));
});

test.each([
  ['a missing file', 'missing.txt', 'there is no such file or folder'],
  ['a folder', '.', 'it is a folder'],
])('reading %s says so', async (_, name, reason) => {
  const reading = world.read(join(await folder(), name))[Symbol.asyncIterator]();
  await expect(reading.next()).rejects.toThrow(reason);
});
