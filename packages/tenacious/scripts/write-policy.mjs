// Writes POLICY.md and the digest of the policy from its rules; run after a build, and build again.
import { readFileSync, writeFileSync } from 'node:fs';
import { compilePolicy } from '@tenacious-bench/scorer';
import { policyDocument, tenaciousPolicy } from '@tenacious-bench/tenacious';

const { digest } = compilePolicy(tenaciousPolicy).reference;
const source = new URL('../src/policy-digest.ts', import.meta.url);
const written = readFileSync(source, 'utf8');
writeFileSync(source, written.replace(/sha256:[0-9a-f]{64}/, digest));
writeFileSync(new URL('../POLICY.md', import.meta.url), policyDocument(tenaciousPolicy));
