import type { ModelUse } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';
import type { ModelDeclaration } from './model-declaration.ts';
import { modelFamilies } from './model-families.ts';

/** The models that a user has declared, by every name they go by. */
export type ModelRegistry = ReadonlyMap<string, ModelDeclaration>;

/**
 * Collects declarations; a name that two models share is refused, as an answer could come from either.
 *
 * @example
 * ```ts
 * const registry = declareModels([
 *   { name: 'deepseek-r1-distill-qwen-32b', vendor: 'deepseek', families: ['qwen'], teachers: ['deepseek'] },
 * ]);
 * lineageOf(registry, 'deepseek-r1-distill-qwen-32b') // => ['alibaba', 'deepseek', 'qwen']
 * ```
 */
export function declareModels(
  declarations: readonly ModelDeclaration[],
  families: Readonly<Record<string, readonly string[]>> = modelFamilies,
): ModelRegistry {
  const registry = new Map<string, ModelDeclaration>();
  for (const declaration of declarations) {
    const model = withClosure(declaration, families);
    for (const name of new Set([model.name, ...(model.answersAs ?? [])])) {
      if (registry.has(name))
        throw new LineageError(`${name} is declared twice: an answer could come from either model`);
      registry.set(name, model);
    }
  }
  return registry;
}

/**
 * A pipeline that mixes kin, or a model that nobody declared.
 *
 * @example
 * ```ts
 * lineageOf(declareModels([]), 'nobody') // throws LineageError: declare
 * ```
 */
export class LineageError extends Error {
  override readonly name = 'LineageError';
}

/**
 * Every vendor and family that had a hand in a model, sorted; an undeclared model throws a {@link LineageError}.
 *
 * @example
 * ```ts
 * const registry = declareModels([{ name: 'gemma-3-27b', vendor: 'google', families: ['gemma'] }]);
 * lineageOf(registry, 'gemma-3-27b') // => ['gemini', 'gemma', 'google']
 * lineageOf(registry, 'openrouter/auto') // throws LineageError: declare
 * ```
 */
export function lineageOf(registry: ModelRegistry, name: string): string[] {
  const { vendor, families, teachers = [] } = declarationOf(registry, name);
  return [...new Set([vendor, ...families, ...teachers])].sort();
}

/** The declaration of a model by any of its names; an undeclared one throws a {@link LineageError}. */
export function declarationOf(registry: ModelRegistry, name: string): ModelDeclaration {
  const model = registry.get(name);
  if (model !== undefined) return model;
  throw new LineageError(
    `nothing is known of the lineage of ${JSON.stringify(name)}: declare its vendor and families before it is used`,
  );
}

/**
 * The record of a model for a row's provenance.
 *
 * @example
 * ```ts
 * const registry = declareModels([{ name: 'qwen3-32b', vendor: 'alibaba', families: ['qwen'] }]);
 * const use = modelUse(registry, 'qwen3-32b', 'judge');
 * [use.name, ...use.lineage] // => ['qwen3-32b', 'alibaba', 'qwen']
 * ```
 */
export function modelUse(registry: ModelRegistry, name: string, role: ModelUse['role']): ModelUse {
  // The same model behind another server is the same model.
  const { connection: _, ...declaration } = declarationOf(registry, name);
  return { role, name, lineage: lineageOf(registry, name), digest: digest(declaration) };
}

/**
 * Throws a {@link LineageError} where a judge is kin to anybody who made what it judges: authors, variations,
 * paraphrases and those of every ancestor.
 *
 * @example
 * ```ts
 * const registry = declareModels([
 *   { name: 'claude-x', vendor: 'anthropic', families: ['claude'] },
 *   { name: 'qwen-x', vendor: 'alibaba', families: ['qwen'] },
 *   { name: 'r1-distill-qwen', vendor: 'deepseek', families: ['qwen'], teachers: ['deepseek'] },
 * ]);
 * const [claude, qwen, distilled] = ['claude-x', 'qwen-x', 'r1-distill-qwen'];
 * keepApart(modelUse(registry, qwen, 'judge'), [modelUse(registry, claude, 'author')]) // => undefined
 * keepApart(modelUse(registry, qwen, 'judge'), [modelUse(registry, distilled, 'author')]) // throws LineageError: kin
 * ```
 */
export function keepApart(judge: ModelUse, makers: readonly ModelUse[]): void {
  for (const maker of makers) {
    const shared = maker.lineage.filter((family) => judge.lineage.includes(family));
    if (maker.role === 'judge' || shared.length === 0) continue;
    throw new LineageError(
      `judge ${judge.name} and ${maker.role} ${maker.name} are kin (${shared.join(', ')}): choose a judge of another family`,
    );
  }
}

function withClosure(
  model: ModelDeclaration,
  known: Readonly<Record<string, readonly string[]>>,
): ModelDeclaration {
  const teachers = kinOf([model.vendor, ...model.families, ...(model.teachers ?? [])], known);
  return { ...model, teachers };
}

function kinOf(
  names: readonly string[],
  known: Readonly<Record<string, readonly string[]>>,
): string[] {
  const found = new Set(names);
  // A set hands out what is added while it is walked.
  for (const name of found) for (const kin of known[name] ?? []) found.add(kin);
  return [...found].sort();
}
