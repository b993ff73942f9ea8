// Writes json-schema/*.schema.json from the built package; a test fails when they are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { documentVersions, jsonSchemaOf } from '@tenacious-bench/schema';

const folder = new URL('../json-schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(documentVersions)) {
  const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
  writeFileSync(new URL(`${name}.schema.json`, folder), text);
}
