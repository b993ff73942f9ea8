// Compiles assembly/NAME.ts to src/vectors/NAME-binary.ts, which is checked in: whoever installs the package needs no compiler.
// With --check nothing is written, and the exit status is 1 when a checked-in program is not what its source gives.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');

for (const file of (await readdir(`${root}assembly`)).sort()) {
  if (!file.endsWith('.ts')) continue;
  const name = basename(file, '.ts');
  const target = `${root}src/vectors/${name}-binary.ts`;
  const module = moduleOf(name, await compile(file));
  if (!isCheck) await writeFile(target, module);
  else if (module !== (await readFile(target, 'utf8'))) {
    console.error(
      `src/vectors/${name}-binary.ts is not what assembly/${file} compiles to: run node scripts/build-kernel.mjs`,
    );
    process.exitCode = 1;
  }
}

async function compile(file) {
  let binary;
  const { error, stderr } = await main(
    [file, '--outFile', 'binary', '--enable', 'simd', '--runtime', 'stub', '-O3', '--noAssert'],
    {
      readFile: (name) => readFile(`${root}assembly/${name}`, 'utf8').catch(() => null),
      writeFile: (_, contents) => {
        binary = contents;
      },
    },
  );
  if (error) throw new Error(`${file} does not compile\n${stderr}`, { cause: error });
  return binary;
}

function moduleOf(name, binary) {
  const words = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `// Written by scripts/build-kernel.mjs from assembly/${name}.ts.

/** A WebAssembly module in hexadecimal digits. */
export const ${words}Binary =
  '${Buffer.from(binary).toString('hex')}';
`;
}
