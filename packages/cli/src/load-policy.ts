import { type Policy, parsePolicy } from '@tenacious-bench/schema';
import { type CompiledPolicy, compilePolicy, PolicyError } from '@tenacious-bench/scorer';
import { tenaciousPolicy, tenaciousPolicyDigest } from '@tenacious-bench/tenacious';
import { readJson } from './read-json.ts';
import { UnusableInput, type World } from './world.ts';

/** The policy of a file, ready to judge; without a file the Tenacious policy. */
export async function loadPolicy(path: string | undefined, world: World): Promise<CompiledPolicy> {
  return compile(await readPolicy(path, world));
}

/** The policy of a file as it is written; without a file the Tenacious policy. */
export async function readPolicy(path: string | undefined, world: World): Promise<Policy> {
  if (path === undefined) return tenaciousPolicy;
  const parsed = parsePolicy(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new UnusableInput(`${path} is not a policy: ${first?.path}: ${first?.message}`, {
    details: parsed.issues.map(({ path: field, message }) => `${path}: ${field}: ${message}`),
  });
}

/** The Tenacious policy, ready to judge. */
export function tenaciousCompiled(): CompiledPolicy {
  return compile(tenaciousPolicy);
}

function compile(policy: Policy): CompiledPolicy {
  try {
    return compilePolicy(policy, { tried: tenaciousPolicyDigest });
  } catch (cause) {
    if (!(cause instanceof PolicyError)) throw cause;
    throw new UnusableInput(cause.message, {
      details: cause.issues.map(({ path, message }) => `${path}: ${message}`),
      cause,
    });
  }
}
