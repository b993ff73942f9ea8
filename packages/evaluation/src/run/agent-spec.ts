import { createParser, identifierSchema } from '@tenacious-bench/schema';
import * as z from 'zod';

const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a variable, not what it holds');

const common = {
  id: identifierSchema,
  title: z.string().min(1).optional(),
  /** Whatever tells this agent from an earlier one of the same name. */
  version: z.string().min(1).optional(),
  /** Answers under way at once. @default those of the run */
  concurrency: z.int().min(1).optional(),
  requestsPerMinute: z.int().min(1).optional(),
};

const asked = {
  ...common,
  timeoutMs: z.int().min(1).optional(),
  mostBytes: z.int().min(1).optional(),
  /** The most that one answer can cost, for a budget to hold. */
  mostUsd: z.number().min(0).optional(),
};

/** An agent as data: who answers, and how it is reached. Secrets are named by the variable that holds them. */
export const agentSpecSchema = z.discriminatedUnion('kind', [
  /** One that comes with the policy. */
  z.strictObject({
    kind: z.literal('reference'),
    ...common,
    agent: identifierSchema,
    seed: z.int().min(0).optional(),
  }),
  /** A program that answers in lines. */
  z.strictObject({
    kind: z.literal('command'),
    ...asked,
    argv: z.tuple([z.string().min(1)], z.string()),
    folder: z.string().min(1).optional(),
    environment: z.record(variable, z.string()).optional(),
    environmentFrom: z.array(variable).optional(),
    restarts: z.int().min(0).optional(),
  }),
  /** A server that answers requests. */
  z.strictObject({
    kind: z.literal('http'),
    ...asked,
    url: z.url(),
    tokenFrom: variable.optional(),
    attempts: z.int().min(1).optional(),
  }),
  /** A declared model with a prompt around it. */
  z.strictObject({
    kind: z.literal('model'),
    ...common,
    model: z.string().min(1),
    maxTokens: z.int().min(1).optional(),
    temperature: z.number().min(0).optional(),
    seed: z.int().optional(),
    /** Whether the prompt holds the policy. @default true */
    tellsPolicy: z.boolean().optional(),
    instructions: z.string().min(1).optional(),
  }),
  /** Outputs that are there already. */
  z.strictObject({
    kind: z.literal('outputs'),
    ...common,
    file: z.string().min(1),
    agent: identifierSchema.optional(),
  }),
]);
export type AgentSpec = z.infer<typeof agentSpecSchema>;

/**
 * Parses an agent as it is declared in a file.
 *
 * @example
 * ```ts
 * parseAgentSpec({ id: 'mine', kind: 'command', argv: ['python3', 'agent.py'] }).ok // => true
 * parseAgentSpec({ id: 'mine', kind: 'command', argv: [] }).issues[0].path // => 'argv[0]'
 * ```
 */
export const parseAgentSpec = createParser(agentSpecSchema);
