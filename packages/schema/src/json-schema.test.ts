import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DocumentName, documentVersions } from './document.ts';
import { jsonSchemaOf } from './json-schema.ts';

const names = Object.keys(documentVersions) as DocumentName[];

describe.each(names)('the JSON Schema of a %s', (name) => {
  test('is committed as it is now: build, then run scripts/write-json-schema.mjs', () => {
    const file = new URL(`../json-schema/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(jsonSchemaOf(name))),
    );
  });

  test('is draft 2020-12, names its version and allows x- fields', () => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:tenacious-bench:${name}:1.0`,
    });
    expect(JSON.stringify(jsonSchemaOf(name))).toContain('"patternProperties":{"^x-":{}}');
  });
});
