import { type AgentSpec, policySummary, type TaskAgent } from '@tenacious-bench/evaluation';
import { modelAgent } from '@tenacious-bench/evaluation/agents';
import { LineageError, type ModelDeclaration, modelUse } from '@tenacious-bench/models';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { policyClauses, tenaciousPolicy } from '@tenacious-bench/tenacious';
import { connectDeclared, type DeclaredModelOptions } from '../declared-model.ts';
import type { World } from '../world.ts';
import { usable } from './usable.ts';

/** What a model is made an agent with. */
export type PromptedModelOptions = DeclaredModelOptions & {
  readonly declared: readonly ModelDeclaration[];
  readonly policy: CompiledPolicy;
};

/** A declared model with a prompt around it. */
export function promptedModel(
  spec: Extract<AgentSpec, { kind: 'model' }>,
  options: PromptedModelOptions,
  world: World,
): TaskAgent {
  const { registry, run, policy } = options;
  const { id, model: name, tellsPolicy = true, maxTokens, temperature, seed, instructions } = spec;
  const declared = () =>
    modelAgent(connectDeclared(declarationOf(spec, options), options, world), {
      ...{ id, name, model: modelUse(registry, name, 'author') },
      ...{ cassette: run.cassette, ledger: run.ledger },
      ...(tellsPolicy && { policy: policyText(policy) }),
      ...(instructions !== undefined && { instructions }),
      ...(maxTokens !== undefined && { maxTokens }),
      ...(temperature !== undefined && { temperature }),
      ...(seed !== undefined && { seed }),
    });
  return usable(declared, { agent: id });
}

function declarationOf(
  { model }: { model: string },
  { declared }: PromptedModelOptions,
): ModelDeclaration {
  const found = declared.find(({ name }) => name === model);
  if (found !== undefined) return found;
  throw new LineageError(`${model} is not declared: add it with --models`);
}

// The written policy where there is one: it says in a page what its rules say in many.
function policyText({ policy }: CompiledPolicy): string {
  if (policy.id !== tenaciousPolicy.id) return policySummary(policy);
  return policyClauses.map(({ title, text }) => `- ${title}: ${text}`).join('\n');
}
