import type { SeenCall, VendorAct } from './vendor-script.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * Answers a call with JSON of the shape that it asks for. What it says follows from what was asked and means nothing:
 * a stand-in for a vendor, good for trying a pipeline and for no figure about any model.
 */
export function schemaAnswer({ body }: Pick<SeenCall, 'body'>): VendorAct {
  const schema = schemaIn(body);
  const draw = drawer(JSON.stringify([body.model, body.messages ?? body.input]));
  return { text: schema === undefined ? 'Nothing to say.' : JSON.stringify(sample(schema, draw)) };
}

/** Where the three protocols put the shape of an answer. */
function schemaIn(body: SeenCall['body']): Schema | undefined {
  const format = body.response_format ?? body.text ?? body.output_config;
  return firstSchema(format);
}

function firstSchema(value: unknown): Schema | undefined {
  if (!isSchema(value)) return undefined;
  if (isSchema(value.schema)) return value.schema;
  return Object.values(value)
    .map(firstSchema)
    .find((found) => found !== undefined);
}

function sample(schema: Schema, draw: Draw): unknown {
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[draw(schema.enum.length)];
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return sample(choices[draw(choices.length)], draw);
  switch (schema.type) {
    case 'object':
      return sampleObject(schema, draw);
    case 'array':
      return Array.from({ length: numberIn(schema.minItems, 0) + draw(3) }, () =>
        isSchema(schema.items) ? sample(schema.items, draw) : null,
      );
    case 'integer':
    case 'number':
      return sampleNumber(schema, draw);
    case 'boolean':
      return draw(2) === 1;
    case 'null':
      return null;
    default:
      return sampleText(schema, draw);
  }
}

function sampleObject({ properties, required }: Schema, draw: Draw): Record<string, unknown> {
  const needed = Array.isArray(required) ? required : [];
  const members = Object.entries(isSchema(properties) ? properties : {});
  return Object.fromEntries(
    members
      .filter(([name]) => needed.includes(name) || draw(2) === 1)
      .map(([name, member]) => [name, isSchema(member) ? sample(member, draw) : null]),
  );
}

function sampleNumber({ minimum, exclusiveMinimum, maximum }: Schema, draw: Draw): number {
  const least = numberIn(minimum, numberIn(exclusiveMinimum, -1) + 1);
  const most = Math.min(numberIn(maximum, least + 8), least + 100);
  return least + draw(most - least + 1);
}

function sampleText({ format, pattern }: Schema, draw: Draw): string {
  if (format === 'date') return `2026-05-${String(1 + draw(4)).padStart(2, '0')}`;
  if (typeof pattern === 'string')
    return codes.find((code) => new RegExp(pattern).test(code)) ?? '';
  const words = Array.from({ length: 1 + draw(5) }, () => `word${draw(5000)}`);
  return words.join(' ');
}

/** What fits the patterns of codes that are common enough. */
const codes = ['USD', 'en', 'abc', '1.0.0', '2026-05-01'];

type Draw = (bound: number) => number;

// A linear congruential generator is even enough to be unlike itself, and that is all that is needed here.
function drawer(seed: string): Draw {
  let state = 7;
  for (let index = 0; index < seed.length; index++)
    state = (Math.imul(state, 31) + seed.charCodeAt(index)) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * bound);
  };
}

function numberIn(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : otherwise;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
