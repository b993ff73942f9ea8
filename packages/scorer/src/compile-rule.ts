import type { Rule, Vocabulary } from '@tenacious-bench/schema';
import { compileClaimRule, compileCommitmentRule } from './claim-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { compileLimitRule } from './limit-rule.ts';
import { compilePhraseRule } from './phrase-rule.ts';
import { compileReferenceRule } from './reference-rule.ts';
import { compileStructureRule } from './structure-rule.ts';
import { compileWordingRule } from './wording-rule.ts';
import { entriesOf } from './wordings.ts';

/** Makes a rule ready, or throws a `RangeError` for a kind that this version does not evaluate. */
export function compileRule(rule: Rule, vocabulary: Vocabulary): CompiledRule {
  return { rule, find: finderOf(rule, vocabulary) };
}

function finderOf(rule: Rule, vocabulary: Vocabulary): CompiledRule['find'] {
  switch (rule.kind) {
    case 'phrase':
      return compilePhraseRule(rule);
    case 'wording':
      // Tried here, so that a wording that can never match is reported with its rule.
      entriesOf(rule, vocabulary);
      return compileWordingRule(rule);
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
    case 'register':
    case 'leak':
    case 'conversation':
    case 'plugin':
      // Never skipped: a rule that silently does nothing is a message that silently passes.
      throw new RangeError(
        `rules of kind ${rule.kind} are not evaluated by this version; remove the rule or upgrade`,
      );
    default:
      return unknownKind(rule);
  }
}

function unknownKind(rule: never): never {
  const { kind } = rule as { kind?: unknown };
  throw new RangeError(`kind ${JSON.stringify(kind)} is unknown; parsePolicy lists the kinds`);
}
