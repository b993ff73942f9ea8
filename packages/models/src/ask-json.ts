import type { ChatModel, ChatOptions, ChatReply, ChatRequest } from '@tenacious-bench/schema';
import * as z from 'zod';
import { answerJson } from './answer-json.ts';
import { ModelCallError } from './model-call-error.ts';

/** A request whose answer is described by a zod schema instead. */
export type JsonRequest = Omit<ChatRequest, 'answer'> & {
  /** What the vendor calls the format: letters, digits and `_`. */
  readonly name: string;
};

/**
 * Asks for JSON of a shape and gives it back checked. The vendor is shown the shape, and what it sends is checked here
 * whatever it promised: an answer of another shape is a failure that is paid for, tried again and never recorded.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const usage = { inputTokens: 1, outputTokens: 1 };
 * const vendor = { complete: async () => ({ text: '{"score":4}', model: 'm', finish: 'stop', usage }) };
 * const request = { name: 'grade', model: 'm', messages: [{ role: 'user', content: 'Grade it.' }], maxTokens: 50 };
 * const { value } = await askJson(vendor, request, z.strictObject({ score: z.int().min(1).max(5) }));
 * value // => { score: 4 }
 * ```
 */
export async function askJson<Schema extends z.ZodType>(
  model: ChatModel,
  request: JsonRequest,
  schema: Schema,
  options: ChatOptions = {},
) {
  return completeJson(model, jsonRequest(request, schema), schema, options);
}

/**
 * The same for a request that {@link jsonRequest} made before.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const usage = { inputTokens: 1, outputTokens: 1 };
 * const vendor = { complete: async () => ({ text: '{"score":4}', model: 'm', finish: 'stop', usage }) };
 * const schema = z.strictObject({ score: z.int() });
 * const request = jsonRequest({ name: 'grade', model: 'm', messages: [], maxTokens: 50 }, schema);
 * (await completeJson(vendor, request, schema)).value // => { score: 4 }
 * ```
 */
export async function completeJson<Schema extends z.ZodType>(
  model: ChatModel,
  request: ChatRequest,
  schema: Schema,
  options: ChatOptions = {},
) {
  const read = (text: string) => readJson(text, schema);
  const reply = await model.complete(request, {
    ...options,
    accept: (answered) => {
      read(answered.text);
      options.accept?.(answered);
    },
  });
  return { value: readRecorded(reply, schema), reply };
}

/**
 * The request that {@link askJson} makes, for whoever needs it before: a batch, the key of a recording.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const request = { name: 'grade', model: 'm', messages: [], maxTokens: 50 };
 * jsonRequest(request, z.strictObject({ score: z.int() })).answer.schema.required // => ['score']
 * ```
 */
export function jsonRequest(
  { name, ...request }: JsonRequest,
  schema: z.ZodType,
): ChatRequest & { readonly answer: NonNullable<ChatRequest['answer']> } {
  return { ...request, answer: { name, schema: z.toJSONSchema(schema) } };
}

// A recording that was made for another shape has been accepted by nobody for this one.
function readRecorded<Schema extends z.ZodType>(reply: ChatReply, schema: Schema): z.infer<Schema> {
  try {
    return readJson(reply.text, schema);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `the answer of ${reply.model} cannot be used: ${reason}`;
    throw new ModelCallError('unusable_answer', message, { reply, cause });
  }
}

/**
 * The JSON of an answer as a shape has it; an answer without it throws a `RangeError` that says where it differs.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * readJson('{"score": 4}', z.strictObject({ score: z.int() })) // => { score: 4 }
 * readJson('{"score": "high"}', z.strictObject({ score: z.int() })) // throws RangeError: score
 * ```
 */
export function readJson<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(answerJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RangeError(`${issue?.path.join('.') || 'the whole answer'}: ${issue?.message}`);
}
