import type { Command } from './command.ts';
import { evaluateSealedUsage } from './evaluate-sealed-usage.ts';
import type { ExitCode } from './exit-codes.ts';
import type { World } from './world.ts';

/** Scores submissions on a split that stays sealed, for whoever holds its key. */
export const evaluateSealedCommand: Command = {
  name: 'evaluate-sealed',
  summary:
    'score a submission on a sealed split: coarse figures, a counted query, a signed receipt',
  usage: evaluateSealedUsage,
  run: runEvaluateSealed,
};

// The curves and ciphers are brought in when they are needed: most commands do without.
async function runEvaluateSealed(args: readonly string[], world: World): Promise<ExitCode> {
  const [first, ...others] = args;
  if (first === 'verify') {
    const { verifySealedReceipt } = await import('./evaluate-sealed-verify.ts');
    return verifySealedReceipt(others, world);
  }
  if (first === '--new-signing-key') {
    const { makeSigningKey } = await import('./signing-key.ts');
    return makeSigningKey(others, world);
  }
  const { serveAnswers } = await import('./evaluate-sealed-serve.ts');
  return serveAnswers(args, world);
}
