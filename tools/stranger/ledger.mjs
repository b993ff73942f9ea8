// Counts checks by name and prints each as it ends.

/** A ledger whose `check` runs one check: a throw is a failure with that message, never the end. */
export function createLedger() {
  const counts = { passed: 0, failed: 0 };
  return {
    counts,
    async check(name, run) {
      try {
        const result = await run();
        counts.passed += 1;
        console.log(`ok      ${name}`);
        return result;
      } catch (error) {
        counts.failed += 1;
        console.log(`FAILED  ${name}: ${error.message}`);
        return undefined;
      }
    },
  };
}
