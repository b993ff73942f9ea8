// Writes POLICY.md from the rules; run after a build.
import { writeFileSync } from 'node:fs';
import { policyDocument, tenaciousPolicy } from '@tenacious-bench/tenacious';

writeFileSync(new URL('../POLICY.md', import.meta.url), policyDocument(tenaciousPolicy));
