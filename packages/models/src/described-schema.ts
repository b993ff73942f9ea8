import type { JsonSchema } from '@tenacious-bench/schema';

/** What Anthropic does not hold an answer to; it is told in words instead. */
const onlyTold = new Set([
  'default',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'multipleOf',
  'pattern',
  'uniqueItems',
]);

/**
 * A schema in the words that Anthropic takes: limits move into descriptions. An object of any keys cannot be told and
 * throws, as it would silently become one without any.
 *
 * @example
 * ```ts
 * describedSchema({ type: 'integer', minimum: 1, maximum: 5 }) // => { type: 'integer', description: 'minimum: 1, maximum: 5' }
 * describedSchema({ type: 'object', additionalProperties: { type: 'string' } }) // throws RangeError: any keys
 * ```
 */
export function describedSchema(schema: JsonSchema): JsonSchema {
  const { type, additionalProperties, description } = schema;
  if (type === 'object' && additionalProperties !== false)
    throw new RangeError(
      'an object with any keys cannot be asked of Anthropic: name its keys, or ask for a list of pairs',
    );
  const told = Object.entries(schema).filter(([key]) => onlyTold.has(key));
  const limits = told.map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const words = [description, ...(limits.length > 0 ? [limits.join(', ')] : [])].filter(
    (one) => typeof one === 'string',
  );
  const kept = Object.entries(schema).filter(([key]) => !onlyTold.has(key) && key !== '$schema');
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, describedPart(key, value)])),
    ...(words.length > 0 && { description: words.join('; ') }),
  };
}

function describedPart(key: string, value: unknown): unknown {
  // The names of fields are no keywords, even one that is called `format`.
  if (key === 'properties' || key === '$defs') return mapValues(value, describedValue);
  if (key === 'enum' || key === 'const' || key === 'required') return value;
  return describedValue(value);
}

function describedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(describedValue);
  return typeof value === 'object' && value !== null ? describedSchema({ ...value }) : value;
}

function mapValues(value: unknown, change: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]));
}
