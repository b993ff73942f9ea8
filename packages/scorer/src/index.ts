export type { CompiledPolicy } from './compile-policy.ts';
export { compilePolicy } from './compile-policy.ts';
export { examplePolicy, exampleTask } from './example-policy.ts';
export type { Explanation } from './explain-finding.ts';
export { explainFinding } from './explain-finding.ts';
export { PolicyError } from './policy-error.ts';
export { printable } from './printable.ts';
export { score } from './score.ts';
