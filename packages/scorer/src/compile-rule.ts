import type { Rule, Vocabulary } from '@tenacious-bench/schema';
import { compileClaimRule, compileCommitmentRule } from './claim-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { compileConversationRule } from './conversation-rule.ts';
import { compileLeakRule } from './leak-rule.ts';
import { compileLimitRule } from './limit-rule.ts';
import { compilePatternRule } from './pattern-rule.ts';
import { checkPhrases } from './phrase-checks.ts';
import { phraseWords } from './phrase-index.ts';
import { compilePhraseRule } from './phrase-rule.ts';
import { compilePluginRule, type RulePlugins } from './plugin-rule.ts';
import { compileReferenceRule } from './reference-rule.ts';
import { compileRegisterRule } from './register-rule.ts';
import { compileStructureRule } from './structure-rule.ts';
import { compileWordingRule } from './wording-rule.ts';
import { entriesOf } from './wordings.ts';

/** Makes a rule ready, or throws a `RangeError` for a kind that this version does not evaluate. */
export function compileRule(
  rule: Rule,
  vocabulary: Vocabulary,
  { plugins = {}, isTried = false }: { plugins?: RulePlugins; isTried?: boolean } = {},
): CompiledRule {
  if (!isTried) checkAllPhrases(rule);
  const wordings = entriesOf(rule, vocabulary);
  return { rule, wordings, find: finderOf(rule, vocabulary, plugins) };
}

function checkAllPhrases(rule: Rule): void {
  for (const exception of rule.exceptions ?? []) phraseWords(exception);
  if (rule.kind === 'phrase') checkPhrases(rule);
}

function finderOf(rule: Rule, vocabulary: Vocabulary, plugins: RulePlugins): CompiledRule['find'] {
  switch (rule.kind) {
    case 'phrase':
      return compilePhraseRule(rule);
    case 'wording':
      return compileWordingRule(rule, vocabulary);
    case 'register':
      return compileRegisterRule(rule);
    case 'limit':
      return compileLimitRule(rule);
    case 'structure':
      return compileStructureRule(rule);
    case 'claim':
      return compileClaimRule(rule);
    case 'commitment':
      return compileCommitmentRule(rule);
    case 'reference':
      return compileReferenceRule(rule);
    case 'pattern':
      return compilePatternRule(rule);
    case 'plugin':
      return compilePluginRule(rule, plugins);
    case 'leak':
      return compileLeakRule(rule, vocabulary);
    case 'conversation':
      return compileConversationRule(rule, vocabulary);
    default:
      return unknownKind(rule);
  }
}

function unknownKind(rule: never): never {
  const { kind } = rule as { kind?: unknown };
  throw new RangeError(`kind ${JSON.stringify(kind)} is unknown; parsePolicy lists the kinds`);
}
