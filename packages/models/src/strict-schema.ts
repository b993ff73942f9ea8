import type { JsonSchema } from '@tenacious-bench/schema';

/**
 * Whether OpenAI can be held to a schema: every object closed, every field required. Another one is only shown to the
 * model, and the answer is checked here in any case.
 *
 * @example
 * ```ts
 * const field = { type: 'string' };
 * const closed = { type: 'object', properties: { a: field }, required: ['a'], additionalProperties: false };
 * canBeStrict(closed) // => true
 * canBeStrict({ ...closed, required: [] }) // => false
 * ```
 */
export function canBeStrict(schema: JsonSchema): boolean {
  return schema.type === 'object' && everyObject(schema, isClosed);
}

/** A schema without what only names its dialect. */
export function withoutDialect({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function isClosed({ properties = {}, required = [], additionalProperties }: JsonSchema): boolean {
  const names = Object.keys(properties as object);
  return (
    additionalProperties === false &&
    Array.isArray(required) &&
    names.every((name) => required.includes(name))
  );
}

function everyObject(value: unknown, holds: (schema: JsonSchema) => boolean): boolean {
  if (Array.isArray(value)) return value.every((one) => everyObject(one, holds));
  if (!isSchema(value)) return true;
  if (value.type === 'object' && !holds(value)) return false;
  return Object.values(value).every((one) => everyObject(one, holds));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}
