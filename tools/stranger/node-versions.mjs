import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';

/** The Node releases that a published package must run on, beside the one that runs this. */
const versions = ['22.23.3', '24.21.0'];

/**
 * Installs the other Node releases as packages and returns each with its folder of executables. The
 * package `node` fetches its binary in an install script; its platform packages hold it outright.
 */
export function installNodes(into) {
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'package.json'), '{ "private": true }\n');
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const others = versions.filter((version) => version !== process.versions.node);
  const packages = others.map(
    (version) => `node-${version}@npm:node-${platform}-${process.arch}@${version}`,
  );
  command('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: into,
  });
  return others.map((version) => ({
    version,
    bin: join(into, 'node_modules', `node-${version}`, 'bin'),
  }));
}
