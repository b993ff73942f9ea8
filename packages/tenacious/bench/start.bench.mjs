// What importing the scorer and compiling the policy adds to the start of Node, as whole processes.
// `pnpm bench` builds the packages first.
import { execFileSync } from 'node:child_process';
import { compare } from '@tenacious-bench/tools/ratio';

const imports = `import { compilePolicy } from '@tenacious-bench/scorer';
import { tenaciousPolicy, tenaciousPolicyDigest as tried } from '@tenacious-bench/tenacious';`;

const bare = { label: 'bare node', run: () => start('') };

compare({
  name: 'start: import and compile, every example tried',
  baseline: bare,
  candidate: {
    label: 'compilePolicy(policy)',
    run: () => start(`${imports} compilePolicy(tenaciousPolicy);`),
  },
  goal: { atMost: 1.5 },
  rounds: 7,
});
compare({
  name: 'start: the same for a policy that was tried before',
  baseline: bare,
  candidate: {
    label: 'compilePolicy(policy, { tried })',
    run: () => start(`${imports} compilePolicy(tenaciousPolicy, { tried });`),
  },
  goal: { atMost: 1.5 },
  rounds: 7,
});

function start(code) {
  execFileSync(process.execPath, ['--input-type=module', '--eval', code]);
}
