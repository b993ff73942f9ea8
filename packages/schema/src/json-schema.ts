import * as z from 'zod';
import { type DocumentName, documentVersions } from './document.ts';
import { documentSchemas } from './document-schemas.ts';

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (2020-12) of a document, for editors and for readers in other languages.
 *
 * It describes exactly the version this package knows, with `x-…` fields allowed on every object.
 *
 * @example
 * ```ts
 * jsonSchemaOf('task').$id // => 'urn:tenacious-bench:task:1.0'
 * jsonSchemaOf('task').required.includes('facts') // => true
 * ```
 */
export function jsonSchemaOf(name: DocumentName): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(documentSchemas[name], {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => allowExtensionFields(jsonSchema),
  });
  const $id = `urn:tenacious-bench:${name}:${documentVersions[name]}`;
  return { $schema, $id, title: name, ...schema };
}

function allowExtensionFields(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.additionalProperties === false) schema.patternProperties = { '^x-': {} };
}
