import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { command } from './command.mjs';

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));

/**
 * Type-checks a stranger's file that imports the packed package, as strictly as TypeScript goes and
 * with the package's own declarations checked too.
 */
export function checkTypes({ folder, name, specifiers, code, types }) {
  const base = name.split('/').at(-1);
  const imports = specifiers.map(
    (specifier, index) =>
      `import type * as e${index} from '${specifier}';\nexport type { e${index} };`,
  );
  writeFileSync(join(folder, `${base}.mts`), `${imports.join('\n')}\n${code}\n`);
  writeFileSync(join(folder, `${base}.json`), JSON.stringify(config(`${base}.mts`, types)));
  const compiler = join(typescript, 'bin/tsc');
  command(process.execPath, [compiler, '-p', `${base}.json`], { cwd: folder });
}

function config(file, types) {
  return {
    compilerOptions: {
      target: 'es2023',
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types,
    },
    files: [file],
  };
}
