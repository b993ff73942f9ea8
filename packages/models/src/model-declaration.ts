import { createParser, identifierSchema } from '@tenacious-bench/schema';
import * as z from 'zod';

const usdSchema = z.number().min(0);

/** What a model costs; a budget can hold only models that have one. */
export const modelPriceSchema = z.strictObject({
  inputUsdPerMillion: usdSchema,
  outputUsdPerMillion: usdSchema,
  /** Input that the vendor had kept. @default the price of input */
  cachedUsdPerMillion: usdSchema.optional(),
});
export type ModelPrice = z.infer<typeof modelPriceSchema>;

/** How a model is reached. */
export const modelConnectionSchema = z.strictObject({
  api: z.enum(['openai-chat', 'openai-responses', 'anthropic-messages']),
  /** Where a compatible server listens. @default the vendor's own */
  baseUrl: z.url().optional(),
  /** The variable of the environment that holds the key. A server of one's own may need none. */
  keyFrom: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a variable, not the key itself')
    .optional(),
  /** What the vendor allows. @default unlimited */
  requestsPerMinute: z.int().min(1).optional(),
  tokensPerMinute: z.int().min(1).optional(),
});
export type ModelConnection = z.infer<typeof modelConnectionSchema>;

/** A model as its user declares it. A name alone says nothing: a distilled model bears one vendor's and descends from another's. */
export const modelDeclarationSchema = z.strictObject({
  /** The name that is asked for. */
  name: z.string().min(1),
  /** Other names by which its answers may go, dated ones for example; never those of another model. */
  answersAs: z.array(z.string().min(1)).optional(),
  vendor: identifierSchema,
  /** The families whose weights it descends from. */
  families: z.array(identifierSchema).min(1),
  /** The families whose outputs it was trained on, as far as anybody says. */
  teachers: z.array(identifierSchema).optional(),
  price: modelPriceSchema.optional(),
  /** Needed only where it is asked, and not where its recorded answers are enough. */
  connection: modelConnectionSchema.optional(),
});
export type ModelDeclaration = z.infer<typeof modelDeclarationSchema>;

/**
 * Parses the declaration of one model.
 *
 * @example
 * ```ts
 * parseModelDeclaration({ name: 'qwen-x', vendor: 'alibaba', families: ['qwen'] }).ok // => true
 * parseModelDeclaration({ name: 'qwen-x', vendor: 'alibaba', families: [] }).issues[0].path // => 'families'
 * ```
 */
export const parseModelDeclaration = createParser(modelDeclarationSchema);
