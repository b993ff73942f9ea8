import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';

const program = 'run-in-node.mjs';

/** Writes the program that loads what it is told to, both ways, and prints what came of it. */
export function writeNodeProgram(folder) {
  writeFileSync(
    join(folder, program),
    `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const results = {};
for (const specifier of process.argv.slice(2)) {
  try {
    const imported = await import(specifier);
    const required = require(specifier);
    const value = await imported.default;
    results[specifier] = { exports: Object.keys(imported).length, same: imported === required, value };
  } catch (error) {
    results[specifier] = { error: String(error.message).split('\\n')[0] };
  }
}
console.log(JSON.stringify(results));
`,
  );
}

/** Loads each specifier under the Node of `bin`; the results are by specifier. */
export function runInNode({ bin, folder, specifiers }) {
  const output = command(join(bin, 'node'), [program, ...specifiers], { cwd: folder });
  return JSON.parse(output);
}
